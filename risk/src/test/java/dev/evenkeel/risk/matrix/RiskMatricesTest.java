package dev.evenkeel.risk.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskMatricesTest {
  private static final Map<String, Supplier<RiskMatrix>> PRESETS =
      Map.of(
          "cox3x3", RiskMatrices::cox3x3,
          "cox4x4", RiskMatrices::cox4x4,
          "simple3x3", RiskMatrices::simple3x3,
          "isoStyle5x5", RiskMatrices::isoStyle5x5,
          "npsaStyle5x5", RiskMatrices::npsaStyle5x5,
          "nist80030", RiskMatrices::nist80030,
          "owasp", RiskMatrices::owasp,
          "pmbokStyle5x5", RiskMatrices::pmbokStyle5x5);

  static Stream<RiskMatrix> presets() {
    return PRESETS.values().stream().map(Supplier::get);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "audited-matrices.csv", numLinesToSkip = 1)
  void preset_hasTheAuditedProperties(ArgumentsAccessor row) {
    MatrixFacts facts = new MatrixFacts(PRESETS.get(row.getString(0)).get());
    assertThat(facts.weaklyConsistent()).isEqualTo(row.getBoolean(1));
    assertThat(facts.between()).isEqualTo(row.getBoolean(2));
    assertThat(facts.noSharedEdge()).isEqualTo(row.getBoolean(3));
    assertThat(facts.noRedAtTheStart()).isEqualTo(row.getBoolean(4));
    assertThat(facts.greenAtTheStart()).isEqualTo(row.getBoolean(5));
    assertThat(facts.noRedInSecond()).isEqualTo(row.getBoolean(6));
    double[] pairs = facts.pairs();
    assertThat(pairs[0]).isCloseTo(row.getDouble(7), within(4e-4));
    assertThat(pairs[1]).isCloseTo(row.getDouble(8), within(4e-4));
    assertThat(pairs[2]).isCloseTo(row.getDouble(9), within(4e-4));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void preset_hasNoFinding(RiskMatrix matrix) {
    assertThat(matrix.findings().asList()).isEmpty();
    assertThat(matrix.source()).isPresent();
  }

  @Test
  void isoStyle5x5_cellsFollowTheBandsOfProducts() {
    assertBands(RiskMatrices.isoStyle5x5(), 4, 9, 16);
  }

  @Test
  void npsaStyle5x5_cellsFollowTheBandsOfProducts() {
    assertBands(RiskMatrices.npsaStyle5x5(), 3, 6, 12);
  }

  private static void assertBands(RiskMatrix matrix, int low, int medium, int high) {
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        int product = (i + 1) * (j + 1);
        int rank = product <= low ? 0 : product <= medium ? 1 : product <= high ? 2 : 3;
        assertThat(matrix.level(i, j).rank()).as("%d x %d", i, j).isEqualTo(rank);
      }
    }
  }

  @Test
  void pmbokStyle5x5_cellsFollowTheThresholds() {
    RiskMatrix matrix = RiskMatrices.pmbokStyle5x5();
    for (String p : matrix.probability().labels()) {
      for (String x : matrix.impact().labels()) {
        double product = Double.parseDouble(p) * Double.parseDouble(x);
        String level =
            product >= 0.18 - 1e-12 ? "high" : product <= 0.05 + 1e-12 ? "low" : "moderate";
        assertThat(matrix.level(p, x)).hasToString(level);
      }
    }
  }

  @Test
  void owasp_meansOfFactors_areLookedUp() {
    RiskMatrix matrix = RiskMatrices.owasp();
    assertThat(matrix.levelAt(2.99, 2.99)).hasToString("note");
    assertThat(matrix.levelAt(3, 2)).hasToString("low");
    assertThat(matrix.levelAt(5.9, 6)).hasToString("high");
    assertThat(matrix.levelAt(6, 9)).hasToString("critical");
    assertThat(matrix.levelAt(9, 0)).hasToString("medium");
  }
}
