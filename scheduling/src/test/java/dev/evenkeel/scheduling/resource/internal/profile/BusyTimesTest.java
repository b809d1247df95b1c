package dev.evenkeel.scheduling.resource.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BusyTimesTest {
  @Test
  void newBusyTimes_isAlwaysFree() {
    BusyTimes busy = new BusyTimes();

    assertThat(busy.nextOpen(5)).isEqualTo(5);
    assertThat(busy.closing(5)).isEqualTo(Availability.NEVER);
    assertThat(busy.activityAt(5)).isEqualTo(-1);
  }

  @Test
  void reserve_spansOutOfOrder_areSkippedTogetherWhereTheyTouch() {
    BusyTimes busy = new BusyTimes();
    busy.reserve(Placement.of(new long[] {10, 12, 14, 16}, 4), 1);
    busy.reserve(Placement.span(12, 14), 2);
    busy.reserve(Placement.span(2, 3), 3);
    busy.reserve(Placement.span(20, 21), 4);
    busy.reserve(Placement.span(22, 23), 5);

    assertThat(busy.nextOpen(2)).isEqualTo(3);
    assertThat(busy.nextOpen(10)).isEqualTo(16);
    assertThat(busy.nextOpen(15)).isEqualTo(16);
    assertThat(busy.nextOpen(17)).isEqualTo(17);
    assertThat(busy.closing(3)).isEqualTo(10);
    assertThat(busy.closing(16)).isEqualTo(20);
    assertThat(busy.closing(23)).isEqualTo(Availability.NEVER);
    assertThat(busy.activityAt(11)).isEqualTo(1);
    assertThat(busy.activityAt(13)).isEqualTo(2);
    assertThat(busy.activityAt(16)).isEqualTo(-1);
    assertThat(busy.activityAt(22)).isEqualTo(5);
  }
}
