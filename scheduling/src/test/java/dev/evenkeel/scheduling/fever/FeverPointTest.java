package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeverPointTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  /**
   * Cox and Schleier (editors), "Theory of Constraints Handbook", McGraw-Hill, 2010: 10 of 30 days
   * of the buffer used, 14 of 52 days of the chain done; printed as 0.33 / 0.27 = 1.22 from the
   * rounded shares, exactly 1.2381.
   */
  @Test
  void burnRate_handbookExample_isExactRatioOfPrintedShares() {
    FeverPoint point = new FeverPoint(NOW, 14.0 / 52, 10.0 / 30);

    assertThat(point.bufferConsumed()).isCloseTo(0.33, within(0.005));
    assertThat(point.chainCompleted()).isCloseTo(0.27, within(0.005));
    assertThat(point.burnRate().orElseThrow()).isCloseTo(1.2381, within(0.00005));
    assertThat(new FeverPoint(NOW, 0.27, 0.33).burnRate().orElseThrow())
        .isCloseTo(1.22, within(0.005));
  }

  @Test
  void burnRate_nothingCompleted_isEmpty() {
    assertThat(new FeverPoint(NOW, 0, 0.2).burnRate()).isEmpty();
    assertThat(new FeverPoint(NOW, 0, 0).burnRate()).isEmpty();
    assertThat(new FeverPoint(NOW, Double.MIN_VALUE, 1).burnRate()).isEmpty();
  }

  @Test
  void burnRate_aheadOfThePlan_isNegative() {
    assertThat(new FeverPoint(NOW, 0.5, -0.25).burnRate()).hasValue(-0.5);
  }

  @Test
  void new_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeverPoint(NOW, 1.5, 0))
        .withMessageContaining("completed share of the chain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeverPoint(NOW, 0.5, Double.POSITIVE_INFINITY))
        .withMessageContaining("used share of the buffer");
    assertThatNullPointerException()
        .isThrownBy(() -> new FeverPoint(null, 0, 0))
        .withMessage("instant");
  }
}
