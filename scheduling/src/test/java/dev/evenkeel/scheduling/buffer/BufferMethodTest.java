package dev.evenkeel.scheduling.buffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.ActivityId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BufferMethodTest {
  /** Safe and aggressive estimates in turn, in hours. */
  private static List<ChainActivity> chain(int... estimates) {
    List<ChainActivity> chain = new ArrayList<>();
    for (int k = 0; k < estimates.length; k += 2) {
      chain.add(
          ChainActivity.of(
              ActivityId.of("a" + k),
              Duration.ofHours(estimates[k + 1]),
              Duration.ofHours(estimates[k])));
    }
    return chain;
  }

  private static double hours(BufferMethod method, List<ChainActivity> chain) {
    return method.size(chain).toNanos() / 3.6e12;
  }

  /**
   * PM Knowledge Center (OR-AS), example of 8 activities: critical chain 2-6-8 and feeding chains
   * 1-4 and 3-5-7. Cut and paste 6, 1 and 3; two standard deviations of 1.8708, 0.7071 and 1.2247.
   */
  @Test
  void size_knowledgeCenterExample_isAsPublished() {
    List<ChainActivity> critical = chain(9, 6, 6, 4, 3, 2);
    List<ChainActivity> first = chain(2, 1, 2, 1);
    List<ChainActivity> second = chain(5, 3, 3, 2, 2, 1);

    assertThat(hours(BufferMethod.HALF_OF_CHAIN, critical)).isEqualTo(6);
    assertThat(hours(BufferMethod.HALF_OF_CHAIN, first)).isEqualTo(1);
    assertThat(hours(BufferMethod.HALF_OF_CHAIN, second)).isEqualTo(3);
    assertThat(hours(BufferMethod.ROOT_OF_SQUARES, critical)).isCloseTo(3.7417, within(5e-5));
    assertThat(hours(BufferMethod.ROOT_OF_SQUARES, first)).isCloseTo(1.4142, within(5e-5));
    assertThat(hours(BufferMethod.ROOT_OF_SQUARES, second)).isCloseTo(2.4495, within(5e-5));
  }

  /** The documentation of ccpm-scheduler 0.12 (R. Wolf), buffer sizing: chain of four. */
  @Test
  void size_ccpmSchedulerExample_isAsPublishedBeforeRounding() {
    List<ChainActivity> chain = chain(10, 6, 20, 10, 10, 5, 20, 10);

    assertThat(hours(BufferMethod.SUM_OF_REMOVED_SAFETY, chain)).isEqualTo(29);
    assertThat(hours(BufferMethod.HALF_OF_CHAIN, chain)).isEqualTo(15.5);
    assertThat(hours(BufferMethod.ROOT_OF_SQUARES, chain))
        .isCloseTo(StrictMath.sqrt(241), within(1e-9));
  }

  /** Known trap: a tool that doubles the root of squares gives 7.4833 for the critical chain. */
  @Test
  void size_rootOfSquares_isNotDoubled() {
    assertThat(hours(BufferMethod.ROOT_OF_SQUARES, chain(9, 6, 6, 4, 3, 2))).isLessThan(7);
  }

  /** Hindawi 6591223 (2022), tables 3 and 4: removed safety of 14, half of it 7; plan of 31. */
  @Test
  void size_sumOfRemovedSafety_isTwiceThePublishedCutAndPasteOfSafety() {
    List<ChainActivity> chain = chain(3, 2, 9, 6, 7, 4, 12, 8, 7, 4);

    assertThat(hours(BufferMethod.SUM_OF_REMOVED_SAFETY, chain)).isEqualTo(14);
  }

  @Test
  void size_emptyChain_isZero() {
    for (BufferMethod method : BufferMethod.values()) {
      assertThat(method.size(List.of())).isZero();
    }
  }

  @Test
  void rootOfSquares_fractions_keepNanoseconds() {
    ChainActivity activity =
        ChainActivity.of(ActivityId.of("A"), Duration.ZERO, Duration.ofNanos(1_500_000_001));

    assertThat(BufferMethod.ROOT_OF_SQUARES.size(List.of(activity)))
        .isEqualTo(Duration.ofNanos(1_500_000_001));
  }

  @Test
  void arguments_wrong_areRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> BufferMethod.HALF_OF_CHAIN.size(null))
        .withMessage("chain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainActivity.of(ActivityId.of("A"), Duration.ofHours(2), Duration.ZERO))
        .withMessage(
            "safe estimate must not be below the aggressive one of PT2H but was PT0S in activity"
                + " 'A'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainActivity.of(ActivityId.of("A"), Duration.ofHours(-2), Duration.ZERO))
        .withMessageContaining("aggressive estimate must not be negative");
  }
}
