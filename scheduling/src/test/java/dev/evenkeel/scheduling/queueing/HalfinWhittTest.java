package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HalfinWhittTest {
  @Test
  void waitProbability_withoutSafetyStaffing_isOne() {
    assertThat(HalfinWhitt.waitProbability(0)).isEqualTo(1);
    assertThat(HalfinWhitt.waitProbability(-3)).isEqualTo(1);
  }

  @Test
  void waitProbability_farOut_isZero() {
    assertThat(HalfinWhitt.waitProbability(1e6)).isZero();
  }

  /** The limit theorem itself: C(a + beta sqrt a, a) tends to alpha(beta). */
  @Test
  void waitProbability_atAMillionErlang_isTheLimitOfErlangC() {
    for (double beta : new double[] {0.1, 0.5, 1, 2}) {
      double exact = ErlangC.waitProbability(1e6, (int) (1e6 + 1000 * beta));
      assertThat(HalfinWhitt.waitProbability(beta)).isCloseTo(exact, within(1e-3));
    }
  }

  @Test
  void arguments_outsideTheirLimits_areRefusedByName() {
    refused(() -> HalfinWhitt.waitProbability(Double.NaN), "beta must be finite but was NaN");
    refused(() -> HalfinWhitt.agents(1, 0, 0.5, 1), "handleTime must be positive but was 0.0");
    refused(() -> HalfinWhitt.agents(1, 1, 1, 1), "share must be less than 1 but was 1.0");
    refused(() -> HalfinWhitt.agents(1, 1, 0.5, -1), "within must not be negative but was -1.0");
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
  }
}
