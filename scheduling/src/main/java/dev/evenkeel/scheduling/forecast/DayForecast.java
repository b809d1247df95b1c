package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The contacts expected on one date while the service is open, and why so many. */
@Value.Immutable
@ValueType
public abstract class DayForecast {
  DayForecast() {}

  /**
   * Returns the date.
   *
   * @return the local date
   */
  public abstract LocalDate date();

  /**
   * Returns how many contacts are expected.
   *
   * @return the mean: the sum over the intervals of the date, not negative
   */
  public abstract double mean();

  /**
   * Returns how uncertain the rate of the whole day is. It is the part that the intervals of the
   * day share: if one of them has more contacts than expected, so have the others.
   *
   * @return the squared coefficient of variation, not negative
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

  /**
   * Returns the factors of the mean.
   *
   * @return the level in contacts, the weekday, the day of the month, each special day and
   *     regressor that acts, and the part of the day that is open; their product is the mean
   */
  public abstract List<ForecastTerm> terms();

  @Value.Check
  void check() {
    Check.notNegative(mean(), "mean", "day forecast", date());
    Check.notNegative(dispersion(), "dispersion", "day forecast", date());
    Check.notNegative(lower(), "lower end", "day forecast", date());
    Check.that(
        upper() >= lower(),
        "upper end must be at least %s but was %s in forecast of %s",
        lower(),
        upper(),
        date());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DayForecastBuilder builder() {
    return new DayForecastBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this forecast.
   *
   * @return a new builder
   */
  public abstract DayForecastBuilder toBuilder();
}
