package dev.evenkeel.scheduling.forecast.backtest;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.forecast.ContactHistory;
import dev.evenkeel.scheduling.forecast.LoadForecaster;
import dev.evenkeel.scheduling.forecast.internal.KnownDays;
import dev.evenkeel.scheduling.forecast.internal.LoadModel;
import dev.evenkeel.scheduling.forecast.internal.counts.HistoryDays;
import dev.evenkeel.scheduling.forecast.internal.counts.SlotGrid;

/**
 * Tests a forecaster on a history with a rolling origin (Tashman: Out-of-sample tests of
 * forecasting accuracy, International Journal of Forecasting 16, 2000, 437–450). At each origin the
 * model has learned from the days up to it alone, its choice among candidates included; only what
 * is known in advance, special days and regressors, is taken from the days that are forecast.
 * Regressors are scaled by all their values, which does not touch the contacts.
 *
 * <p>The history is passed over once, whatever the number of origins. Immutable and thread-safe.
 */
public final class BackTester {
  private static final int GREATEST_HORIZON = 366;
  private static final BackTester STANDARD = new BackTester(28, 14, 1);

  private final int warmUp;
  private final int horizon;
  private final int step;

  private BackTester(int warmUp, int horizon, int step) {
    this.warmUp = warmUp;
    this.horizon = horizon;
    this.step = step;
  }

  /**
   * Returns a tester that forecasts 14 days from every day on, after 28 days of warm-up.
   *
   * @return the tester
   */
  public static BackTester standard() {
    return STANDARD;
  }

  /**
   * Returns a tester that makes its first forecasts after another number of days.
   *
   * @param days days from the first one of the history up to the first origin, both included; at
   *     least 1
   * @return a tester with this warm-up
   * @throws IllegalArgumentException if the days are fewer than 1
   */
  public BackTester withWarmUp(int days) {
    return new BackTester(Check.atLeast(days, 1, "warm-up days"), horizon, step);
  }

  /**
   * Returns a tester that looks another number of days ahead.
   *
   * @param days the greatest number of days from an origin to a forecast day, 1 to 366
   * @return a tester with this horizon
   * @throws IllegalArgumentException if the days are not from 1 to 366
   */
  public BackTester withHorizon(int days) {
    return new BackTester(warmUp, Check.inRange(days, 1, GREATEST_HORIZON, "horizon"), step);
  }

  /**
   * Returns a tester that forecasts less often.
   *
   * @param days at each which of the days with counts forecasts are made; 5 is every fifth
   * @return a tester with this step
   * @throws IllegalArgumentException if the days are fewer than 1
   */
  public BackTester withStep(int days) {
    return new BackTester(warmUp, horizon, Check.atLeast(days, 1, "step"));
  }

  /**
   * Tests a forecaster.
   *
   * @param forecaster the forecaster, with what it knows in advance
   * @param history the past
   * @return how good its forecasts would have been; without accuracies if the history is too short
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a given spread over the day does not fit the slots of the
   *     history
   */
  public BackTest backTest(LoadForecaster forecaster, ContactHistory history) {
    KnownDays known =
        new KnownDays(forecaster.specialDays(), forecaster.regressors(), history.resolution());
    int slots = new SlotGrid(history.zone(), history.resolution()).size();
    return new BackTestRun(
            HistoryDays.of(history),
            new LoadModel(known, slots),
            new SimpleRules(slots),
            horizon,
            forecaster.coverage())
        .run(warmUp, step);
  }
}
