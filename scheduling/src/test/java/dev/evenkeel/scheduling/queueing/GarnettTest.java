package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class GarnettTest {
  /** The column of the load holds beta; mpmath. */
  @Test
  void waitProbability_meetsThirtyDigits() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/erlang-highprec.csv").stream()
            .filter(row -> row.get("model").equals("Garnett"))
            .toList();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double expected = Double.parseDouble(row.get("value_30sig"));
      double computed =
          Garnett.waitProbability(
              Double.parseDouble(row.get("offered_load_erl")),
              Double.parseDouble(row.get("mean_service_s")),
              Double.parseDouble(row.get("patience_s")));
      soft.assertThat(computed).as("%s", row).isCloseTo(expected, within(1e-12 * expected));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void approximation_isCloseToErlangAAtLargeLoads() {
    assertThat(Garnett.abandonment(1e6, 1_000_500, 1, 2))
        .isCloseTo(ErlangA.abandonment(1e6, 1_000_500, 1, 2), within(1e-6));
    assertThat(Garnett.abandonment(1e6, 999_000, 1, 0.5))
        .isCloseTo(ErlangA.abandonment(1e6, 999_000, 1, 0.5), within(2e-6));
    assertThat(Garnett.abandonment(100, 130, 1, 1)).isBetween(0.0, 1e-3);
    assertThat(Garnett.waitProbability(1, 1, 1e12))
        .isCloseTo(HalfinWhitt.waitProbability(1), within(1e-5));
  }

  @Test
  void extremes_areLimits() {
    assertThat(Garnett.waitProbability(-1e3, 1, 1)).isEqualTo(1);
    assertThat(Garnett.waitProbability(1e3, 1, 1)).isZero();
    assertThat(Garnett.waitProbability(1e10, 1, 1e300)).isZero();
    assertThat(Garnett.abandonment(1e9, 1, 1, 1)).isEqualTo(1);
    assertThat(Garnett.abandonment(1e-9, 1000, 1, 1e300)).isZero();
  }

  @Test
  void arguments_outsideTheirLimits_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Garnett.waitProbability(Double.NaN, 1, 1))
        .withMessage("beta must be finite but was NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> Garnett.waitProbability(1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Garnett.waitProbability(1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Garnett.abandonment(0, 1, 1, 1));
  }
}
