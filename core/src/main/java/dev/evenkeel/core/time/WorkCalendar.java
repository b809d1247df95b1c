package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.internal.SetOperation;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * When work goes on: a set of instants, open or closed. A calendar is a value; {@link
 * #workingTime()} is the engine that reckons with it.
 *
 * <pre>{@code
 * WorkCalendar office =
 *     WorkCalendar.weekly("office", ZoneId.of("Europe/Berlin"), "MON-FRI 09:00-12:00 13:00-17:00");
 * Instant due = office.workingTime().add(received, Duration.ofHours(8));
 * }</pre>
 *
 * <p>Calendars combine as sets of instants, also across zones: {@code team.intersect(region)} is
 * open when both are.
 */
public sealed interface WorkCalendar permits WeeklyCalendar, CombinedCalendar {
  /**
   * Returns the name of the calendar.
   *
   * @return the id; a combined calendar has one derived from its parts, such as {@code (a | b)}
   */
  CalendarId id();

  /**
   * Returns the arithmetic of this calendar, with the boundary policy {@link Boundary#CLOSING}. It
   * is made once for each instance and keeps the years it has laid out, so hold on to the calendar.
   *
   * @return the engine, always the same one
   */
  WorkingTime workingTime();

  /**
   * Returns the same calendar under another name.
   *
   * @param id the new name
   * @return the calendar with that id
   * @throws NullPointerException if the id is null
   * @throws IllegalArgumentException if the id breaks a rule of {@link CalendarId}
   */
  WorkCalendar withId(String id);

  /**
   * Returns the calendar that is open where this one or the other is.
   *
   * @param other the other calendar
   * @return the union, with the id {@code (this | other)}
   * @throws NullPointerException if the other calendar is null
   * @throws IllegalArgumentException if the combination is nested too deeply
   */
  default WorkCalendar union(WorkCalendar other) {
    return CombinedCalendar.of(SetOperation.UNION, this, Check.notNull(other, "other"));
  }

  /**
   * Returns the calendar that is open where both are.
   *
   * @param other the other calendar
   * @return the intersection, with the id {@code (this & other)}
   * @throws NullPointerException if the other calendar is null
   * @throws IllegalArgumentException if the combination is nested too deeply
   */
  default WorkCalendar intersect(WorkCalendar other) {
    return CombinedCalendar.of(SetOperation.INTERSECTION, this, Check.notNull(other, "other"));
  }

  /**
   * Returns the calendar that is open where this one is and the other is not.
   *
   * @param other the calendar to take away
   * @return the difference, with the id {@code (this - other)}
   * @throws NullPointerException if the other calendar is null
   * @throws IllegalArgumentException if the combination is nested too deeply
   */
  default WorkCalendar minus(WorkCalendar other) {
    return CombinedCalendar.of(SetOperation.DIFFERENCE, this, Check.notNull(other, "other"));
  }

  /**
   * Returns the calendar that is open where at least one of many is. Equal calendars count once; a
   * single one is returned as it is.
   *
   * @param calendars the calendars, at least one
   * @return their union
   * @throws NullPointerException if the collection or a calendar is null
   * @throws IllegalArgumentException if there is no calendar
   */
  static WorkCalendar unionOf(Collection<? extends WorkCalendar> calendars) {
    Check.notNull(calendars, "calendars");
    List<WorkCalendar> distinct = List.copyOf(new LinkedHashSet<>(calendars));
    Check.that(
        !distinct.isEmpty(), "calendars must have at least one calendar but was %s", distinct);
    return distinct.size() == 1
        ? distinct.get(0)
        : CombinedCalendar.of(SetOperation.UNION, distinct);
  }

  /**
   * Returns a calendar that only has a weekly pattern.
   *
   * @param id the name
   * @param zone the zone of its local times
   * @param pattern the pattern as {@link WeeklyPattern#parse} reads it
   * @return the calendar
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the id or the pattern has a wrong form
   */
  static WeeklyCalendar weekly(String id, ZoneId zone, String pattern) {
    return WeeklyCalendar.builder()
        .id(CalendarId.of(id))
        .zone(zone)
        .pattern(WeeklyPattern.parse(pattern))
        .build();
  }

  /**
   * Returns the calendar that is always open, so that working time is elapsed time.
   *
   * @return the calendar with the id {@code elapsed}
   */
  static WorkCalendar always() {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("elapsed"))
        .zone(ZoneOffset.UTC)
        .pattern(WeeklyPattern.always())
        .build();
  }
}
