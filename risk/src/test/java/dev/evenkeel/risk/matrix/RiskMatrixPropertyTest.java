package dev.evenkeel.risk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RiskMatrixPropertyTest {
  /** Ranks of 2 to 5 rows, from the lowest probability, and 2 to 5 columns, of 2 to 5 levels. */
  @Provide
  Arbitrary<int[][]> tables() {
    Arbitrary<Integer> size = Arbitraries.integers().between(2, 5);
    return Combinators.combine(size, size)
        .flatAs(
            (rows, columns) ->
                Arbitraries.integers()
                    .between(0, 4)
                    .array(int[].class)
                    .ofSize(columns)
                    .array(int[][].class)
                    .ofSize(rows));
  }

  private static RiskMatrix matrix(int[][] ranks, UnaryOperator<String> label) {
    int rows = ranks.length;
    RiskMatrixBuilder builder =
        RiskMatrix.builder()
            .name("generated")
            .probability(Scale.of("probability", labels("p", rows, label)))
            .impact(Scale.of("impact", labels("i", ranks[0].length, label)))
            .levels(RiskLevel.ordered(labels("l", 5, label)));
    for (int i = rows - 1; i >= 0; i--) {
      List<String> cells = Arrays.stream(ranks[i]).mapToObj(k -> label.apply("l" + k)).toList();
      builder.addRow(new MatrixRow(label.apply("p" + i), cells));
    }
    return builder.build();
  }

  private static String[] labels(String prefix, int count, UnaryOperator<String> label) {
    return IntStream.range(0, count).mapToObj(i -> label.apply(prefix + i)).toArray(String[]::new);
  }

  @Property
  void level_isTheCellOfTheTable(@ForAll("tables") int[][] ranks) {
    RiskMatrix matrix = matrix(ranks, label -> label);
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks[i].length; j++) {
        assertThat(matrix.level(i, j).rank()).isEqualTo(ranks[i][j]);
      }
    }
  }

  @Property
  void level_renamedLabels_keepTheirRank(@ForAll("tables") int[][] ranks) {
    RiskMatrix matrix = matrix(ranks, label -> label);
    RiskMatrix renamed = matrix(ranks, label -> "zz" + (char) ('z' - label.charAt(1)) + label);
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks[i].length; j++) {
        assertThat(renamed.level(i, j).rank()).isEqualTo(matrix.level(i, j).rank());
      }
    }
    assertThat(reasons(renamed)).isEqualTo(reasons(matrix));
  }

  private static List<Reason> reasons(RiskMatrix matrix) {
    List<Reason> reasons = new ArrayList<>();
    matrix.findings().forEach(finding -> reasons.add(finding.reason()));
    return reasons;
  }

  @Property
  void findings_ofFallingLevels_existExactlyIfTheTableIsNotMonotone(
      @ForAll("tables") int[][] ranks) {
    int fallsDown = 0;
    int fallsAcross = 0;
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks[i].length; j++) {
        fallsDown += i > 0 && ranks[i][j] < ranks[i - 1][j] ? 1 : 0;
        fallsAcross += j > 0 && ranks[i][j] < ranks[i][j - 1] ? 1 : 0;
      }
    }
    RiskMatrix matrix = matrix(ranks, label -> label);
    assertThat(matrix.findings().of(MatrixFault.LEVEL_FALLS_WITH_PROBABILITY).size())
        .isEqualTo(fallsDown);
    assertThat(matrix.findings().of(MatrixFault.LEVEL_FALLS_WITH_IMPACT).size())
        .isEqualTo(fallsAcross);
  }

  @Property
  void rate_moreImpactOnAnyObjective_neverLowersTheLevelOfAMonotoneMatrix(
      @ForAll("impacts") Map<ImpactObjective, Integer> impacts,
      @ForAll ImpactObjective objective,
      @ForAll @IntRange(max = 4) int probability,
      @ForAll @IntRange(max = 4) int raised) {
    Map<ImpactObjective, Integer> more = new EnumMap<>(impacts);
    more.merge(objective, raised, Math::max);
    assertThat(rank(probability, more)).isGreaterThanOrEqualTo(rank(probability, impacts));
  }

  @Property
  void rate_severalObjectives_isTheRatingOfTheHighest(
      @ForAll("impacts") Map<ImpactObjective, Integer> impacts,
      @ForAll @IntRange(max = 4) int probability) {
    int highest = impacts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertThat(rank(probability, impacts))
        .isEqualTo(RiskMatrices.isoStyle5x5().level(probability, highest).rank());
  }

  @Provide
  Arbitrary<Map<ImpactObjective, Integer>> impacts() {
    return Arbitraries.maps(
            Arbitraries.of(ImpactObjective.class), Arbitraries.integers().between(0, 4))
        .ofMinSize(1);
  }

  private static int rank(int probability, Map<ImpactObjective, Integer> impacts) {
    RiskMatrix matrix = RiskMatrices.isoStyle5x5();
    Map<ImpactObjective, String> labels = new EnumMap<>(ImpactObjective.class);
    impacts.forEach((key, i) -> labels.put(key, matrix.impact().labels().get(i)));
    return matrix.rate(matrix.probability().labels().get(probability), labels).level().rank();
  }

  @Property
  void indexAt_anyValueBetweenTheEdges_liesInItsLevel(
      @ForAll @Size(min = 3, max = 9) List<@DoubleRange(min = -100, max = 100) Double> values,
      @ForAll @DoubleRange(min = 0, max = 1) double position) {
    List<Double> edges = values.stream().map(v -> v + 0.0).distinct().sorted().toList();
    if (edges.size() < 3) {
      return;
    }
    int n = edges.size() - 1;
    Scale scale = Scale.withEdges("value", edges, List.of(labels("v", n, label -> label)));
    double value = edges.get(0) + position * (edges.get(n) - edges.get(0));
    int index = scale.indexAt(Math.min(value, edges.get(n))).orElseThrow();
    assertThat(value).isGreaterThanOrEqualTo(edges.get(index));
    assertThat(value < edges.get(index + 1) || index == n - 1).isTrue();
  }
}
