package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncompleteBetaTest {
  private static final MathContext DIGITS = new MathContext(60);

  /** DLMF 8.17.5: for integers the probability of at least a successes in a + b - 1 trials. */
  private static double binomialTail(int a, int b, double x) {
    int n = a + b - 1;
    BigDecimal success = new BigDecimal(x);
    BigDecimal failure = BigDecimal.ONE.subtract(success);
    BigDecimal sum = BigDecimal.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int k = 0; k <= n; k++) {
      if (k >= a) {
        sum =
            sum.add(
                success
                    .pow(k, DIGITS)
                    .multiply(failure.pow(n - k, DIGITS), DIGITS)
                    .multiply(new BigDecimal(choose), DIGITS),
                DIGITS);
      }
      choose = choose.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
    }
    return sum.doubleValue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 3",
    "3, 3",
    "1, 5",
    "5, 1",
    "17, 4",
    "4, 17",
    "40, 60",
    "200, 3",
    "3, 200",
    "150, 150",
    "500, 700"
  })
  void lowerAndUpper_integers_areTheBinomialTails(int a, int b) {
    IncompleteBeta beta = new IncompleteBeta(a, b);
    for (double x : new double[] {1e-6, 0.01, 0.125, 0.3, 0.5, 0.625, 0.9, 0.999}) {
      double lower = binomialTail(a, b, x);
      double upper = binomialTail(b, a, 1 - x);
      assertThat(beta.lower(x, 1 - x)).isCloseTo(lower, within(tolerance(lower)));
      assertThat(beta.upper(x, 1 - x)).isCloseTo(upper, within(tolerance(upper)));
    }
  }

  /** Relative in the tails; what is near 1 is one minus a tail. */
  private static double tolerance(double value) {
    return value < 0.4 ? 4e-13 * value : 1e-13;
  }

  @Test
  void lower_knownFractions_areExactToTheLastDigits() {
    assertThat(new IncompleteBeta(2, 3).lower(0.5, 0.5)).isCloseTo(0.6875, within(1e-15));
    assertThat(new IncompleteBeta(0.5, 0.5).lower(0.5, 0.5)).isCloseTo(0.5, within(1e-15));
    // Arcsine law: 2/pi asin(sqrt(x)), DLMF 8.17.
    assertThat(new IncompleteBeta(0.5, 0.5).lower(0.25, 0.75)).isCloseTo(1.0 / 3, within(1e-15));
  }

  @Test
  void ends_areExact() {
    IncompleteBeta beta = new IncompleteBeta(2.5, 1.5);
    assertThat(beta.lower(0, 1)).isZero();
    assertThat(beta.lower(1, 0)).isEqualTo(1);
    assertThat(beta.upper(0, 1)).isEqualTo(1);
    assertThat(beta.upper(1, 0)).isZero();
  }

  @Test
  void lower_hugeParameters_areSymmetric() {
    for (double a : new double[] {1e2, 1e4, 1e6, 1e9}) {
      assertThat(new IncompleteBeta(a, a).lower(0.5, 0.5)).isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void inverse_ofAFarTail_isFound() {
    // I_x(3, 1) = x^3.
    IncompleteBeta cube = new IncompleteBeta(3, 1);
    for (double p : new double[] {1e-290, 1e-30, 1e-3, 0.2, 0.5, 0.8, 1 - 1e-15}) {
      double root = Math.cbrt(p);
      assertThat(cube.inverse(p)).isCloseTo(root, within(1e-13 * root));
    }
  }

  @Test
  void inverse_whereNewtonFails_bisects() {
    // The density is so narrow that steps from far away underflow.
    IncompleteBeta narrow = new IncompleteBeta(1e6, 3e6);
    double low = narrow.inverse(1e-200);
    double high = narrow.inverse(1 - 1e-15);
    assertThat(low).isBetween(0.24, 0.25);
    assertThat(high).isBetween(0.25, 0.26);
    assertThat(narrow.lower(low, 1 - low) / 1e-200).isCloseTo(1, within(1e-5));
  }
}
