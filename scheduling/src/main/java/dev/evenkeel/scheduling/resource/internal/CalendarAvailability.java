package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.TickCalendar;

/**
 * The opening hours of a calendar. A calendar that runs out is an end here, not an error.
 *
 * @param calendar the calendar
 */
record CalendarAvailability(TickCalendar calendar) implements Availability {
  @Override
  public long nextOpen(long tick) {
    if (calendar.isContinuous()) {
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
    return calendar.isContinuous() ? NEVER : calendar.closing(tick);
  }
}
