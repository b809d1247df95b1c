package dev.evenkeel.scheduling.forecast.backtest;

/** What is compared with its forecast. */
public enum ForecastGrain {
  /** The contacts of one slot of a day. */
  INTERVAL,

  /** The contacts of a day in all its slots together. */
  DAY
}
