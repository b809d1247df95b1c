package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThresholdBlendingTest {
  /** 10 erlang of 180 s, 80 % in 20 s (notes on service operations, section 4). */
  @Test
  void noteTable_isMet() {
    assertThat(ThresholdBlending.greatestThreshold(10, 14, 180, 0.80, 20)).hasValue(10);
    assertThat(ThresholdBlending.deferredCapacity(10, 14, 10)).isCloseTo(2.125, within(5e-4));
    assertThat(ThresholdBlending.serviceLevel(10, 14, 10, 180, 20)).isCloseTo(0.8015, within(5e-5));
    assertThat(ThresholdBlending.greatestThreshold(10, 19, 180, 0.80, 20)).hasValue(18);
    assertThat(ThresholdBlending.deferredCapacity(10, 19, 18)).isCloseTo(8.526, within(5e-4));
  }

  @Test
  void thresholdZero_isErlangCAndThresholdOfAll_letsEverybodyWait() {
    assertThat(ThresholdBlending.waitProbability(10, 14, 0))
        .isCloseTo(ErlangC.waitProbability(10, 14), within(1e-15));
    assertThat(ThresholdBlending.deferredCapacity(10, 14, 0)).isZero();
    assertThat(ThresholdBlending.waitProbability(10, 14, 14)).isEqualTo(1);
    assertThat(ThresholdBlending.deferredCapacity(10, 14, 14)).isCloseTo(4, within(1e-14));
    assertThat(ThresholdBlending.occupancy(10, 14, 14)).isCloseTo(1, within(1e-15));
  }

  @Test
  void overload_leavesNothing() {
    assertThat(ThresholdBlending.waitProbability(10, 10, 5)).isEqualTo(1);
    assertThat(ThresholdBlending.serviceLevel(10, 10, 5, 180, 20)).isZero();
    assertThat(ThresholdBlending.deferredCapacity(10, 10, 5)).isZero();
    assertThat(ThresholdBlending.occupancy(10, 10, 5)).isEqualTo(1);
    assertThat(ThresholdBlending.greatestThreshold(10, 10, 180, 0.8, 20)).isEmpty();
    assertThat(ThresholdBlending.greatestThreshold(10, 11, 180, 0.8, 20)).isEmpty();
    assertThat(RandomizedThreshold.forServiceLevel(10, 11, 180, 0.8, 20)).isEmpty();
  }

  @Test
  void noLoad_leavesAllButOneToDeferredWork() {
    assertThat(ThresholdBlending.waitProbability(0, 5, 4)).isZero();
    assertThat(ThresholdBlending.waitProbability(0, 5, 5)).isEqualTo(1);
    assertThat(ThresholdBlending.greatestThreshold(0, 5, 180, 0.8, 20)).hasValue(4);
    assertThat(ThresholdBlending.deferredCapacity(0, 5, 4)).isEqualTo(4);
    RandomizedThreshold policy =
        RandomizedThreshold.forServiceLevel(0, 5, 180, 0.8, 20).orElseThrow();
    assertThat(policy.probability()).isZero();
    assertThat(policy.deferredCapacity()).isEqualTo(4);
  }

  @Test
  void largeGroups_neitherOverflowNorVanish() {
    int threshold =
        ThresholdBlending.greatestThreshold(999_000, 1_000_000, 180, 0.8, 20).orElseThrow();
    assertThat(threshold).isBetween(999_000, 999_999);
    assertThat(ThresholdBlending.deferredCapacity(999_000, 1_000_000, threshold))
        .isBetween(900.0, 1000.0);
    assertThat(ThresholdBlending.waitProbability(10, 1_000_000, 20)).isZero();
    assertThat(ThresholdBlending.waitProbability(10, 300, 299)).isBetween(0.03, 0.04);
    assertThat(ThresholdBlending.deferredCapacity(1e4, 20_000, 3)).isZero();
    assertThat(ThresholdBlending.deferredCapacity(1e-300, 5, 3)).isEqualTo(3);
  }

  @Test
  void arguments_outsideTheirLimits_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThresholdBlending.waitProbability(1, 2, 3))
        .withMessageContaining("threshold");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThresholdBlending.waitProbability(1, 2, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> ThresholdBlending.occupancy(0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThresholdBlending.serviceLevel(1, 2, 1, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThresholdBlending.greatestThreshold(1, 2, 1, 1, 1))
        .withMessage("share must be less than 1 but was 1.0");
  }
}
