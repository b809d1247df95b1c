/**
 * How many contacts will come: the load of a service forecast from its history, with what is known
 * of days to come, and with honest intervals.
 *
 * <p>{@link dev.evenkeel.scheduling.forecast.LoadForecaster} learns from a {@link
 * dev.evenkeel.scheduling.forecast.ContactHistory} and yields a {@link
 * dev.evenkeel.scheduling.forecast.LoadForecast}, which becomes a {@link
 * dev.evenkeel.scheduling.staffing.ContactLoad}. Its back-test says how good it would have been
 * against two simple rules.
 */
@NullMarked
package dev.evenkeel.scheduling.forecast;

import org.jspecify.annotations.NullMarked;
