package dev.evenkeel.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.risk.matrix.ImpactObjective;
import dev.evenkeel.risk.matrix.RiskLevel;
import dev.evenkeel.risk.matrix.RiskMatrices;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskPrioritizerTest {
  private static final RiskPrioritizer PRIORITIZER =
      RiskPrioritizer.standard().withMatrix(RiskMatrices.simple3x3());

  private static RiskBuilder risk(String id) {
    return Risk.builder()
        .id(RiskId.of(id))
        .cause("cause")
        .event("event")
        .effect("effect")
        .category(RiskCategory.SCOPE);
  }

  private static Risk risk(String id, String probability, String impact) {
    Assessment assessment = Assessment.of(probability, ImpactObjective.COST, impact);
    return risk(id).putAssessment(AssessmentStage.CURRENT, assessment).build();
  }

  private static Risk soon(Risk risk, int from, int until) {
    LocalDate start = LocalDate.of(2026, 1, from);
    return risk.toBuilder()
        .proximity(Proximity.between(start, LocalDate.of(2026, 1, until)))
        .build();
  }

  private static List<String> order(Risk... risks) {
    return PRIORITIZER.prioritize(RiskRegister.of(List.of(risks))).risks().stream()
        .map(risk -> risk.risk().id().value())
        .toList();
  }

  @Test
  void prioritize_levelDecidesFirst() {
    assertThat(order(soon(risk("a", "low", "low"), 1, 1), risk("b", "high", "high")))
        .containsExactly("b", "a");
  }

  @Test
  void prioritize_equalLevel_earlierComesFirst() {
    Risk none = risk("a", "high", "high");
    Risk late = soon(risk("b", "high", "high"), 5, 6);
    Risk early = soon(risk("c", "high", "medium"), 4, 9);
    Risk earlyAndShort = soon(risk("d", "high", "medium"), 4, 5);
    assertThat(order(none, late, early, earlyAndShort)).containsExactly("d", "c", "b", "a");
  }

  @Test
  void prioritize_equalLevelAndTime_probabilityThenIdDecide() {
    Risk probable = risk("c", "high", "medium");
    Risk hard = risk("b", "medium", "high");
    Risk same = risk("a", "medium", "high");
    assertThat(order(hard, same, probable)).containsExactly("c", "a", "b");
  }

  @Test
  void prioritize_equalLevelAndProbability_impactDecides() {
    assertThat(order(risk("a", "high", "medium"), risk("b", "high", "high")))
        .containsExactly("b", "a");
  }

  @Test
  void prioritize_explainsEachRank() {
    Risk first = soon(risk("a", "high", "high"), 1, 31);
    Risk second = risk("b", "medium", "high");
    Risk third = risk("c", "medium", "medium");
    RiskPriorityList list = PRIORITIZER.prioritize(RiskRegister.of(List.of(third, second, first)));
    assertThat(list.risks()).extracting(PrioritizedRisk::rank).containsExactly(1, 2, 3);
    assertThat(list.risks().get(0).aheadBy()).hasValue(PriorityCriterion.PROXIMITY);
    assertThat(list.risks().get(1).aheadBy()).hasValue(PriorityCriterion.LEVEL);
    assertThat(list.risks().get(2).aheadBy()).isEmpty();
    assertThat(list.risks().get(0).reasons())
        .containsExactly(
            "level: high = high x high (cost)",
            "proximity: 2026-01-01 to 2026-01-31",
            "probability: high",
            "impact: high");
    assertThat(list.risks().get(1).reasons()).contains("proximity: not stated");
    assertThat(list.risksAt(new RiskLevel(2, "high"))).hasSize(2);
    assertThat(list.risksAt(new RiskLevel(0, "low"))).isEmpty();
    assertThat(list.toBuilder().build()).isEqualTo(list);
    PrioritizedRisk top = list.risks().get(0);
    assertThat(top.toBuilder().build()).isEqualTo(top);
  }

  @Test
  void prioritize_risksThatCannotBeRated_areKeptApart() {
    RiskPriorityList list =
        PRIORITIZER.prioritize(
            RiskRegister.of(
                List.of(
                    risk("open").build(),
                    risk("wrong", "certain", "huge"),
                    risk("good", "low", "low"))));
    assertThat(list.risks()).hasSize(1);
    assertThat(list.unrated()).containsExactly(RiskId.of("open"), RiskId.of("wrong"));
    assertThat(list.findings().asList())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR, Severity.ERROR);
    assertThat(list.findings().of(PriorityFault.NOT_ASSESSED).asList())
        .extracting(Finding::text)
        .containsExactly("there is no assessment of stage CURRENT");
    assertThat(list.findings().of(PriorityFault.UNKNOWN_LABEL).asList())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR risk 'wrong': probability must be one of [low, medium, high]"
                + " but was 'certain' [unknown-label]",
            "ERROR risk 'wrong' (impacts.COST): impact must be one of [low, medium, high]"
                + " but was 'huge' [unknown-label]");
  }

  @Test
  void withStage_usesTheAssessmentsOfThatStage() {
    Risk risk =
        risk("a", "high", "high").toBuilder()
            .putAssessment(
                AssessmentStage.RESIDUAL, Assessment.of("low", ImpactObjective.COST, "low"))
            .build();
    RiskPriorityList list =
        PRIORITIZER.withStage(AssessmentStage.RESIDUAL).prioritize(RiskRegister.of(List.of(risk)));
    assertThat(list.stage()).isEqualTo(AssessmentStage.RESIDUAL);
    assertThat(list.risks().get(0).rating().level()).hasToString("low");
  }

  @Test
  void standard_usesTheIsoStyleMatrix() {
    RiskPriorityList list = RiskPrioritizer.standard().prioritize(RiskRegister.of(List.of()));
    assertThat(list.matrix()).isEqualTo(RiskMatrices.isoStyle5x5());
    assertThat(list.risks()).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> PRIORITIZER.withMatrix(null));
    assertThatNullPointerException().isThrownBy(() -> PRIORITIZER.withStage(null));
  }
}
