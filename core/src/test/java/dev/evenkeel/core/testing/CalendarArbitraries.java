package dev.evenkeel.core.testing;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.ExtraOpening;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random calendars, always valid, that seek the places where clocks are changed: dates of
 * daylight-saving changes, a date that one zone left out, New Year, the time before standard time,
 * and the last years that calendars cover.
 */
public final class CalendarArbitraries {
  /** Days on each side of a central date within which a calendar has its dated entries. */
  public static final int REACH = 30;

  private static final long NANOS_PER_DAY = Duration.ofDays(1).toNanos();
  private static final int MINUTES_PER_DAY = 24 * 60;

  private CalendarArbitraries() {}

  /**
   * Returns zones with changes of an hour, of half an hour, of a day, during Ramadan, with offsets
   * of quarter hours, and with seconds before standard time.
   *
   * @return zones
   */
  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "America/New_York",
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Europe/Dublin",
            "Pacific/Kiritimati",
            "Africa/Monrovia",
            "Z",
            "+14:00",
            "-12:00")
        .map(ZoneId::of);
  }

  /**
   * Returns dates in whose neighbourhood clocks are changed in some of the zones, or years end.
   *
   * @return dates in the years 1 to 9998
   */
  public static Arbitrary<LocalDate> dates() {
    Arbitrary<LocalDate> changes =
        Arbitraries.of(
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(1994, 12, 31),
            LocalDate.of(2018, 11, 4),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2026, 2, 15),
            LocalDate.of(1883, 11, 18),
            LocalDate.of(1911, 1, 1),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1972, 1, 7),
            LocalDate.of(1600, 2, 29),
            LocalDate.of(9998, 12, 31),
            LocalDate.of(1, 1, 1));
    Arbitrary<LocalDate> any =
        Combinators.combine(
                Arbitraries.integers().between(1, 9998), Arbitraries.integers().between(1, 365))
            .as(LocalDate::ofYearDay);
    return Arbitraries.frequencyOf(Tuple.of(4, changes), Tuple.of(1, any));
  }

  /**
   * Returns local times on whole minutes, on the edges of clock changes rather often.
   *
   * @return local times
   */
  public static Arbitrary<LocalTime> minutes() {
    Arbitrary<LocalTime> edges =
        Arbitraries.of(
                "00:00", "00:30", "01:00", "01:30", "02:00", "02:15", "02:30", "03:00", "23:00")
            .map(LocalTime::parse);
    Arbitrary<LocalTime> any =
        Arbitraries.integers()
            .between(0, MINUTES_PER_DAY - 1)
            .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    return Arbitraries.oneOf(edges, any);
  }

  /**
   * Returns local times to the nanosecond.
   *
   * @return local times
   */
  public static Arbitrary<LocalTime> times() {
    return Arbitraries.oneOf(
        minutes(), Arbitraries.longs().between(0, NANOS_PER_DAY - 1).map(LocalTime::ofNanoOfDay));
  }

  /**
   * Returns local intervals, over midnight too.
   *
   * @param times where they start and end
   * @return local intervals
   */
  public static Arbitrary<LocalInterval> localIntervals(Arbitrary<LocalTime> times) {
    return Combinators.combine(times, times).as(LocalInterval::of);
  }

  /**
   * Returns weekly patterns, the empty one too, with up to three entries that may overlap.
   *
   * @param times where their intervals start and end
   * @return weekly patterns
   */
  public static Arbitrary<WeeklyPattern> patterns(Arbitrary<LocalTime> times) {
    Arbitrary<Set<DayOfWeek>> days =
        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(EnumSet::copyOf);
    Arbitrary<WeeklyPattern> entries =
        Combinators.combine(days, localIntervals(times)).as(WeeklyPattern::of);
    return entries
        .list()
        .ofMaxSize(3)
        .map(list -> list.stream().reduce(WeeklyPattern.none(), WeeklyPattern::plus));
  }

  /**
   * Returns weekly calendars with all parts, whose dated entries lie around a date.
   *
   * @param centre the date in whose neighbourhood holidays, closures and extra openings lie
   * @return weekly calendars
   */
  public static Arbitrary<WeeklyCalendar> weeklyCalendars(LocalDate centre) {
    return Arbitraries.of(true, false)
        .flatMap(wholeMinutes -> weeklyCalendars(centre, wholeMinutes ? minutes() : times()));
  }

  /**
   * Returns weekly calendars with all parts, whose dated entries lie around a date.
   *
   * @param centre the date in whose neighbourhood holidays, closures and extra openings lie
   * @param times where intervals start and end
   * @return weekly calendars
   */
  public static Arbitrary<WeeklyCalendar> weeklyCalendars(
      LocalDate centre, Arbitrary<LocalTime> times) {
    Arbitrary<LocalDate> near = Arbitraries.integers().between(-REACH, REACH).map(centre::plusDays);
    return Combinators.combine(
            zones(),
            patterns(times),
            sometimes(patterns(times))
                .map(list -> list.stream().reduce(WeeklyPattern.none(), WeeklyPattern::plus)),
            holidays(near, times),
            extraOpenings(near, times),
            closures(near, times))
        .as(
            (zone, pattern, breaks, holidays, extraOpenings, closures) ->
                WeeklyCalendar.builder()
                    .id(CalendarId.of("random"))
                    .zone(zone)
                    .pattern(pattern)
                    .breaks(breaks)
                    .holidays(holidays)
                    .extraOpenings(extraOpenings)
                    .closures(closures)
                    .build());
  }

  private static <T> Arbitrary<List<T>> sometimes(Arbitrary<T> values) {
    return Arbitraries.oneOf(Arbitraries.just(List.of()), values.list().ofMaxSize(3));
  }

  private static Arbitrary<List<Holiday>> holidays(
      Arbitrary<LocalDate> dates, Arbitrary<LocalTime> times) {
    Arbitrary<Holiday> holidays =
        Combinators.combine(dates, sometimes(localIntervals(times)))
            .as((date, closed) -> new Holiday(date, "holiday", closed));
    return sometimes(holidays);
  }

  private static Arbitrary<List<ExtraOpening>> extraOpenings(
      Arbitrary<LocalDate> dates, Arbitrary<LocalTime> times) {
    return sometimes(
        Combinators.combine(dates, localIntervals(times))
            .as((date, interval) -> ExtraOpening.of("rush", date, interval)));
  }

  private static Arbitrary<List<Closure>> closures(
      Arbitrary<LocalDate> dates, Arbitrary<LocalTime> times) {
    Arbitrary<Closure> closures =
        Combinators.combine(dates, times, Arbitraries.integers().between(0, 9), times)
            .as(
                (date, from, days, to) -> {
                  LocalDateTime start = date.atTime(from);
                  LocalDateTime end = date.plusDays(days).atTime(to);
                  return Closure.of("closed", start, end.isAfter(start) ? end : start.plusHours(1));
                });
    return sometimes(closures);
  }

  /**
   * Returns weekly calendars around any of the {@linkplain #dates() dates}.
   *
   * @return weekly calendars
   */
  public static Arbitrary<WeeklyCalendar> weeklyCalendars() {
    return dates().flatMap(CalendarArbitraries::weeklyCalendars);
  }

  /**
   * Returns weekly calendars and combinations of two and three.
   *
   * @param centre the date in whose neighbourhood dated entries lie
   * @return calendars of all kinds
   */
  public static Arbitrary<WorkCalendar> calendars(LocalDate centre) {
    Arbitrary<WorkCalendar> plain = weeklyCalendars(centre).map(calendar -> calendar);
    Arbitrary<WorkCalendar> pairs =
        Combinators.combine(plain, plain, Arbitraries.integers().between(0, 2))
            .as(CalendarArbitraries::combined);
    Arbitrary<WorkCalendar> triples =
        Combinators.combine(pairs, plain, Arbitraries.integers().between(0, 2))
            .as(CalendarArbitraries::combined);
    return Arbitraries.oneOf(plain, pairs, triples);
  }

  private static WorkCalendar combined(WorkCalendar first, WorkCalendar second, int operation) {
    return switch (operation) {
      case 0 -> first.union(second);
      case 1 -> first.intersect(second);
      default -> first.minus(second);
    };
  }

  /**
   * Returns instants near a date: to the minute, to the nanosecond, and at its beginning and end.
   *
   * @param centre the date
   * @return instants within {@link #REACH} days
   */
  public static Arbitrary<Instant> instants(LocalDate centre) {
    Instant midnight = centre.atStartOfDay(ZoneOffset.UTC).toInstant();
    Arbitrary<Instant> minutes =
        Arbitraries.integers()
            .between(-REACH * MINUTES_PER_DAY, REACH * MINUTES_PER_DAY)
            .map(minute -> midnight.plusSeconds(60L * minute));
    Arbitrary<Instant> nanos =
        Arbitraries.longs()
            .between(-REACH * NANOS_PER_DAY, REACH * NANOS_PER_DAY)
            .map(midnight::plusNanos);
    Arbitrary<Instant> hours =
        Arbitraries.integers().between(-36, 36).map(hour -> midnight.plusSeconds(3600L * hour));
    return Arbitraries.oneOf(minutes, nanos, hours);
  }

  /**
   * Returns durations of work from nothing to a few days.
   *
   * @return durations, not negative
   */
  public static Arbitrary<Duration> work() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 3 * MINUTES_PER_DAY).map(Duration::ofMinutes),
        Arbitraries.longs().between(0, 3 * NANOS_PER_DAY).map(Duration::ofNanos));
  }
}
