package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModifiedPertTest {
  private static final double EXACT = 1e-14;

  @Test
  void cdf_integerParameters_isThePolynomial() {
    for (double x = 0; x <= 1; x += 1.0 / 64) {
      double y = 1 - x;
      // Expanded from the density of the beta distribution with these parameters.
      assertThat(ModifiedPert.of(0, 0.5, 1).cdf(x))
          .isCloseTo(x * x * x * (10 - 15 * x + 6 * x * x), within(EXACT));
      assertThat(ModifiedPert.of(0, 0.25, 1).cdf(x))
          .isCloseTo(x * x * (10 - 20 * x + 15 * x * x - 4 * x * x * x), within(EXACT));
      assertThat(ModifiedPert.of(0, 0, 1).cdf(x)).isCloseTo(1 - Math.pow(y, 5), within(EXACT));
      assertThat(ModifiedPert.of(0, 1, 1).cdf(x)).isCloseTo(Math.pow(x, 5), within(EXACT));
    }
  }

  @Test
  void quantile_modeAtAnEnd_isTheRoot() {
    for (double p : new double[] {1e-300, 1e-12, 0.01, 0.3, 0.5, 0.7, 0.99, 1 - 1e-12}) {
      double low = -Math.expm1(Math.log1p(-p) / 5);
      assertThat(ModifiedPert.of(0, 0, 1).quantile(p)).isCloseTo(low, within(1e-12 * low));
      double high = Math.pow(p, 0.2);
      assertThat(ModifiedPert.of(0, 1, 1).quantile(p)).isCloseTo(high, within(1e-12 * high));
    }
  }

  @Test
  void lambdaZero_isUniform() {
    ModifiedPert uniform = new ModifiedPert(2, 3, 6, 0);
    assertThat(uniform.mean()).isEqualTo(4);
    assertThat(uniform.variance()).isCloseTo(16.0 / 12, within(EXACT));
    assertThat(uniform.cdf(3)).isCloseTo(0.25, within(EXACT));
    assertThat(uniform.quantile(0.75)).isCloseTo(5, within(1e-12));
  }

  @Test
  void lambdaHuge_isNearTheNormalDistribution() {
    // Mode in the middle: symmetric, so the median is exact, and the standard deviation known.
    ModifiedPert narrow = new ModifiedPert(0, 1, 2, 1e6);
    assertThat(narrow.quantile(0.5)).isCloseTo(1, within(1e-12));
    assertThat(narrow.standardDeviation()).isCloseTo(1 / Math.sqrt(1e6 + 3), within(1e-12));
    // Phi(1), Abramowitz and Stegun table 26.1; the excess kurtosis is of the order of 1e-6.
    assertThat(narrow.cdf(1 + narrow.standardDeviation()))
        .isCloseTo(0.841344746068543, within(1e-6));
  }

  @Test
  void outside_isZeroAndOne() {
    ModifiedPert pert = ModifiedPert.of(8, 10, 15);
    assertThat(pert.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(pert.cdf(8)).isZero();
    assertThat(pert.cdf(15)).isEqualTo(1);
    assertThat(pert.cdf(16)).isEqualTo(1);
    assertThat(pert.quantile(0)).isEqualTo(8);
    assertThat(pert.quantile(1)).isEqualTo(15);
    assertThat(pert.minimum()).isEqualTo(8);
    assertThat(pert.maximum()).isEqualTo(15);
  }

  @Test
  void noUncertainty_isAPoint() {
    ModifiedPert point = ModifiedPert.of(3, 3, 3);
    assertThat(point.mean()).isEqualTo(3);
    assertThat(point.variance()).isZero();
    assertThat(point.cdf(2.9)).isZero();
    assertThat(point.cdf(3)).isEqualTo(1);
    assertThat(point.quantile(0.4)).isEqualTo(3);
  }

  @Test
  void quantile_extremeProbabilities_stayInside() {
    ModifiedPert pert = ModifiedPert.of(1, 2, 5);
    assertThat(pert.quantile(Double.MIN_VALUE)).isBetween(1.0, 1.0 + 1e-9);
    assertThat(pert.quantile(Math.nextDown(1.0))).isBetween(4.9, 5.0);
  }

  @Test
  void lambda_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModifiedPert(1, 2, 3, -1))
        .withMessage("lambda must be between 0.0 and 1000000.0 but was -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new ModifiedPert(1, 2, 3, 2e6));
    assertThatIllegalArgumentException().isThrownBy(() -> new ModifiedPert(1, 2, 3, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> ModifiedPert.of(3, 2, 1));
  }

  @Test
  void arguments_outOfRange_areRefused() {
    ModifiedPert pert = ModifiedPert.of(1, 2, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> pert.cdf(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> pert.quantile(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> pert.quantile(Double.NaN));
  }
}
