/**
 * How good the forecasts would have been: from every past day on, the days after it are forecast
 * from what was known then and compared with what came, beside simple rules.
 *
 * <p>{@link dev.evenkeel.scheduling.forecast.backtest.BackTester} yields a {@link
 * dev.evenkeel.scheduling.forecast.backtest.BackTest}.
 */
@NullMarked
package dev.evenkeel.scheduling.forecast.backtest;

import org.jspecify.annotations.NullMarked;
