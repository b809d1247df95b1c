package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangBTest {
  @Test
  void blockingProbability_oneAgentAtOneErlang_isOneHalf() {
    assertThat(ErlangB.blockingProbability(1, 1)).isEqualTo(0.5);
  }

  @Test
  void blockingProbability_withoutAgents_isOneEvenWithoutLoad() {
    assertThat(ErlangB.blockingProbability(3, 0)).isEqualTo(1);
    assertThat(ErlangB.blockingProbability(0, 0)).isEqualTo(1);
    assertThat(ErlangB.logBlockingProbability(3, 0)).isZero();
  }

  @Test
  void blockingProbability_withoutLoad_isZero() {
    assertThat(ErlangB.blockingProbability(0, 1)).isZero();
  }

  @Test
  void blockingProbability_ofTheLeastLoad_isThatLoad() {
    assertThat(ErlangB.blockingProbability(Double.MIN_VALUE, 1)).isEqualTo(Double.MIN_VALUE);
    assertThat(ErlangB.logBlockingProbability(Double.MIN_VALUE, 1))
        .isEqualTo(Math.log(Double.MIN_VALUE));
  }

  @Test
  void blockingProbability_ofTheGreatestLoad_isOne() {
    assertThat(ErlangB.blockingProbability(Double.MAX_VALUE, 1_000_000)).isEqualTo(1);
  }

  /** Where all but the last fit, ln B = 64 ln a - a - ln 64!, and ln 64! = 205.16819948264117. */
  @Test
  void logBlockingProbability_whereTheSeriesOverflows_isTheLogarithmOfThePoissonProbability() {
    assertThat(ErlangB.blockingProbability(1e-9, 64)).isZero();
    assertThat(ErlangB.logBlockingProbability(1e-9, 64))
        .isCloseTo(64 * Math.log(1e-9) - 1e-9 - 205.16819948264117, within(1e-10));
  }

  /** By Stirling's series ln (2^31 - 1)! = 43996705655.37852. */
  @Test
  void logBlockingProbability_ofTheGreatestNumberOfAgents_isFoundAtOnce() {
    assertThat(ErlangB.blockingProbability(1, Integer.MAX_VALUE)).isZero();
    double n = Integer.MAX_VALUE;
    double logFactorial = n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n);
    assertThat(ErlangB.logBlockingProbability(1, Integer.MAX_VALUE))
        .isCloseTo(-1 - logFactorial, within(1e-4));
  }

  /**
   * Against the recursion 1/B(k) = 1 + k/(a B(k-1)) in 40 decimals, on both sides of the change of
   * form.
   */
  @ParameterizedTest
  @CsvSource({"0.01, 64", "0.01, 65", "0.01, 70", "0.5, 69", "0.5, 70", "9, 97", "9, 98"})
  void blockingProbability_whereTheFormChanges_keepsItsDigits(double load, int agents) {
    BigDecimal inverse = BigDecimal.ONE;
    for (int k = 1; k <= agents; k++) {
      inverse =
          inverse
              .multiply(BigDecimal.valueOf(k))
              .divide(new BigDecimal(load), new MathContext(40))
              .add(BigDecimal.ONE);
    }
    double expected = BigDecimal.ONE.divide(inverse, new MathContext(40)).doubleValue();

    assertThat(ErlangB.blockingProbability(load, agents))
        .isCloseTo(expected, within(1.5e-13 * expected));
  }

  @Test
  void leastAgents_thatKeepTheLimitExactly_suffice() {
    assertThat(ErlangB.leastAgents(1, 0.5)).isEqualTo(1);
  }

  @Test
  void leastAgents_withoutLoad_isZero() {
    assertThat(ErlangB.leastAgents(0, 0.01)).isZero();
  }

  @Test
  void leastAgents_whereAlmostAllMayBeLost_isOneForAnyLoad() {
    assertThat(ErlangB.leastAgents(1e-6, 0.99)).isEqualTo(1);
  }

  @Test
  void greatestLoad_withoutAgents_isZero() {
    assertThat(ErlangB.greatestLoad(0, 0.01)).isZero();
  }

  /** B(1, a) = a / (1 + a). */
  @Test
  void greatestLoad_ofOneAgent_isTheOddsOfBlocking() {
    assertThat(ErlangB.greatestLoad(1, 0.5)).isEqualTo(1);
    assertThat(ErlangB.greatestLoad(1, 0.2)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void arguments_outsideTheirLimits_areRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.blockingProbability(-1, 1))
        .withMessage("load must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.blockingProbability(Double.NaN, 1))
        .withMessage("load must be finite but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.blockingProbability(1, -1))
        .withMessage("agents must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.logBlockingProbability(0, 1))
        .withMessage("load must be positive but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.leastAgents(1, 1))
        .withMessage("maximumBlocking must be less than 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.leastAgents(2e9, 0.01))
        .withMessageStartingWith("load must be");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.greatestLoad(-1, 0.01))
        .withMessage("agents must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangB.greatestLoad(1, 1))
        .withMessage("maximumBlocking must be less than 1 but was 1.0");
  }
}
