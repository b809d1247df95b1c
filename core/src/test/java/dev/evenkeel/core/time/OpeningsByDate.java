package dev.evenkeel.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The openings of a weekly calendar found another way: date by date through ZonedDateTime, with
 * sets of instants as plain lists. Slow, short and without anything from the code under test but
 * its values.
 */
final class OpeningsByDate {
  private final TreeMap<Instant, Interval> openings = new TreeMap<>();

  OpeningsByDate(List<Interval> pieces) {
    pieces.stream().sorted(Comparator.comparing(Interval::start)).forEach(this::addMerged);
  }

  private void addMerged(Interval piece) {
    Map.Entry<Instant, Interval> last = openings.lastEntry();
    if (last == null || last.getValue().end().isBefore(piece.start())) {
      openings.put(piece.start(), piece);
    } else if (last.getValue().end().isBefore(piece.end())) {
      openings.put(last.getKey(), Interval.of(last.getKey(), piece.end()));
    }
  }

  /** Lists what is open from one date to another in UTC. */
  static OpeningsByDate of(WeeklyCalendar calendar, LocalDate from, LocalDate to) {
    Interval whole =
        Interval.of(
            from.atStartOfDay(ZoneOffset.UTC).toInstant(),
            to.atStartOfDay(ZoneOffset.UTC).toInstant());
    return around(calendar, from.minusDays(3), to.plusDays(3))
        .intersect(new OpeningsByDate(List.of(whole)));
  }

  private static OpeningsByDate around(WeeklyCalendar calendar, LocalDate from, LocalDate to) {
    ZoneId zone = calendar.zone();
    List<Interval> pattern = new ArrayList<>();
    List<Interval> breaks = new ArrayList<>();
    for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
      LocalDate day = date;
      boolean holiday =
          calendar.holidays().stream().anyMatch(h -> h.isWholeDay() && h.date().equals(day));
      if (!holiday) {
        addAll(pattern, zone, day, calendar.pattern().on(day.getDayOfWeek()));
      }
      addAll(breaks, zone, day, calendar.breaks().on(day.getDayOfWeek()));
    }
    List<Interval> partDays = new ArrayList<>();
    calendar.holidays().forEach(h -> addAll(partDays, zone, h.date(), h.closed()));
    List<Interval> extras = new ArrayList<>();
    calendar.extraOpenings().forEach(e -> addAll(extras, zone, e.date(), List.of(e.interval())));
    List<Interval> closures = new ArrayList<>();
    calendar.closures().forEach(c -> add(closures, zone, c.from(), c.to()));
    return new OpeningsByDate(pattern)
        .minus(new OpeningsByDate(breaks))
        .minus(new OpeningsByDate(partDays))
        .union(new OpeningsByDate(extras))
        .minus(new OpeningsByDate(closures));
  }

  private static void addAll(
      List<Interval> list, ZoneId zone, LocalDate date, List<LocalInterval> intervals) {
    boolean skipped = !date.atStartOfDay(zone).toLocalDate().equals(date);
    for (LocalInterval interval : skipped ? List.<LocalInterval>of() : intervals) {
      boolean nextDate = !interval.end().isAfter(interval.start());
      LocalDate endDate = nextDate ? date.plusDays(1) : date;
      add(list, zone, date.atTime(interval.start()), endDate.atTime(interval.end()));
    }
  }

  private static void add(List<Interval> list, ZoneId zone, LocalDateTime from, LocalDateTime to) {
    Instant start = ZonedDateTime.ofLocal(from, zone, null).toInstant();
    Instant end = ZonedDateTime.ofLocal(to, zone, null).toInstant();
    if (start.isBefore(end)) {
      list.add(Interval.of(start, end));
    }
  }

  OpeningsByDate union(OpeningsByDate other) {
    return combined(other, (first, second) -> first || second);
  }

  OpeningsByDate intersect(OpeningsByDate other) {
    return combined(other, (first, second) -> first && second);
  }

  OpeningsByDate minus(OpeningsByDate other) {
    return combined(other, (first, second) -> first && !second);
  }

  /** Cuts time at every edge of both and asks for each piece whether it is in. */
  private OpeningsByDate combined(OpeningsByDate other, BiPredicate<Boolean, Boolean> operation) {
    TreeSet<Instant> edges = new TreeSet<>();
    openings.values().forEach(o -> edges.addAll(List.of(o.start(), o.end())));
    other.openings.values().forEach(o -> edges.addAll(List.of(o.start(), o.end())));
    List<Interval> result = new ArrayList<>();
    for (Instant edge : edges) {
      Instant next = edges.higher(edge);
      if (next != null && operation.test(isOpen(edge), other.isOpen(edge))) {
        result.add(Interval.of(edge, next));
      }
    }
    return new OpeningsByDate(result);
  }

  boolean isOpen(Instant instant) {
    Map.Entry<Instant, Interval> opening = openings.floorEntry(instant);
    return opening != null && opening.getValue().contains(instant);
  }

  List<Interval> between(Instant from, Instant to) {
    Interval whole = Interval.of(from, to);
    return openings.values().stream().flatMap(o -> o.intersection(whole).stream()).toList();
  }

  Duration worked(Instant from, Instant to) {
    return between(from, to).stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** Walks forward from opening to opening; empty at the last one, which may be cut. */
  Optional<Instant> add(Instant start, Duration work, Boundary boundary) {
    Duration left = work;
    List<Interval> after = between(start, Instant.MAX);
    for (Interval opening : after.subList(0, Math.max(0, after.size() - 1))) {
      int order = left.compareTo(opening.length());
      if (order < 0 || (order == 0 && !work.isZero() && boundary == Boundary.CLOSING)) {
        return Optional.of(opening.start().plus(left));
      }
      left = left.minus(opening.length());
    }
    return Optional.empty();
  }

  /** Walks backward from opening to opening; empty at the first one, which may be cut. */
  Optional<Instant> subtract(Instant finish, Duration work, Boundary boundary) {
    Duration left = work;
    List<Interval> before = between(Instant.MIN, finish);
    for (int i = before.size() - 1; i >= 1; i--) {
      Interval opening = before.get(i);
      int order = left.compareTo(opening.length());
      if (order < 0 || (order == 0 && !work.isZero() && boundary == Boundary.CLOSING)) {
        return Optional.of(opening.end().minus(left));
      }
      left = left.minus(opening.length());
    }
    return Optional.empty();
  }
}
