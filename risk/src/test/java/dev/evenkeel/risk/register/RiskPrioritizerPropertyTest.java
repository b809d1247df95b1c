package dev.evenkeel.risk.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.risk.matrix.ImpactObjective;
import dev.evenkeel.risk.matrix.MatrixRow;
import dev.evenkeel.risk.matrix.RiskLevel;
import dev.evenkeel.risk.matrix.RiskMatrices;
import dev.evenkeel.risk.matrix.RiskMatrix;
import dev.evenkeel.risk.matrix.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

class RiskPrioritizerPropertyTest {
  private static final RiskMatrix MATRIX = RiskMatrices.isoStyle5x5();

  /** What decides about a risk, by position. */
  record Facts(int probability, int impact, int day) {
    Risk risk(int number, UnaryOperator<String> label) {
      String p = label.apply(MATRIX.probability().labels().get(probability));
      String i = label.apply(MATRIX.impact().labels().get(impact));
      LocalDate start = LocalDate.ofEpochDay(day);
      return Risk.builder()
          .id(RiskId.of("risk-" + number))
          .cause("cause")
          .event("event")
          .effect("effect")
          .category(RiskCategory.SCOPE)
          .putAssessment(AssessmentStage.CURRENT, Assessment.of(p, ImpactObjective.SATISFACTION, i))
          .proximity(day == 0 ? Optional.empty() : Optional.of(Proximity.between(start, start)))
          .build();
    }
  }

  @Provide
  Arbitrary<List<Facts>> facts() {
    Arbitrary<Integer> position = Arbitraries.integers().between(0, 4);
    return Combinators.combine(position, position, Arbitraries.integers().between(0, 3))
        .as(Facts::new)
        .list()
        .ofMaxSize(20);
  }

  private static List<Risk> risks(List<Facts> facts, UnaryOperator<String> label) {
    return IntStream.range(0, facts.size()).mapToObj(i -> facts.get(i).risk(i, label)).toList();
  }

  private static List<PrioritizedRisk> list(RiskMatrix matrix, List<Risk> risks) {
    return RiskPrioritizer.standard().withMatrix(matrix).prioritize(RiskRegister.of(risks)).risks();
  }

  private static List<RiskId> ids(List<PrioritizedRisk> list) {
    return list.stream().map(risk -> risk.risk().id()).toList();
  }

  @Property
  void prioritize_orderOfTheRegister_changesNothing(
      @ForAll("facts") List<Facts> facts, @ForAll Random random) {
    List<Risk> shuffled = new ArrayList<>(risks(facts, label -> label));
    Collections.shuffle(shuffled, random);
    assertThat(list(MATRIX, shuffled)).isEqualTo(list(MATRIX, risks(facts, label -> label)));
  }

  @Property
  void prioritize_renamedLabels_keepTheOrder(@ForAll("facts") List<Facts> facts) {
    UnaryOperator<String> rename = label -> new StringBuilder(label).reverse() + "!";
    assertThat(ids(list(renamed(rename), risks(facts, rename))))
        .isEqualTo(ids(list(MATRIX, risks(facts, label -> label))));
  }

  private static RiskMatrix renamed(UnaryOperator<String> rename) {
    return MATRIX.toBuilder()
        .probability(Scale.of("p", renamed(MATRIX.probability().labels(), rename)))
        .impact(Scale.of("i", renamed(MATRIX.impact().labels(), rename)))
        .levels(
            RiskLevel.ordered(
                renamed(MATRIX.levels().stream().map(RiskLevel::label).toList(), rename)))
        .rows(MATRIX.rows().stream().map(row -> renamed(row, rename)).toList())
        .build();
  }

  private static MatrixRow renamed(MatrixRow row, UnaryOperator<String> rename) {
    return MatrixRow.of(rename.apply(row.probability()), renamed(row.levels(), rename));
  }

  private static String[] renamed(List<String> labels, UnaryOperator<String> rename) {
    return labels.stream().map(rename).toArray(String[]::new);
  }

  @Property
  void prioritize_noRiskStandsBehindOneItBeats(@ForAll("facts") List<Facts> facts) {
    List<PrioritizedRisk> list = list(MATRIX, risks(facts, label -> label));
    assertThat(list).hasSameSizeAs(facts);
    for (int i = 0; i < list.size(); i++) {
      assertThat(list.get(i).rank()).isEqualTo(i + 1);
      for (int j = i + 1; j < list.size(); j++) {
        assertThat(beats(list.get(j), list.get(i))).isFalse();
      }
    }
  }

  /** The stated order, written once more by hand. */
  private static boolean beats(PrioritizedRisk a, PrioritizedRisk b) {
    int[] first = key(a);
    int[] second = key(b);
    for (int k = 0; k < first.length; k++) {
      if (first[k] != second[k]) {
        return first[k] < second[k];
      }
    }
    return a.risk().id().compareTo(b.risk().id()) < 0;
  }

  private static int[] key(PrioritizedRisk risk) {
    int day = risk.risk().proximity().map(p -> (int) p.from().toEpochDay()).orElse(99);
    return new int[] {
      -risk.rating().level().rank(),
      day,
      -risk.rating().probabilityIndex(),
      -risk.rating().impactIndex()
    };
  }

  @Property
  void prioritize_higherProbabilityOfOneRisk_neverWorsensItsRank(
      @ForAll("facts") @NotEmpty List<Facts> facts) {
    Facts first = facts.get(0);
    List<Facts> raised = new ArrayList<>(facts);
    raised.set(0, new Facts(4, first.impact(), first.day()));
    assertThat(rankOfFirst(raised)).isLessThanOrEqualTo(rankOfFirst(facts));
  }

  private static int rankOfFirst(List<Facts> facts) {
    return ids(list(MATRIX, risks(facts, label -> label))).indexOf(RiskId.of("risk-0"));
  }
}
