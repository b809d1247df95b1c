package dev.evenkeel.scheduling.forecast.internal.counts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotGridTest {
  private static final SlotGrid BERLIN =
      new SlotGrid(ZoneId.of("Europe/Berlin"), Duration.ofHours(1));

  @Test
  void slotsOf_clocksPutForward_leavesTheMissingHourOut() {
    List<Interval> slots = BERLIN.slotsOf(LocalDate.of(2026, 3, 29));

    assertThat(slots).hasSize(23);
    assertThat(slots.stream().map(slot -> BERLIN.slotOf(slot.start()))).doesNotContain(2);
  }

  @Test
  void slotsOf_clocksPutBack_hasTheHourTwice() {
    List<Interval> slots = BERLIN.slotsOf(LocalDate.of(2026, 10, 25));

    assertThat(slots).hasSize(25);
    assertThat(slots.stream().filter(slot -> BERLIN.slotOf(slot.start()) == 2)).hasSize(2);
  }

  @Test
  void slotsOf_halfAnHourForward_leavesHalfASlot() {
    SlotGrid lordHowe = new SlotGrid(ZoneId.of("Australia/Lord_Howe"), Duration.ofHours(1));
    List<Interval> slots = lordHowe.slotsOf(LocalDate.of(2026, 10, 4));

    Interval half = slots.get(2);
    assertThat(slots).hasSize(24);
    assertThat(lordHowe.slotOf(half.start())).isEqualTo(2);
    assertThat(lordHowe.exposure(half)).isEqualTo(0.5);
  }

  @Test
  void slotsOf_dateThatWasSkipped_isEmpty() {
    SlotGrid apia = new SlotGrid(ZoneId.of("Pacific/Apia"), Duration.ofHours(6));

    assertThat(apia.slotsOf(LocalDate.of(2011, 12, 30))).isEmpty();
    assertThat(apia.slotsOf(LocalDate.of(2011, 12, 31))).hasSize(4);
  }

  @Test
  void holds_intervalOverTheEndOfASlot_isFalse() {
    assertThat(BERLIN.holds(Interval.parse("2026-01-05T08:00:00Z/2026-01-05T09:00:00Z"))).isTrue();
    assertThat(BERLIN.holds(Interval.parse("2026-01-05T08:00:00Z/2026-01-05T09:00:01Z"))).isFalse();
    assertThat(BERLIN.holds(Interval.parse("2026-01-05T08:00:00Z/2026-01-06T08:30:00Z"))).isFalse();
    assertThat(BERLIN.dateOf(Instant.parse("2026-01-05T23:30:00Z")))
        .isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(BERLIN.size()).isEqualTo(24);
  }
}
