package dev.evenkeel.metrics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalQuantileTest {
  @ParameterizedTest
  @CsvFileSource(resources = "normal-quantiles.csv", numLinesToSkip = 1)
  void quantile_agreesWithEightyDigits(double p, double z) {
    assertThat(NormalQuantile.quantile(p)).isCloseTo(z, within(1e-15 * Math.abs(z)));
  }

  @Test
  void quantile_ofTheMiddle_isZero() {
    assertThat(NormalQuantile.quantile(0.5)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void quantile_outsideTheOpenInterval_isRefused(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NormalQuantile.quantile(p))
        .withMessage("probability must be above 0 and below 1 but was " + p);
  }
}
