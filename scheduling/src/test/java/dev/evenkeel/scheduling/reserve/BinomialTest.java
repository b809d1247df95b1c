package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
  /** The sum of the definition, with 60 digits. */
  private static double exact(int k, int n, double p) {
    MathContext digits = new MathContext(60);
    BigDecimal success = new BigDecimal(p);
    BigDecimal failure = BigDecimal.ONE.subtract(success);
    BigDecimal sum = BigDecimal.ZERO;
    BigInteger choices = BigInteger.ONE;
    for (int i = 0; i <= k; i++) {
      sum =
          sum.add(
              new BigDecimal(choices)
                  .multiply(success.pow(i, digits), digits)
                  .multiply(failure.pow(n - i, digits), digits));
      choices = choices.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return sum.doubleValue();
  }

  @ParameterizedTest
  @CsvSource({"10, 0.5", "20, 0.8", "1, 0.3", "57, 0.95", "300, 0.8", "300, 0.001", "40, 0.999"})
  void atMost_everyNumber_agreesWithTheSumInManyDigits(int n, double p) {
    for (int k = 0; k <= n; k++) {
      assertThat(Binomial.atMost(k, n, p)).isCloseTo(exact(k, n, p), within(1e-12));
    }
  }

  @Test
  void atMost_noTrialsOrNoneAllowed_isCertainOrImpossible() {
    assertThat(Binomial.atMost(0, 0, 0.4)).isEqualTo(1);
    assertThat(Binomial.atMost(-1, 5, 0.4)).isZero();
    assertThat(Binomial.atMost(7, 5, 0.4)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"3, 10, 0.025", "0, 7, 0.5", "99, 100, 0.975", "0, 100000, 0.01"})
  void successOf_anyProbability_isItsInverse(int k, int n, double probability) {
    assertThat(Binomial.atMost(k, n, Binomial.successOf(k, n, probability)))
        .isCloseTo(probability, within(1e-10));
  }
}
