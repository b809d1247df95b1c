package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * The contacts expected in an ordinary week, in local time; repeated over dates it becomes a {@link
 * ContactLoad}.
 *
 * <p>An interval stands for a rate of contacts at a time of day. Where clocks are put forward, the
 * part of it that does not exist brings no contacts; where they are put back, the hour that passes
 * twice brings its contacts twice.
 */
@Value.Immutable
@ValueType
public abstract class WeeklyLoad {
  private static final long WEEK = Duration.ofDays(7).toNanos();

  WeeklyLoad() {}

  /**
   * Returns the zone of the local times.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns the intervals of the week.
   *
   * @return the intervals in any order, none of which overlap
   */
  public abstract List<WeeklyLoadInterval> intervals();

  @Value.Check
  void check() {
    List<WeeklyLoadInterval> sorted =
        intervals().stream()
            .sorted(Comparator.comparingLong(WeeklyLoadInterval::startOfWeek))
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      boolean last = i == sorted.size() - 1;
      WeeklyLoadInterval next = sorted.get(last ? 0 : i + 1);
      long nextStart = next.startOfWeek() + (last ? WEEK : 0);
      Check.that(
          sorted.get(i).endOfWeek() <= nextStart,
          "weekly load intervals must not overlap but %s overlaps %s",
          sorted.get(i).place(),
          next.place());
    }
  }

  /**
   * Repeats the week over a range of dates. Contacts arrive only while the service is open: an
   * interval that is open in part keeps the same part of its contacts.
   *
   * @param first the first date
   * @param end the date after the last one; an interval of the last date that runs over midnight is
   *     kept whole
   * @param openings when the service is open; {@link WorkCalendar#always()} keeps all
   * @return the load of these dates
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the end is before the first date
   */
  public final ContactLoad over(LocalDate first, LocalDate end, WorkCalendar openings) {
    Check.notNull(openings, "openings");
    Check.atLeast(end, first, "end of the dates");
    List<LoadInterval> load = new ArrayList<>();
    first
        .datesUntil(end)
        .forEach(
            date ->
                intervals().stream()
                    .filter(interval -> interval.day() == date.getDayOfWeek())
                    .forEach(interval -> addOpen(load, interval, date, openings)));
    return ContactLoad.of(load);
  }

  private void addOpen(
      List<LoadInterval> load, WeeklyLoadInterval weekly, LocalDate date, WorkCalendar openings) {
    for (Interval piece : piecesOf(weekly, date)) {
      openings
          .workingTime()
          .openings(piece.start(), piece.end())
          .map(open -> LoadInterval.of(open, contacts(weekly, open), weekly.handleTime()))
          .forEach(load::add);
    }
  }

  private static double contacts(WeeklyLoadInterval weekly, Interval open) {
    double part =
        Quantities.seconds(open.length()) / Quantities.seconds(weekly.interval().length());
    return weekly.contacts() * part;
  }

  /** Returns the times at which clocks show the interval, one for each offset from UTC. */
  private List<Interval> piecesOf(WeeklyLoadInterval weekly, LocalDate date) {
    LocalDateTime start = date.atTime(weekly.interval().start());
    LocalDateTime end = start.plus(weekly.interval().length());
    List<Interval> pieces = new ArrayList<>();
    ZoneRules rules = zone().getRules();
    // Offsets are less than a day, so these instants enclose all at which clocks show the interval.
    Instant cursor = start.minusDays(1).toInstant(ZoneOffset.UTC);
    Instant last = end.plusDays(1).toInstant(ZoneOffset.UTC);
    while (cursor.isBefore(last)) {
      ZoneOffset offset = rules.getOffset(cursor);
      ZoneOffsetTransition change = rules.nextTransition(cursor);
      Instant next =
          change == null || change.getInstant().isAfter(last) ? last : change.getInstant();
      Interval steady = Interval.of(cursor, next);
      steady
          .intersection(Interval.of(start.toInstant(offset), end.toInstant(offset)))
          .filter(piece -> !piece.isEmpty())
          .ifPresent(pieces::add);
      cursor = next;
    }
    return pieces;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WeeklyLoadBuilder builder() {
    return new WeeklyLoadBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this load.
   *
   * @return a new builder
   */
  public abstract WeeklyLoadBuilder toBuilder();
}
