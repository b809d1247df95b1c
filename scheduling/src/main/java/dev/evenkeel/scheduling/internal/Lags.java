package dev.evenkeel.scheduling.internal;

import dev.evenkeel.core.time.TickCalendar;

/**
 * How a lag moves a point in time. A positive lag needs that many workable ticks of its calendar
 * after the point; a negative one (a lead) reaches that many workable ticks back; a lag of zero
 * leaves the point where it is, also outside working hours.
 */
public final class Lags {
  private Lags() {}

  /**
   * Returns the earliest point that a lag allows after an event.
   *
   * @param calendar the calendar in which the lag is counted
   * @param event the tick of the event
   * @param lag the lag in workable ticks, negative for a lead
   * @return the earliest allowed tick
   */
  public static long after(TickCalendar calendar, long event, long lag) {
    if (lag == 0) {
      return event;
    }
    return lag > 0 ? calendar.finish(event, lag) : calendar.start(event, -lag);
  }

  /**
   * Returns the latest event for which {@link #after} is not later than a limit.
   *
   * @param calendar the calendar in which the lag is counted
   * @param limit the tick that the lagged point must not pass
   * @param lag the lag in workable ticks, negative for a lead
   * @return the latest tick of the event
   */
  public static long before(TickCalendar calendar, long limit, long lag) {
    if (lag == 0) {
      return limit;
    }
    // A lead of L from t reaches past the limit as soon as L workable ticks lie in [limit + 1, t).
    return lag > 0 ? calendar.start(limit, lag) : calendar.finish(limit + 1, -lag) - 1;
  }
}
