package dev.evenkeel.scheduling.forecast.backtest;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How far the forecasts of one method were from what came. */
@Value.Immutable
@ValueType
public abstract class ForecastAccuracy {
  ForecastAccuracy() {}

  /**
   * Returns who made the forecasts.
   *
   * @return the method
   */
  public abstract ForecastMethod method();

  /**
   * Returns what was forecast.
   *
   * @return slots or days
   */
  public abstract ForecastGrain grain();

  /**
   * Returns how far ahead the nearest forecasts looked.
   *
   * @return days from the last known day to the forecast one, at least 1
   */
  public abstract int leastHorizon();

  /**
   * Returns how far ahead the farthest forecasts looked.
   *
   * @return days from the last known day to the forecast one, not below the least
   */
  public abstract int greatestHorizon();

  /**
   * Returns how many forecasts were compared.
   *
   * @return the number, not negative
   */
  public abstract long forecasts();

  /**
   * Returns the contacts that came.
   *
   * @return the sum over all forecasts, not negative
   */
  public abstract double contacts();

  /**
   * Returns the contacts that were forecast.
   *
   * @return the sum over all forecasts, not negative
   */
  public abstract double forecastContacts();

  /**
   * Returns how far off the forecasts were in all.
   *
   * @return the sum of |forecast − contacts|, not negative
   */
  public abstract double absoluteErrors();

  /**
   * Returns how many of the numbers that came lay within the prediction interval.
   *
   * @return the number; 0 for the simple rules, which have no intervals
   */
  public abstract long covered();

  @Value.Check
  void check() {
    Check.atLeast(leastHorizon(), 1, "least horizon");
    Check.atLeast(greatestHorizon(), leastHorizon(), "greatest horizon");
    Check.notNegative(forecasts(), "forecasts");
  }

  /**
   * Returns the mean absolute error.
   *
   * @return the mean of |forecast − contacts|, in contacts; empty without forecasts
   */
  public final OptionalDouble meanAbsoluteError() {
    return share(absoluteErrors(), (double) forecasts());
  }

  /**
   * Returns the weighted mean absolute percentage error (wMAPE).
   *
   * @return the sum of |forecast − contacts| over the sum of the contacts: 0.05 is 5 %; empty
   *     without contacts
   */
  public final OptionalDouble weightedError() {
    return share(absoluteErrors(), contacts());
  }

  /**
   * Returns by how much the forecasts were too high in all.
   *
   * @return the sum of forecast − contacts over the sum of the contacts: −0.05 is 5 % too low;
   *     empty without contacts
   */
  public final OptionalDouble bias() {
    return share(forecastContacts() - contacts(), contacts());
  }

  /**
   * Returns the share of the numbers that came which lay within the prediction interval.
   *
   * @return the share, to be compared with the coverage that the forecaster promised; empty without
   *     forecasts and for the simple rules
   */
  public final OptionalDouble coverage() {
    return method() == ForecastMethod.MODEL
        ? share((double) covered(), (double) forecasts())
        : OptionalDouble.empty();
  }

  private static OptionalDouble share(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ForecastAccuracyBuilder builder() {
    return new ForecastAccuracyBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this accuracy.
   *
   * @return a new builder
   */
  public abstract ForecastAccuracyBuilder toBuilder();
}
