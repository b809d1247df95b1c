package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactLoadTest {
  private static final LoadInterval FIRST =
      LoadInterval.of(Loads.halfHour(0), 100, Loads.THREE_MINUTES);
  private static final LoadInterval SECOND =
      LoadInterval.of(Loads.halfHour(1), 20, Loads.THREE_MINUTES);

  @Test
  void offeredLoad_isContactsTimesHandleTimeOverLength() {
    assertThat(FIRST.offeredLoad()).isEqualTo(10);
    assertThat(LoadInterval.of(Loads.halfHour(0), 0, Duration.ZERO).offeredLoad()).isZero();
  }

  @Test
  void of_intervalsInAnyOrder_sortsThem() {
    ContactLoad load = ContactLoad.of(List.of(SECOND, FIRST));

    assertThat(load.intervals()).containsExactly(FIRST, SECOND);
    assertThat(load.totalContacts()).isEqualTo(120);
    assertThat(load.toBuilder().build()).isEqualTo(load);
  }

  @Test
  void builder_intervalsOutOfOrder_adviseToSort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactLoad.builder().addIntervals(SECOND, FIRST).build())
        .withMessageStartingWith("load intervals must be in order of time but")
        .withMessageContaining("Maybe use ContactLoad.of");
  }

  @Test
  void of_overlappingIntervals_isRefused() {
    Interval late = Interval.of(Loads.halfHour(0).end().minusNanos(1), Loads.halfHour(1).end());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ContactLoad.of(List.of(FIRST, LoadInterval.of(late, 1, Loads.THREE_MINUTES))))
        .withMessageStartingWith("load intervals must not overlap but");
  }

  @Test
  void loadInterval_withoutSense_isRefusedByName() {
    Interval interval = Loads.halfHour(0);
    refused(
        Interval.of(interval.start(), interval.start()),
        1,
        Loads.THREE_MINUTES,
        "length must be positive but was PT0S in load interval");
    refused(interval, -1, Loads.THREE_MINUTES, "contacts must not be negative but was -1.0");
    refused(interval, Double.NaN, Loads.THREE_MINUTES, "contacts must be finite but was NaN");
    refused(interval, 1, Duration.ZERO, "handle time must be positive but was PT0S");
    refused(interval, 0, Duration.ofNanos(-1), "handle time must not be negative");
    refused(interval, 1e300, Loads.THREE_MINUTES, "offered load must be at most 1.0E9");
  }

  private static void refused(
      Interval interval, double contacts, Duration handleTime, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoadInterval.of(interval, contacts, handleTime))
        .withMessageStartingWith(message);
  }
}
