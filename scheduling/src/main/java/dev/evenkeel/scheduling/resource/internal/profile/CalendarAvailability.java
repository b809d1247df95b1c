package dev.evenkeel.scheduling.resource.internal.profile;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.TickCalendar;

/**
 * The opening hours of a calendar. A calendar that runs out is an end here, not an error.
 *
 * @param calendar the calendar
 * @param continuous whether it is open day and night
 */
public record CalendarAvailability(TickCalendar calendar, boolean continuous)
    implements Availability {

  /**
   * Returns the opening hours of all calendars of a project.
   *
   * @param project the project
   * @return the opening hours by the number of the calendar
   */
  public static CalendarAvailability[] of(ResolvedProject project) {
    CalendarAvailability[] hours = new CalendarAvailability[project.calendarCount()];
    for (int k = 0; k < hours.length; k++) {
      TickCalendar calendar = project.calendarAt(k);
      hours[k] = new CalendarAvailability(calendar, calendar.isContinuous());
    }
    return hours;
  }

  @Override
  public long nextOpen(long tick) {
    if (continuous) {
      return tick;
    }
    try {
      return calendar.nextOpen(tick);
    } catch (NoWorkingTimeException e) {
      return NEVER;
    }
  }

  @Override
  public long closing(long tick) {
    return continuous ? NEVER : calendar.closing(tick);
  }
}
