package dev.evenkeel.scheduling.forecast.internal.counts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SlotGridPropertyTest {
  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/New_York",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kathmandu",
            "America/St_Johns",
            "Africa/Cairo",
            "UTC")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Duration> resolutions() {
    return Arbitraries.of(15, 30, 60, 90, 360, 1440).map(Duration::ofMinutes);
  }

  /** The slots of all dates, sorted, leave no gap and do not overlap, whatever clocks do. */
  @Property(tries = 200)
  void slotsOf_datesOneAfterTheOther_tileTheTime(
      @ForAll("zones") ZoneId zone,
      @ForAll("resolutions") Duration resolution,
      @ForAll @IntRange(min = 0, max = 20_000) int day) {
    SlotGrid grid = new SlotGrid(zone, resolution);
    LocalDate first = LocalDate.ofEpochDay(day);
    List<Interval> slots = new ArrayList<>();
    first.datesUntil(first.plusDays(9)).forEach(date -> slots.addAll(grid.slotsOf(date)));
    slots.sort(Comparator.comparing(Interval::start));

    Instant from = first.plusDays(1).atStartOfDay(zone).toInstant();
    Instant to = first.plusDays(8).atStartOfDay(zone).toInstant();
    // A clock that is put back across midnight shows the date before the first once more.
    slots.removeIf(slot -> !slot.end().isAfter(from) || !slot.start().isBefore(to));
    Instant cursor = slots.get(0).start();
    for (Interval slot : slots) {
      assertThat(slot.start()).isEqualTo(cursor);
      cursor = slot.end();
    }
    assertThat(slots.get(0).start()).isBeforeOrEqualTo(from);
    assertThat(cursor).isAfterOrEqualTo(to);
  }

  @Property(tries = 200)
  void slotsOf_eachSlot_showsItsDateAndOneSlot(
      @ForAll("zones") ZoneId zone,
      @ForAll("resolutions") Duration resolution,
      @ForAll @IntRange(min = 0, max = 20_000) int day) {
    SlotGrid grid = new SlotGrid(zone, resolution);
    LocalDate date = LocalDate.ofEpochDay(day);
    for (Interval slot : grid.slotsOf(date)) {
      assertThat(grid.dateOf(slot.start())).isEqualTo(date);
      assertThat(grid.holds(slot)).isTrue();
      assertThat(grid.exposure(slot)).isGreaterThan(0).isLessThanOrEqualTo(1);
    }
  }
}
