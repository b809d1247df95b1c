package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Reason;

/** What a reader of a forecast should know. */
public enum ForecastFault implements Reason {
  /** The history holds no contact, so nothing can be forecast (an error). */
  NO_CONTACTS,

  /** There is no past day with this day of the week, so the date has no forecast. */
  WEEKDAY_NOT_OBSERVED,

  /** A regressor has no value for the date, so it has no forecast, or taught nothing. */
  REGRESSOR_VALUE_MISSING,

  /** No past day tells of these times of the day, so they have no forecast. */
  TIME_OF_DAY_NOT_OBSERVED,

  /**
   * No past date of a special day tells of its factor; the forecast takes 1, in a wide interval.
   */
  SPECIAL_DAY_NOT_OBSERVED,

  /** A past day was far from its forecast; maybe it was a special day that has no name yet. */
  OUTLYING_DAY
}
