package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncatedNormalTest {
  /** From the closed forms and by bisection, outside of this project with mpmath 1.3, 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "10, 5, 0, Infinity, 10.27623931339495, 22.161298707785589,"
        + "4.1369250758140249, 10.142584632954587, 16.47311993322567",
    "0, 1, -1, 2, 0.22963717909132897, 0.51976253921153394,"
        + "-0.70464782109474518, 0.17116391801782477, 1.2557153641502153",
    "10, 4, 12, 13, 12.487011536876721, 0.083058827909641078,"
        + "12.093616580741415, 12.480564425428267, 12.89228089382424",
    "0, 1, 3, Infinity, 3.2830986549304365, 0.070559186785268117,"
        + "3.0319472698790097, 3.2051549205989332, 3.6425222758316237",
    "5, 2, -Infinity, 4, 2.717844459263871, 1.0739216286235158,"
        + "1.2632168097467298, 2.9634089680794418, 3.8205277430324589",
    "0, 1, 0.5, 0.500030517578125, 0.50001525875025621, 7.7610214547976981e-11,"
        + "0.50000305173685736, 0.50001525873085306, 0.50002746579935685",
    "-4, 1, 0, 8, 0.22560714448947107, 0.046672838397422631,"
        + "0.02486406866516674, 0.16110427859788082, 0.51491393917569348"
  })
  void independentValues_areMet(
      double mu,
      double sigma,
      double low,
      double high,
      double mean,
      double variance,
      double p10,
      double p50,
      double p90) {
    TruncatedNormal normal = TruncatedNormal.of(mu, sigma, low, high);
    // What lies 8.21 sigma and further from mu is left out; the witness has it.
    assertThat(normal.mean()).isCloseTo(mean, within(2e-11 * (1 + Math.abs(mean))));
    assertThat(normal.variance()).isCloseTo(variance, within(5e-9 * variance));
    assertQuantile(normal, 0.1, p10);
    assertQuantile(normal, 0.5, p50);
    assertQuantile(normal, 0.9, p90);
  }

  private static void assertQuantile(TruncatedNormal normal, double p, double expected) {
    assertThat(normal.quantile(p)).isCloseTo(expected, within(5e-12 * (1 + Math.abs(expected))));
    double share = Math.min(1, (normal.maximum() - normal.minimum()) / normal.sigma());
    assertThat(normal.cdf(expected)).isCloseTo(p, within(1e-14 / (share * share)));
  }

  @Test
  void unlimited_isTheNormalDistribution() {
    TruncatedNormal normal = TruncatedNormal.unlimited(10, 2);
    assertThat(normal.mean()).isCloseTo(10, within(1e-13));
    assertThat(normal.variance()).isCloseTo(4, within(1e-12));
    assertThat(normal.quantile(0.975)).isCloseTo(10 + 2 * 1.959963984540054, within(1e-11));
    assertThat(normal.cdf(12)).isCloseTo(0.8413447460685429, within(1e-15));
    assertThat(normal.minimum()).isCloseTo(10 - 2 * 8.2095, within(2e-4));
    assertThat(normal.maximum()).isCloseTo(10 + 2 * 8.2095, within(2e-4));
    assertThat(normal.quantile(0)).isEqualTo(normal.minimum());
    assertThat(normal.quantile(1)).isEqualTo(normal.maximum());
    assertThat(normal.cdf(-7)).isZero();
    assertThat(normal.cdf(27)).isEqualTo(1);
  }

  @Test
  void notNegative_endsAtZero() {
    TruncatedNormal normal = TruncatedNormal.notNegative(1, 1);
    assertThat(normal.minimum()).isZero();
    assertThat(normal.quantile(0)).isZero();
    assertThat(normal.cdf(0)).isZero();
    assertThat(normal.cdf(-1)).isZero();
  }

  @Test
  void limits_areReached() {
    TruncatedNormal normal = TruncatedNormal.of(0, 1, -0.5, 0.25);
    assertThat(normal.quantile(0)).isEqualTo(-0.5);
    assertThat(normal.quantile(1)).isEqualTo(0.25);
    assertThat(normal.minimum()).isEqualTo(-0.5);
    assertThat(normal.maximum()).isEqualTo(0.25);
    assertThat(normal.cdf(0.25)).isEqualTo(1);
  }

  @Test
  void noUncertainty_isAPoint() {
    TruncatedNormal point = TruncatedNormal.notNegative(3, 0);
    assertThat(point.mean()).isEqualTo(3);
    assertThat(point.variance()).isZero();
    assertThat(point.cdf(2.9)).isZero();
    assertThat(point.cdf(3)).isEqualTo(1);
    assertThat(point.quantile(0.4)).isEqualTo(3);
    assertThat(TruncatedNormal.of(3, 0, 3, 3).maximum()).isEqualTo(3);
  }

  @Test
  void tinySigma_isNearlyAPoint() {
    TruncatedNormal normal = TruncatedNormal.notNegative(3, 1e-300);
    assertThat(normal.mean()).isEqualTo(3);
    assertThat(normal.quantile(0.9)).isEqualTo(3);
    assertThat(normal.cdf(3)).isEqualTo(1);
  }

  @Test
  void hugeParameters_stayFinite() {
    TruncatedNormal huge = TruncatedNormal.unlimited(-1e150, 1e150);
    assertThat(huge.variance()).isFinite();
    assertThat(huge.minimum()).isFinite();
    assertThat(huge.mean()).isFinite();
  }

  @Test
  void limitsFarOut_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.notNegative(-5, 1))
        .withMessage(
            "limits must leave at least 1.0E-6 of the normal distribution but were 0.0 and "
                + "Infinity around a mean of -5.0\n"
                + "Maybe the estimate is better stated by three points");
    assertThatIllegalArgumentException().isThrownBy(() -> TruncatedNormal.of(0, 1, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> TruncatedNormal.of(3, 0, 4, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> TruncatedNormal.of(3, 0, 1, 2));
  }

  @Test
  void parameters_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.of(0, 1, 2, 1))
        .withMessage("low must be at most high but was 2.0 above 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.of(0, -1, 2, 3))
        .withMessage("sigma must be between 0.0 and 1.0E150 but was -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> TruncatedNormal.unlimited(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.of(0, 1, Double.POSITIVE_INFINITY, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> TruncatedNormal.of(0, 1, 0, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.unlimited(0, 1).cdf(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TruncatedNormal.unlimited(0, 1).quantile(-0.1));
  }

  /** Found by a review: both missed their end by the last digits. */
  @Test
  void quantileAndCdf_atTheEnds_areExact() {
    TruncatedNormal narrow = TruncatedNormal.of(0.0047, 0.001, 0, Double.POSITIVE_INFINITY);
    assertThat(narrow.quantile(0)).isEqualTo(narrow.minimum()).isZero();
    assertThat(narrow.quantile(1)).isEqualTo(narrow.maximum());
    double low = 18.82158364377881;
    TruncatedNormal far =
        new TruncatedNormal(8.70031339744589, 7.130891214172088, low, Double.POSITIVE_INFINITY);
    assertThat(far.cdf(Math.nextUp(low))).isBetween(0.0, 1e-12);
  }
}
