package dev.evenkeel.core.time;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.internal.Timeline;
import dev.evenkeel.core.time.internal.WeeklyPages;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A calendar that repeats each week in the local time of a zone, with exceptions. What is open is
 *
 * <pre>pattern − breaks − holidays + extra openings − closures</pre>
 *
 * in this order, as sets of instants.
 *
 * <p>Local times become instants as in {@link java.time.ZonedDateTime#ofLocal}: one in a gap is
 * shifted forward by the length of the gap, one in an overlap has the earlier offset. An interval
 * whose end thereby is not after its start is empty; overlapping pieces count once. So a night
 * shift 22:00–06:00 has nine hours when the clock goes back and seven when it goes forward. On a
 * date that the zone left out (Pacific/Apia had no 30 December 2011) nothing begins.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class WeeklyCalendar implements WorkCalendar {
  WeeklyCalendar() {}

  /**
   * Returns the name of the calendar.
   *
   * @return the id
   */
  @Override
  public abstract CalendarId id();

  /**
   * Returns the zone of all local times and dates.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns when it is open in each week.
   *
   * @return the weekly pattern, which may be empty
   */
  public abstract WeeklyPattern pattern();

  /**
   * Returns what the pattern leaves out each week, such as a lunch break. A break closes its local
   * times whatever opening they lie in: {@code TUE 02:00-02:30} cuts the shift that began on Monday
   * night.
   *
   * @return the breaks, none by default
   */
  @Value.Default
  public WeeklyPattern breaks() {
    return WeeklyPattern.none();
  }

  /**
   * Returns the dates that are wholly or partly closed.
   *
   * @return the holidays in any order, none by default
   */
  public abstract List<Holiday> holidays();

  /**
   * Returns the dated openings besides the pattern.
   *
   * @return the extra openings in any order, none by default
   */
  public abstract List<ExtraOpening> extraOpenings();

  /**
   * Returns the dated times that are closed.
   *
   * @return the closures in any order, none by default
   */
  public abstract List<Closure> closures();

  @Override
  @Value.Lazy
  public WorkingTime workingTime() {
    return new WorkingTime(id(), new Timeline(new WeeklyPages(this)), Boundary.CLOSING);
  }

  @Override
  public final WeeklyCalendar withId(String id) {
    return toBuilder().id(CalendarId.of(id)).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WeeklyCalendarBuilder builder() {
    return new WeeklyCalendarBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this calendar.
   *
   * @return a new builder
   */
  public abstract WeeklyCalendarBuilder toBuilder();
}
