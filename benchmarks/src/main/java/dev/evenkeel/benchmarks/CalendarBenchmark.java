package dev.evenkeel.benchmarks;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.HolidayProvider;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How fast working time is reckoned on an office calendar with a lunch break, ten holidays a year
 * and daylight saving, from random instants of two years.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CalendarBenchmark {
  private static final int STARTS = 1 << 12;
  private static final Instant ORIGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration TICK = Duration.ofMinutes(1);
  private static final Duration EIGHT_HOURS = Duration.ofHours(8);
  private static final Duration DAY = Duration.ofDays(1);

  private final WorkingTime office = office().workingTime();
  private final TickCalendar ticks = office.onGrid(ORIGIN, TICK);
  private final Duration fiftyYears = office.between(ORIGIN, Instant.parse("2076-01-01T00:00:00Z"));
  private final Instant[] starts = new Instant[STARTS];
  private final long[] startTicks = new long[STARTS];
  private int next;

  /** Draws the starts. */
  public CalendarBenchmark() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < STARTS; i++) {
      starts[i] = ORIGIN.plusNanos(random.nextLong(Duration.ofDays(730).toNanos()));
      startTicks[i] = ticks.tickAtOrAfter(starts[i]);
    }
  }

  private static WeeklyCalendar office() {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("office"))
        .zone(ZoneId.of("Europe/Berlin"))
        .pattern(WeeklyPattern.parse("MON-FRI 08:30-17:00"))
        .breaks(WeeklyPattern.parse("MON-FRI 12:00-12:30"))
        .holidays(HolidayProvider.between(CalendarBenchmark::holidays, 2020, 2040))
        .build();
  }

  private static List<Holiday> holidays(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return List.of(
        Holiday.of(newYear, "New Year"),
        Holiday.of(newYear.withDayOfYear(5), "Epiphany"),
        Holiday.of(newYear.withDayOfYear(93), "Good Friday"),
        Holiday.of(newYear.withDayOfYear(96), "Easter Monday"),
        Holiday.of(newYear.withMonth(5), "Labour Day"),
        Holiday.of(newYear.withDayOfYear(140), "Ascension"),
        Holiday.of(newYear.withMonth(10).withDayOfMonth(3), "Unity Day"),
        Holiday.of(newYear.withMonth(12).withDayOfMonth(24), "Christmas Eve"),
        Holiday.of(newYear.withMonth(12).withDayOfMonth(25), "Christmas Day"),
        Holiday.of(newYear.withMonth(12).withDayOfMonth(26), "Boxing Day"));
  }

  private int next() {
    next = (next + 1) & (STARTS - 1);
    return next;
  }

  /** Adds eight hours of working time. */
  @Benchmark
  public Instant addEightHours() {
    return office.add(starts[next()], EIGHT_HOURS);
  }

  /** Adds 24 hours of working time. */
  @Benchmark
  public Instant addDay() {
    return office.add(starts[next()], DAY);
  }

  /** Adds the working time of fifty years. */
  @Benchmark
  public Instant addFiftyYears() {
    return office.add(starts[next()], fiftyYears);
  }

  /** Counts the working time between two instants, mostly of one year or two. */
  @Benchmark
  public Duration between() {
    return office.between(starts[next()], starts[next()]);
  }

  /** Finishes eight hours of work on a grid of minutes. */
  @Benchmark
  public long ticksFinish() {
    return ticks.finish(startTicks[next()], 480);
  }

  /** Lays out the year that is asked first. */
  @Benchmark
  public Instant firstUse() {
    return office().workingTime().add(ORIGIN, EIGHT_HOURS);
  }
}
