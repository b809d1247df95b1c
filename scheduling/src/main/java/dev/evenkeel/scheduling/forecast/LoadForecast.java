package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The contacts expected over a period, interval by interval and day by day. Times of which nothing
 * is known have no forecast, which is not a forecast of zero; the findings name them.
 */
@Value.Immutable
@ValueType
public abstract class LoadForecast {
  LoadForecast() {}

  /**
   * Returns what the prediction intervals promise.
   *
   * @return the probability with which the contacts lie between both ends, more than 0 and less
   *     than 1; 90 % is 0.9
   */
  public abstract double coverage();

  /**
   * Returns the intervals in which the service is open.
   *
   * @return the forecasts in order of time, none of which overlap
   */
  public abstract List<IntervalForecast> intervals();

  /**
   * Returns the dates on which the service is open.
   *
   * @return the forecasts in order
   */
  public abstract List<DayForecast> days();

  /**
   * Returns what was learned from the history.
   *
   * @return the model, empty if the history holds no contacts
   */
  public abstract Optional<FittedLoadModel> model();

  /**
   * Returns what has no forecast and what is strange in the history.
   *
   * @return the findings, each with a {@link ForecastFault}
   */
  public abstract Findings findings();

  @Value.Check
  void check() {
    Check.positive(coverage(), "coverage");
    Check.that(coverage() < 1, "coverage must be below 1 but was %s", coverage());
  }

  /**
   * Returns the expected load for staffing.
   *
   * @param handleTime the mean time for which a contact keeps an agent busy, positive
   * @return the load, with one interval for each of the forecast
   * @throws NullPointerException if the handle time is null
   * @throws IllegalArgumentException if the handle time is not positive, or the load of an interval
   *     exceeds 1e9 erlang
   */
  public final ContactLoad toContactLoad(Duration handleTime) {
    Check.positive(handleTime, "handle time");
    return toContactLoad(interval -> handleTime);
  }

  /**
   * Returns the expected load for staffing where handle times differ.
   *
   * @param handleTime the mean time for which a contact of an interval keeps an agent busy,
   *     positive
   * @return the load, with one interval for each of the forecast
   * @throws NullPointerException if the function or one of its results is null
   * @throws IllegalArgumentException if a handle time is negative, or zero although contacts are
   *     expected, or the load of an interval exceeds 1e9 erlang
   */
  public final ContactLoad toContactLoad(Function<Interval, Duration> handleTime) {
    Check.notNull(handleTime, "handleTime");
    return ContactLoad.of(
        intervals().stream()
            .map(f -> LoadInterval.of(f.interval(), f.mean(), handleTime.apply(f.interval())))
            .toList());
  }

  /**
   * Returns the number of contacts expected in all.
   *
   * @return the sum of the means, not negative
   */
  public final double totalContacts() {
    return intervals().stream().mapToDouble(IntervalForecast::mean).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static LoadForecastBuilder builder() {
    return new LoadForecastBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this forecast.
   *
   * @return a new builder
   */
  public abstract LoadForecastBuilder toBuilder();
}
