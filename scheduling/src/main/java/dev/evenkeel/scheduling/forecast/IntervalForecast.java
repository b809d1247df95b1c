package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import org.immutables.value.Value;

/**
 * The contacts expected in one interval. Their number is Poisson with an uncertain rate, which is
 * gamma distributed: its variance is mean + dispersion × mean².
 */
@Value.Immutable
@ValueType
public abstract class IntervalForecast {
  IntervalForecast() {}

  /**
   * Returns when the contacts arrive.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many contacts are expected.
   *
   * @return the mean, not negative
   */
  public abstract double mean();

  /**
   * Returns how uncertain the rate of contacts is.
   *
   * @return the squared coefficient of variation of the rate, not negative; 0.01 means a standard
   *     deviation of 10 % of the mean. The shape of the gamma distribution is its inverse
   */
  public abstract double dispersion();

  /**
   * Returns the lower end of the prediction interval.
   *
   * @return a whole number, not negative
   */
  public abstract long lower();

  /**
   * Returns the upper end of the prediction interval.
   *
   * @return a whole number, not below the lower end
   */
  public abstract long upper();

  @Value.Check
  void check() {
    Check.positive(interval().length(), "length", "interval forecast", interval());
    Check.notNegative(mean(), "mean", "interval forecast", interval());
    Check.notNegative(dispersion(), "dispersion", "interval forecast", interval());
    Check.notNegative(lower(), "lower end", "interval forecast", interval());
    Check.that(
        upper() >= lower(),
        "upper end must be at least %s but was %s in forecast of %s",
        lower(),
        upper(),
        interval());
  }

  /**
   * Returns how uncertain the rate of contacts is, as staffing for an uncertain load asks for it.
   *
   * @return the standard deviation of the rate over its mean, the root of the dispersion: 0.1 is 10
   *     %
   */
  public final double coefficientOfVariation() {
    return StrictMath.sqrt(dispersion());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static IntervalForecastBuilder builder() {
    return new IntervalForecastBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this forecast.
   *
   * @return a new builder
   */
  public abstract IntervalForecastBuilder toBuilder();
}
