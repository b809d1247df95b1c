package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterruptionRecordTest {
  private static final Interval WEEK_1 =
      Interval.parse("2026-03-02T00:00:00Z/2026-03-07T00:00:00Z");
  private static final Interval WEEK_2 =
      Interval.parse("2026-03-09T00:00:00Z/2026-03-14T00:00:00Z");

  private static InterruptionPeriod period(Interval interval, int capacity, int unplanned) {
    return new InterruptionPeriod(
        interval, Duration.ofHours(capacity), Duration.ofHours(unplanned));
  }

  @Test
  void share_period_isUnplannedByCapacity() {
    assertThat(period(WEEK_1, 200, 30).share()).isEqualTo(0.15);
    assertThat(period(WEEK_1, 200, 0).share()).isZero();
    assertThat(period(WEEK_1, 200, 250).share()).isEqualTo(1.25);
    assertThat(period(WEEK_1, 3, 1).share()).isEqualTo(1.0 / 3);
  }

  @Test
  void latest_number_keepsTheLastPeriods() {
    InterruptionRecord record =
        InterruptionRecord.of(period(WEEK_1, 200, 30), period(WEEK_2, 100, 20));

    assertThat(record.latest(1).periods()).containsExactly(period(WEEK_2, 100, 20));
    assertThat(record.latest(5)).isEqualTo(record);
    assertThat(record.latest(0).periods()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> record.latest(-1));
  }

  @Test
  void new_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterruptionRecord.of(period(WEEK_2, 200, 30), period(WEEK_1, 100, 20)))
        .withMessage("periods must be in order and not overlap but %s follows %s", WEEK_1, WEEK_2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(WEEK_1, 0, 0))
        .withMessage(
            "capacity must be positive but was PT0S in period '%s'\n"
                + "Maybe leave out the periods in which nobody worked",
            WEEK_1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(WEEK_1, 8, -1))
        .withMessageContaining("unplanned work must not be negative but was PT-1H");
    Interval empty = Interval.of(WEEK_1.start(), WEEK_1.start());
    assertThatIllegalArgumentException().isThrownBy(() -> period(empty, 8, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PeriodCapacity(empty, Duration.ofHours(1)))
        .withMessageContaining("length must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PeriodCapacity(WEEK_1, Duration.ofHours(-1)))
        .withMessageContaining("capacity must not be negative but was PT-1H");
    PeriodCapacity week = new PeriodCapacity(WEEK_1, Duration.ofHours(8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReservedPeriod(week, Duration.ofHours(9)))
        .withMessageContaining("reserve must be at most PT8H but was PT9H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReservedPeriod(week, Duration.ofHours(-1)));
    assertThatNullPointerException()
        .isThrownBy(() -> new InterruptionRecord(null))
        .withMessage("periods");
  }
}
