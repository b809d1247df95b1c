package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogNormalTest {
  /** Median, sigma, mean, variance, P10, P90: computed outside of this project with mpmath 1.3. */
  @ParameterizedTest
  @CsvSource({
    "10, 0.5, 11.331484530668263, 36.469585401238666, 5.268835182960365, 18.979527073347107",
    "40, 1.25, 87.368032432624717, 28782.6590584946, 8.0602131145745027, 198.50591755531566",
    "3, 0.01, 3.0001500037500625, 0.00090013501050056256, 2.9617987601653014, 3.0386939589027647"
  })
  void independentValues_areMet(
      double median, double sigma, double mean, double variance, double p10, double p90) {
    LogNormal logNormal = LogNormal.of(median, sigma);
    assertThat(logNormal.mean()).isCloseTo(mean, within(1e-13 * mean));
    assertThat(logNormal.variance()).isCloseTo(variance, within(1e-12 * variance));
    assertThat(logNormal.quantile(0.1)).isCloseTo(p10, within(1e-12 * p10));
    assertThat(logNormal.quantile(0.5)).isEqualTo(median);
    assertThat(logNormal.quantile(0.9)).isCloseTo(p90, within(1e-12 * p90));
    assertThat(logNormal.cdf(p10)).isCloseTo(0.1, within(1e-12));
    assertThat(logNormal.cdf(median)).isEqualTo(0.5);
    assertThat(logNormal.cdf(p90)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void ofMedianAndQuantile_meetsBoth() {
    LogNormal logNormal = LogNormal.ofMedianAndQuantile(10, 0.9, 20);
    assertThat(logNormal.median()).isEqualTo(10);
    assertThat(logNormal.quantile(0.9)).isCloseTo(20, within(1e-11));
    // ln 2 / 1.2815515655446004.
    assertThat(logNormal.sigma()).isCloseTo(0.6931471805599453 / 1.2815515655446004, within(1e-12));
  }

  @Test
  void ofInterval_leavesTheSameTailOnEitherSide() {
    LogNormal logNormal = LogNormal.ofInterval(4, 25, 0.9);
    assertThat(logNormal.median()).isCloseTo(10, within(1e-14));
    assertThat(logNormal.quantile(0.05)).isCloseTo(4, within(1e-11));
    assertThat(logNormal.quantile(0.95)).isCloseTo(25, within(1e-10));
  }

  @Test
  void noUncertainty_isAPoint() {
    for (LogNormal point :
        new LogNormal[] {
          LogNormal.of(3, 0),
          LogNormal.ofMedianAndQuantile(3, 0.9, 3),
          LogNormal.ofInterval(3, 3, 0.5)
        }) {
      assertThat(point.mean()).isCloseTo(3, within(1e-15));
      assertThat(point.variance()).isZero();
      assertThat(point.minimum()).isEqualTo(point.maximum());
      assertThat(point.cdf(2.9)).isZero();
      assertThat(point.cdf(3.1)).isEqualTo(1);
      assertThat(point.quantile(0.4)).isEqualTo(point.minimum());
    }
  }

  @Test
  void ends_areTheQuantilesBeyondWhichNothingIsDrawn() {
    LogNormal logNormal = LogNormal.of(1, 1);
    assertThat(logNormal.quantile(0)).isEqualTo(logNormal.minimum());
    assertThat(logNormal.quantile(1)).isEqualTo(logNormal.maximum());
    assertThat(Math.log(logNormal.maximum())).isCloseTo(8.2095, within(1e-4));
    assertThat(logNormal.minimum() * logNormal.maximum()).isCloseTo(1, within(1e-14));
    assertThat(logNormal.cdf(logNormal.minimum() * 0.99)).isZero();
    assertThat(logNormal.cdf(-1)).isZero();
    assertThat(logNormal.cdf(logNormal.maximum())).isEqualTo(1);
    assertThat(logNormal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void extremeParameters_stayFinite() {
    LogNormal wide = LogNormal.of(1e100, 5);
    assertThat(wide.variance()).isFinite();
    assertThat(wide.maximum()).isFinite();
    assertThat(LogNormal.of(1e-100, 5).minimum()).isPositive();
  }

  @Test
  void parameters_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.of(0, 1))
        .withMessage("median must be between 1.0E-100 and 1.0E100 but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.of(1, 5.1))
        .withMessage("sigma must be between 0.0 and 5.0 but was 5.1");
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.of(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.of(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.of(1, 1).cdf(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.of(1, 1).quantile(1.1));
  }

  @Test
  void medianAndQuantile_thatNoDistributionHas_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofMedianAndQuantile(10, 0.5, 20))
        .withMessage("p must be above 0.5 and below 1 but was 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofMedianAndQuantile(10, 0.9, 9))
        .withMessage("quantile must be at least the median 10.0 but was 9.0");
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.ofMedianAndQuantile(10, 1, 20));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofMedianAndQuantile(10, 0.9, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofMedianAndQuantile(1, 0.9, 1e9))
        .withMessageStartingWith("sigma must be between");
  }

  @Test
  void intervals_thatNoDistributionHas_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofInterval(3, 2, 0.9))
        .withMessage("high must be at least low 3.0 but was 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogNormal.ofInterval(2, 3, 1))
        .withMessage("confidence must be above 0 and below 1 but was 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.ofInterval(2, 3, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.ofInterval(0, 3, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.ofInterval(2, Double.NaN, 0.9));
  }
}
