package dev.evenkeel.core.time.internal;

import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.ExtraOpening;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The openings of a weekly calendar: pattern without breaks and holidays, with extra openings,
 * without closures; each local span is resolved to instants, then sets of instants are combined.
 */
public final class WeeklyPages implements PageSource {
  private static final int DAYS_PER_WEEK = 7;

  /** The weekday, from Monday = 0, of 1970-01-01. */
  private static final int THURSDAY = 3;

  private static final long[] NO_HOLIDAYS = {};

  private final ZoneId zone;
  private final long[][] pattern;
  private final long[][] breaks;
  private final long[] holidays;
  private final List<LocalSpan> partDayHolidays = new ArrayList<>();
  private final List<LocalSpan> extraOpenings = new ArrayList<>();
  private final List<LocalSpan> closures = new ArrayList<>();
  private final BitSet dated = new BitSet();

  /**
   * Lays out a calendar.
   *
   * @param calendar the calendar
   */
  public WeeklyPages(WeeklyCalendar calendar) {
    this.zone = calendar.zone();
    this.pattern = spans(calendar.pattern());
    this.breaks = spans(calendar.breaks());
    this.holidays =
        calendar.holidays().stream()
            .filter(Holiday::isWholeDay)
            .mapToLong(holiday -> holiday.date().toEpochDay())
            .sorted()
            .toArray();
    calendar.holidays().forEach(this::addHoliday);
    calendar.extraOpenings().forEach(this::addExtraOpening);
    calendar.closures().forEach(this::addClosure);
  }

  /**
   * Returns, from Monday, the starts and ends of a day's spans in nanoseconds from its midnight.
   */
  private static long[][] spans(WeeklyPattern pattern) {
    long[][] week = new long[DAYS_PER_WEEK][];
    for (DayOfWeek day : DayOfWeek.values()) {
      List<LocalInterval> intervals = pattern.on(day);
      long[] spans = new long[2 * intervals.size()];
      for (int i = 0; i < intervals.size(); i++) {
        spans[2 * i] = intervals.get(i).start().toNanoOfDay();
        spans[2 * i + 1] = spans[2 * i] + intervals.get(i).length().toNanos();
      }
      week[day.getValue() - 1] = spans;
    }
    return week;
  }

  private void addHoliday(Holiday holiday) {
    touch(holiday.date(), holiday.date());
    for (LocalInterval closed : holiday.closed()) {
      addOn(holiday.date(), closed, partDayHolidays);
    }
  }

  private void addExtraOpening(ExtraOpening opening) {
    touch(opening.date(), opening.date());
    addOn(opening.date(), opening.interval(), extraOpenings);
  }

  private void addOn(LocalDate date, LocalInterval interval, List<LocalSpan> spans) {
    boolean exists = date.atStartOfDay(zone).toLocalDate().equals(date);
    if (exists) {
      spans.add(LocalSpan.of(date, interval));
    }
  }

  private void addClosure(Closure closure) {
    touch(closure.from().toLocalDate(), closure.to().toLocalDate());
    closures.add(LocalSpan.of(closure));
  }

  private void touch(LocalDate from, LocalDate to) {
    int first = Math.max(UtcYear.FIRST, yearNear(from, -ZoneOffsets.MARGIN));
    int last = Math.min(UtcYear.LAST, yearNear(to, ZoneOffsets.MARGIN));
    if (first <= last) {
      dated.set(first, last + 1);
    }
  }

  private static int yearNear(LocalDate date, int days) {
    long near = date.toEpochDay() + days;
    long first = UtcYear.startDay(UtcYear.FIRST - 1);
    long last = UtcYear.startDay(UtcYear.LAST + 1);
    return LocalDate.ofEpochDay(Math.max(first, Math.min(near, last))).getYear();
  }

  @Override
  public Regularity regularity() {
    return Regularity.of(zone.getRules(), dated);
  }

  /** Any year of UTC shows whether the pattern leaves a gap in the week. */
  @Override
  public boolean isContinuous() {
    int year = UtcYear.FIRST;
    return dated.isEmpty()
        && Arrays.stream(pattern).allMatch(day -> day.length > 0)
        && openings(year, ZoneOffset.UTC.getRules()).equals(Spans.wholeYear(year));
  }

  @Override
  public Spans openings(int year) {
    boolean closed = closures.stream().anyMatch(closure -> closure.covers(year));
    return closed ? Spans.NONE : openings(year, zone.getRules());
  }

  private Spans openings(int year, ZoneRules rules) {
    ZoneOffsets offsets = ZoneOffsets.of(rules, year);
    return weekly(pattern, holidays, year, offsets)
        .combine(SetOperation.DIFFERENCE, weekly(breaks, NO_HOLIDAYS, year, offsets))
        .combine(SetOperation.DIFFERENCE, resolved(partDayHolidays, year, offsets))
        .combine(SetOperation.UNION, resolved(extraOpenings, year, offsets))
        .combine(SetOperation.DIFFERENCE, resolved(closures, year, offsets))
        .combine(SetOperation.INTERSECTION, Spans.wholeYear(year));
  }

  private static Spans weekly(long[][] week, long[] holidays, int year, ZoneOffsets offsets) {
    SpanCollector spans = new SpanCollector();
    long newYear = UtcYear.startDay(year);
    int end = UtcYear.days(year) + ZoneOffsets.MARGIN;
    for (int day = -ZoneOffsets.MARGIN; day < end; day++) {
      long[] local = week[weekday(newYear + day)];
      if (local.length > 0
          && Arrays.binarySearch(holidays, newYear + day) < 0
          && !offsets.skips(day)) {
        addDay(local, day * UtcYear.DAY, offsets, spans);
      }
    }
    return spans.toSpans();
  }

  private static int weekday(long epochDay) {
    return Math.floorMod(epochDay + THURSDAY, DAYS_PER_WEEK);
  }

  private static void addDay(
      long[] local, long midnight, ZoneOffsets offsets, SpanCollector spans) {
    for (int i = 0; i < local.length; i += 2) {
      spans.add(offsets.resolve(midnight + local[i]), offsets.resolve(midnight + local[i + 1]));
    }
  }

  private static Spans resolved(List<LocalSpan> dated, int year, ZoneOffsets offsets) {
    SpanCollector spans = new SpanCollector();
    for (LocalSpan span : dated) {
      spans.add(offsets.resolve(span.start(year)), offsets.resolve(span.end(year)));
    }
    return spans.toSpans();
  }
}
