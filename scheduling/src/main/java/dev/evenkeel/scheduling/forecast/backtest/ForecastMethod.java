package dev.evenkeel.scheduling.forecast.backtest;

/** A way to forecast the contacts of an interval. */
public enum ForecastMethod {
  /** The model of {@link dev.evenkeel.scheduling.forecast.LoadForecaster}. */
  MODEL,

  /** As many as in the same slot of the latest known same day of the week, whole weeks earlier. */
  LAST_WEEK,

  /** Seasonal-naive: the mean of the same slot over all past days of the same day of the week. */
  WEEKDAY_MEAN,

  /** The mean of the same slot over the last four days of the same day of the week. */
  RECENT_WEEKDAY_MEAN
}
