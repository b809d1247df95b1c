package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.id.CalendarId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TickCalendarTest {
  /** A Monday. */
  private static final Instant ORIGIN = Instant.parse("2026-11-23T00:00:00Z");

  private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private static TickCalendar hours(String pattern) {
    return WorkCalendar.weekly("hours", ZoneOffset.UTC, pattern).workingTime().onGrid(ORIGIN, HOUR);
  }

  private static TickCalendar once() {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("once"))
        .zone(ZoneOffset.UTC)
        .pattern(WeeklyPattern.none())
        .addExtraOpenings(
            ExtraOpening.of("only", LocalDate.of(2026, 11, 23), LocalInterval.parse("09:00-17:00")))
        .build()
        .workingTime()
        .onGrid(ORIGIN, HOUR);
  }

  @Test
  void office_onHours_hasItsHours() {
    TickCalendar office = hours("MON-FRI 09:00-17:00");
    assertThat(office.finish(0, 8)).isEqualTo(17);
    assertThat(office.finish(0, 9)).isEqualTo(34);
    assertThat(office.start(34, 9)).isEqualTo(9);
    assertThat(office.start(9, 1)).isEqualTo(-56);
    assertThat(office.nextOpen(17)).isEqualTo(33);
    assertThat(office.nextOpen(10)).isEqualTo(10);
    assertThat(office.previousClose(9)).isEqualTo(-55);
    assertThat(office.previousClose(10)).isEqualTo(10);
    assertThat(office.closing(0)).isEqualTo(17);
    assertThat(office.closing(12)).isEqualTo(17);
    assertThat(office.closing(17)).isEqualTo(41);
    assertThat(office.isOpen(9)).isTrue();
    assertThat(office.isOpen(17)).isFalse();
    assertThat(office.worked(0, 24 * 7)).isEqualTo(40);
    assertThat(office.isContinuous()).isFalse();
    assertThat(office.workingTime().calendar()).isEqualTo(CalendarId.of("hours"));
  }

  @Test
  void ticksPartlyOpen_areNotWorkable() {
    TickCalendar office = hours("MON-FRI 08:30-12:30 13:15-13:45 14:00-15:00");
    assertThat(office.worked(0, 24)).isEqualTo(4);
    assertThat(office.nextOpen(0)).isEqualTo(9);
    assertThat(office.closing(9)).isEqualTo(12);
    assertThat(office.nextOpen(12)).isEqualTo(14);
  }

  @Test
  void tickOverNewYear_insideOneOpening_isWorkable() {
    TickCalendar night =
        WorkCalendar.weekly("night", ZoneOffset.UTC, "MON-SUN 22:00-06:00")
            .workingTime()
            .onGrid(Instant.parse("2026-12-31T23:30:00Z"), HOUR);
    assertThat(night.isOpen(0)).isTrue();
    assertThat(night.worked(-2, 6)).isEqualTo(7);
    assertThat(night.closing(-1)).isEqualTo(6);
  }

  @Test
  void aroundTheClock_isOneRun() {
    TickCalendar always = WorkCalendar.always().workingTime().onGrid(ORIGIN, Duration.ofMinutes(1));
    assertThat(always.isContinuous()).isTrue();
    assertThat(always.finish(-5, 1_000_000_000)).isEqualTo(999_999_995);
    assertThat(always.start(5, 1_000_000_000)).isEqualTo(-999_999_995);
    assertThat(always.nextOpen(7)).isEqualTo(7);
    assertThat(always.previousClose(7)).isEqualTo(7);
    assertThat(always.worked(-3, 4)).isEqualTo(7);
    assertThat(always.instant(always.closing(0))).isEqualTo(LAST);
    TickCalendar berlin =
        WorkCalendar.weekly("b", ZoneId.of("Europe/Berlin"), "MON-SUN 00:00-12:00 12:00-24:00")
            .workingTime()
            .onGrid(ORIGIN, HOUR);
    assertThat(berlin.isContinuous()).isTrue();
    assertThat(hours("MON-SUN 00:00-23:59:59.999999999").isContinuous()).isFalse();
  }

  /** Nothing says beforehand that this is open for ever, so the runs show it. */
  @Test
  void openForEverFromSomeDay_isFound() {
    WorkCalendar calendar =
        WeeklyCalendar.builder()
            .id(CalendarId.of("late"))
            .zone(ZoneOffset.UTC)
            .pattern(WeeklyPattern.always())
            .addClosures(
                Closure.of(
                    "before",
                    LocalDateTime.parse("2026-11-20T00:00"),
                    LocalDateTime.parse("2026-11-23T10:00")))
            .build();
    TickCalendar grid = calendar.workingTime().onGrid(ORIGIN, HOUR);
    assertThat(grid.isContinuous()).isFalse();
    assertThat(grid.finish(0, 1_000_000)).isEqualTo(1_000_010);
    assertThat(grid.start(10, 1_000_000)).isEqualTo(-1_000_072);
    assertThat(grid.instant(grid.closing(0))).isEqualTo(LAST);
    assertThat(grid.isOpen(grid.tickAtOrAfter(FIRST))).isTrue();
  }

  @Test
  void calendarThatRunsOut_isAnErrorAndNoLoop() {
    TickCalendar once = once();
    assertThat(once.finish(-1_000_000, 8)).isEqualTo(17);
    assertThat(once.start(1_000_000, 8)).isEqualTo(9);
    assertThatThrownBy(() -> once.finish(0, 9))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageStartingWith(
            "calendar 'once' must have enough workable ticks after 2026-11-23T00:00:00Z but has 8");
    assertThatThrownBy(() -> once.start(16, 8))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageStartingWith(
            "calendar 'once' must have enough workable ticks before 2026-11-23T16:00:00Z but has 7");
    assertThatThrownBy(() -> once.finish(0, Long.MAX_VALUE))
        .isInstanceOf(NoWorkingTimeException.class);
    assertThatThrownBy(() -> once.start(0, Long.MAX_VALUE))
        .isInstanceOf(NoWorkingTimeException.class);
    assertThatThrownBy(() -> once.nextOpen(17)).isInstanceOf(NoWorkingTimeException.class);
    assertThatThrownBy(() -> once.closing(17)).isInstanceOf(NoWorkingTimeException.class);
    assertThatThrownBy(() -> once.previousClose(9)).isInstanceOf(NoWorkingTimeException.class);
    assertThat(once.previousClose(10)).isEqualTo(10);
  }

  @Test
  void ticksBeyondTheYears_areAnError() {
    TickCalendar office = hours("MON-FRI 09:00-17:00");
    for (long beyond :
        List.of(
            office.tickAtOrAfter(FIRST) - 1,
            office.tickAtOrBefore(LAST) + 1,
            Long.MIN_VALUE,
            Long.MAX_VALUE)) {
      assertThatThrownBy(() -> office.isOpen(beyond))
          .isInstanceOf(NoWorkingTimeException.class)
          .hasMessageStartingWith("calendar 'hours' covers the years 0000 to 9999 but was asked");
      assertThatThrownBy(() -> office.finish(beyond, 1)).isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> office.instant(beyond)).isInstanceOf(NoWorkingTimeException.class);
    }
    assertThatThrownBy(() -> office.tickAtOrAfter(LAST.plusNanos(1)))
        .isInstanceOf(NoWorkingTimeException.class);
    assertThatThrownBy(() -> office.tickAtOrBefore(FIRST.minusNanos(1)))
        .isInstanceOf(NoWorkingTimeException.class);
    assertThat(office.isOpen(office.tickAtOrBefore(LAST))).isFalse();
    assertThat(office.isOpen(office.tickAtOrBefore(LAST) - 9)).isTrue();
  }

  @Test
  void badArguments_areNamed() {
    TickCalendar office = hours("MON-FRI 09:00-17:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.finish(0, -1))
        .withMessage("work must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.start(0, -1))
        .withMessage("work must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office.workingTime().onGrid(ORIGIN, Duration.ofNanos(999)))
        .withMessageStartingWith("tick must be at least PT0.000001S but was PT0.000000999S");
    assertThatThrownBy(() -> office.workingTime().onGrid(Instant.MAX, HOUR))
        .isInstanceOf(NoWorkingTimeException.class);
  }

  @Test
  void shortestTick_reachesAllYears() {
    TickCalendar always = WorkCalendar.always().workingTime().onGrid(FIRST, MICROSECOND);
    assertThat(always.instant(always.tickAtOrBefore(LAST))).isEqualTo(LAST);
    assertThat(always.tickAtOrAfter(LAST))
        .isEqualTo(Duration.between(FIRST, LAST).dividedBy(MICROSECOND));
  }

  /** A million working days in a row are about 3,800 years. */
  @Test
  void millionWorkingDays_inAChain_fit() {
    TickCalendar office =
        WorkCalendar.weekly("office", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-12:00 13:00-17:00")
            .workingTime()
            .onGrid(ORIGIN, Duration.ofMinutes(1));
    long tick = 0;
    for (int day = 0; day < 1_000_000; day++) {
      tick = office.finish(tick, 7 * 60);
    }
    // 1,000,000 working days are 200,000 weeks; the last day is a Friday, 17:00 in winter
    assertThat(office.instant(tick))
        .isEqualTo(ORIGIN.plus(Duration.ofDays(7L * 200_000 - 3)).plus(Duration.ofHours(16)));
    assertThat(office.start(tick, 7L * 60 * 1_000_000)).isEqualTo(8 * 60);
  }

  @Test
  void manyThreads_onAFreshGrid_agree() throws Exception {
    TickCalendar fresh = hours("MON-FRI 09:00-17:00");
    long expected = hours("MON-FRI 09:00-17:00").finish(0, 40_000);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        long start = -24L * 7 * i;
        tasks.add(() -> fresh.finish(start, 40_000 + 40 * -start / (24 * 7)));
      }
      for (Future<Long> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void tick_longerThanAllYears_isRefused() {
    WorkingTime always = WorkCalendar.always().workingTime();
    Duration allYears = Duration.between(FIRST, LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> always.onGrid(ORIGIN, allYears.plusNanos(1)))
        .withMessageStartingWith("tick must be at most PT87658200H but was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> always.onGrid(ORIGIN, Duration.ofSeconds(Long.MAX_VALUE)));
    assertThat(always.onGrid(FIRST, allYears).finish(0, 1)).isEqualTo(1);
    assertThat(always.onGrid(ORIGIN, allYears).isOpen(0)).isFalse();
  }

  @Test
  void openButForOneDay_isLaidOutOverAllYears() {
    LocalDate day = LocalDate.of(2026, 12, 24);
    TickCalendar calendar =
        WorkCalendar.weekly("24/7", ZoneOffset.UTC, "MON-SUN 00:00-24:00").toBuilder()
            .addClosures(Closure.of("closed", day.atStartOfDay(), day.plusDays(1).atStartOfDay()))
            .build()
            .workingTime()
            .onGrid(ORIGIN, HOUR);
    long end = calendar.tickAtOrBefore(LAST);
    assertThat(calendar.worked(0, end)).isEqualTo(end - 24);
    assertThat(calendar.finish(0, end - 24)).isEqualTo(end);
  }
}
