package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every answer on the grid equals that of an array of bits, one for each tick. */
class TickCalendarPropertyTest {
  /** Ticks on each side of the origin that have a bit. */
  private static final int SIDE = 3_000;

  /** A day a week that keeps every calendar going. */
  private static final WorkCalendar ENDLESS =
      WorkCalendar.weekly("endless", ZoneId.of("Asia/Kathmandu"), "TUE 00:00-24:00");

  /** A calendar on a grid, and three ticks near its origin in ascending order. */
  record Case(WorkCalendar calendar, Instant origin, Duration tick, int low, int at, int high) {
    TickCalendar grid() {
      return calendar.workingTime().onGrid(origin, tick);
    }

    BitSet bits() {
      BitSet bits = new BitSet(2 * SIDE);
      WorkingTime time = calendar.workingTime();
      for (int k = -SIDE; k < SIDE; k++) {
        Instant start = origin.plus(tick.multipliedBy(k));
        bits.set(k + SIDE, time.between(start, start.plus(tick)).equals(tick));
      }
      return bits;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Duration> ticks =
        Arbitraries.of("PT15M", "PT7M", "PT1M", "PT1H", "PT2M30S", "PT10M0.3S", "PT0.9S", "PT11H")
            .map(Duration::parse);
    Arbitrary<Integer> near = Arbitraries.integers().between(-SIDE, SIDE - 1);
    return CalendarArbitraries.dates()
        .filter(date -> date.getYear() > 1_000 && date.getYear() < 9000)
        .flatMap(
            centre ->
                Combinators.combine(
                        CalendarArbitraries.calendars(centre),
                        CalendarArbitraries.instants(centre),
                        ticks,
                        near.list().ofSize(3).map(list -> list.stream().sorted().toList()))
                    .as(
                        (calendar, origin, tick, at) ->
                            new Case(
                                calendar.union(ENDLESS),
                                origin,
                                tick,
                                at.get(0),
                                at.get(1),
                                at.get(2))));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void isOpenAndWorked_areTheBits(@ForAll("cases") Case c) {
    BitSet bits = c.bits();
    TickCalendar grid = c.grid();
    int worked = bits.get(c.low + SIDE, c.high + SIDE).cardinality();
    assertThat(grid.worked(c.low, c.high)).isEqualTo(worked);
    assertThat(grid.worked(c.high, c.low)).isEqualTo(-worked);
    assertThat(grid.isOpen(c.at)).isEqualTo(bits.get(c.at + SIDE));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void finish_isTheEndOfTheLastBitNeeded(@ForAll("cases") Case c) {
    BitSet bits = c.bits();
    TickCalendar grid = c.grid();
    int work = 0;
    for (int k = c.low; k < c.high; k++) {
      if (bits.get(k + SIDE)) {
        work++;
        assertThat(grid.finish(c.low, work)).isEqualTo(k + 1);
      }
    }
    assertThat(grid.finish(c.at, 0)).isEqualTo(c.at);
    assertThat(grid.worked(c.at, grid.finish(c.at, 10_000))).isEqualTo(10_000);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void start_isTheFirstBitNeeded(@ForAll("cases") Case c) {
    BitSet bits = c.bits();
    TickCalendar grid = c.grid();
    int work = 0;
    for (int k = c.high - 1; k >= c.low; k--) {
      if (bits.get(k + SIDE)) {
        work++;
        assertThat(grid.start(c.high, work)).isEqualTo(k);
      }
    }
    assertThat(grid.start(c.at, 0)).isEqualTo(c.at);
    assertThat(grid.worked(grid.start(c.at, 10_000), c.at)).isEqualTo(10_000);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void nextOpenClosingPreviousClose_areTheNextBits(@ForAll("cases") Case c) {
    BitSet bits = c.bits();
    TickCalendar grid = c.grid();
    int open = bits.nextSetBit(c.at + SIDE) - SIDE;
    if (open >= -SIDE) {
      assertThat(grid.nextOpen(c.at)).isEqualTo(open);
      int closing = bits.nextClearBit(open + SIDE) - SIDE;
      if (closing < SIDE) {
        assertThat(grid.closing(c.at)).isEqualTo(closing);
      }
    }
    int last = bits.previousSetBit(c.at - 1 + SIDE < 0 ? 0 : c.at - 1 + SIDE) - SIDE;
    if (last >= -SIDE && c.at > -SIDE) {
      assertThat(grid.previousClose(c.at)).isEqualTo(last + 1);
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void instantsAndTicks_roundAndGoBack(@ForAll("cases") Case c) {
    TickCalendar grid = c.grid();
    Instant start = c.origin.plus(c.tick.multipliedBy(c.at));
    assertThat(grid.instant(c.at)).isEqualTo(start);
    assertThat(grid.tickAtOrAfter(start)).isEqualTo(c.at);
    assertThat(grid.tickAtOrBefore(start)).isEqualTo(c.at);
    assertThat(grid.tickAtOrAfter(start.plusNanos(1))).isEqualTo(c.at + 1);
    assertThat(grid.tickAtOrBefore(start.plusNanos(1))).isEqualTo(c.at);
    assertThat(grid.tickAtOrAfter(start.minusNanos(1))).isEqualTo(c.at);
    assertThat(grid.tickAtOrBefore(start.minusNanos(1))).isEqualTo(c.at - 1);
  }

  /** Where openings fit the grid, ticks and instants agree. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void finish_onAFittingGrid_isAdd(@ForAll("cases") Case c) {
    WorkCalendar calendar =
        WorkCalendar.weekly("fits", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-12:30 13:00-17:00");
    Instant origin = Instant.parse("2026-01-01T00:00:00Z");
    TickCalendar grid = calendar.workingTime().onGrid(origin, Duration.ofMinutes(30));
    long work = c.high - (long) c.low + 1;
    Instant start = origin.plus(Duration.ofMinutes(30L * c.at));
    assertThat(grid.instant(grid.finish(c.at, work)))
        .isEqualTo(calendar.workingTime().add(start, Duration.ofMinutes(30 * work)));
    assertThat(grid.instant(grid.start(c.at, work)))
        .isEqualTo(calendar.workingTime().subtract(start, Duration.ofMinutes(30 * work)));
  }
}
