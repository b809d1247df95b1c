package dev.evenkeel.scheduling.forecast.backtest;

/** A way to forecast the contacts of an interval. */
public enum ForecastMethod {
  /** The model of {@link dev.evenkeel.scheduling.forecast.LoadForecaster}. */
  MODEL,

  /**
   * As many as in the same slot so many whole weeks earlier that the day lies in the past: one week
   * for a forecast up to 7 days ahead, two up to 14. If that day has no count there is no forecast.
   */
  LAST_WEEK,

  /** Seasonal-naive: the mean of the same slot over all past days of the same day of the week. */
  WEEKDAY_MEAN,

  /** The mean of the same slot over the last four days of the same day of the week. */
  RECENT_WEEKDAY_MEAN
}
