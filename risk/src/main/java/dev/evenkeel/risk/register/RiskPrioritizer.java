package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.risk.matrix.Rating;
import dev.evenkeel.risk.matrix.RiskMatrices;
import dev.evenkeel.risk.matrix.RiskMatrix;
import dev.evenkeel.risk.matrix.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the risks of a register into the order in which to look after them. The order is that of
 * {@link PriorityCriterion}: level, proximity, probability, impact, id.
 *
 * <pre>{@code
 * RiskPriorityList list =
 *     RiskPrioritizer.standard().withMatrix(RiskMatrices.simple3x3()).prioritize(register);
 * list.findings().throwIfErrors();
 * list.risks().forEach(risk -> report(risk.rank(), risk.risk().statement(), risk.reasons()));
 * }</pre>
 */
public final class RiskPrioritizer {
  private static final Comparator<RatedRisk> ORDER =
      Stream.of(PriorityCriterion.values())
          .map(PriorityCriterion::order)
          .reduce(Comparator::thenComparing)
          .orElseThrow();

  private final RiskMatrix matrix;
  private final AssessmentStage stage;

  private RiskPrioritizer(RiskMatrix matrix, AssessmentStage stage) {
    this.matrix = matrix;
    this.stage = stage;
  }

  /**
   * Returns a prioritizer with the matrix {@link RiskMatrices#isoStyle5x5()} and the stage {@link
   * AssessmentStage#CURRENT}.
   *
   * @return the prioritizer
   */
  public static RiskPrioritizer standard() {
    return new RiskPrioritizer(RiskMatrices.isoStyle5x5(), AssessmentStage.CURRENT);
  }

  /**
   * Returns a prioritizer with another matrix.
   *
   * @param matrix the matrix on whose scales the risks were assessed
   * @return the prioritizer
   * @throws NullPointerException if the matrix is null
   */
  public RiskPrioritizer withMatrix(RiskMatrix matrix) {
    return new RiskPrioritizer(Check.notNull(matrix, "matrix"), stage);
  }

  /**
   * Returns a prioritizer that uses the assessments of another stage.
   *
   * @param stage the stage
   * @return the prioritizer
   * @throws NullPointerException if the stage is null
   */
  public RiskPrioritizer withStage(AssessmentStage stage) {
    return new RiskPrioritizer(matrix, Check.notNull(stage, "stage"));
  }

  /**
   * Returns the risks of a register by priority. The order of the register has no influence on the
   * ranks.
   *
   * @param register the risks
   * @return the rated risks by rank, and findings about those that could not be rated
   * @throws NullPointerException if the register is null
   */
  public RiskPriorityList prioritize(RiskRegister register) {
    RiskPriorityListBuilder list = RiskPriorityList.builder().matrix(matrix).stage(stage);
    FindingsCollector findings = new FindingsCollector();
    List<RatedRisk> rated = new ArrayList<>();
    for (Risk risk : register.risks()) {
      Findings faults = faults(risk);
      findings.addAll(faults);
      if (faults.isEmpty()) {
        rated.add(rated(risk));
      } else {
        list.addUnrated(risk.id());
      }
    }
    rated.sort(ORDER);
    return list.risks(ranked(rated)).findings(findings.collect()).build();
  }

  private RatedRisk rated(Risk risk) {
    Assessment assessment = risk.assessment(stage).orElseThrow();
    return new RatedRisk(risk, matrix.rate(assessment.probability(), assessment.impacts()));
  }

  private Findings faults(Risk risk) {
    return risk.assessment(stage)
        .map(assessment -> unknownLabels(risk, assessment))
        .orElseGet(() -> Findings.of(notAssessed(risk)));
  }

  private Finding notAssessed(Risk risk) {
    String text = "there is no assessment of stage " + stage;
    return Finding.warning(PriorityFault.NOT_ASSESSED, name(risk), text);
  }

  private Findings unknownLabels(Risk risk, Assessment assessment) {
    FindingsCollector faults = new FindingsCollector();
    unknownLabel(risk, matrix.probability(), assessment.probability()).ifPresent(faults::add);
    assessment
        .impacts()
        .forEach(
            (objective, label) ->
                unknownLabel(risk, matrix.impact(objective), label)
                    .map(finding -> finding.withPath("impacts." + objective))
                    .ifPresent(faults::add));
    return faults.collect();
  }

  private static Optional<Finding> unknownLabel(Risk risk, Scale scale, String label) {
    if (scale.indexOf(label).isPresent()) {
      return Optional.empty();
    }
    String rule = scale.name() + " must be one of " + scale.labels();
    return Optional.of(
        Finding.error(PriorityFault.UNKNOWN_LABEL, name(risk), rule + " but was '" + label + "'"));
  }

  private static String name(Risk risk) {
    return "risk '" + risk.id() + "'";
  }

  private static List<PrioritizedRisk> ranked(List<RatedRisk> rated) {
    List<PrioritizedRisk> ranked = new ArrayList<>();
    for (int i = 0; i < rated.size(); i++) {
      ranked.add(ranked(i, rated));
    }
    return ranked;
  }

  private static PrioritizedRisk ranked(int i, List<RatedRisk> rated) {
    RatedRisk risk = rated.get(i);
    return PrioritizedRisk.builder()
        .rank(i + 1)
        .risk(risk.risk())
        .rating(risk.rating())
        .aheadBy(i + 1 < rated.size() ? difference(risk, rated.get(i + 1)) : Optional.empty())
        .reasons(reasons(risk))
        .build();
  }

  private static Optional<PriorityCriterion> difference(RatedRisk first, RatedRisk second) {
    return Stream.of(PriorityCriterion.values())
        .filter(criterion -> criterion.order().compare(first, second) != 0)
        .findFirst();
  }

  private static List<String> reasons(RatedRisk risk) {
    Rating rating = risk.rating();
    return List.of(
        "level: " + rating.explanation(),
        "proximity: " + risk.risk().proximity().map(Proximity::toString).orElse("not stated"),
        "probability: " + rating.probability().label(),
        "impact: " + rating.impact().label());
  }
}
