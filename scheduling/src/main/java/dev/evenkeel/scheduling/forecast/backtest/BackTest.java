package dev.evenkeel.scheduling.forecast.backtest;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;

/**
 * How good the forecasts would have been, with a rolling origin: on each of a series of past days
 * the days after it were forecast from what was known then. All methods are judged by the same
 * slots, those for which each of them has a forecast.
 */
@Value.Immutable
@ValueType
public abstract class BackTest {
  BackTest() {}

  /**
   * Returns from how many days forecasts were made.
   *
   * @return the number of origins, not negative
   */
  public abstract int origins();

  /**
   * Returns how many days ahead the forecasts looked.
   *
   * @return the number of days, at least 1
   */
  public abstract int horizon();

  /**
   * Returns the accuracy of each method, grain and number of days ahead.
   *
   * @return one for each that has forecasts, by method, grain and horizon in order
   */
  public abstract List<ForecastAccuracy> accuracies();

  @Value.Check
  void check() {
    Check.notNegative(origins(), "origins");
    Check.atLeast(horizon(), 1, "horizon");
  }

  /**
   * Returns the accuracy of a method over a range of horizons.
   *
   * @param method the method
   * @param grain slots or days
   * @param leastHorizon the least number of days ahead, at least 1
   * @param greatestHorizon the greatest number of days ahead, not below the least
   * @return the accuracy of all these forecasts together; without forecasts if there were none
   * @throws NullPointerException if the method or the grain is null
   * @throws IllegalArgumentException if the least horizon is below 1 or above the greatest
   */
  public final ForecastAccuracy accuracy(
      ForecastMethod method, ForecastGrain grain, int leastHorizon, int greatestHorizon) {
    Check.notNull(method, "method");
    Check.notNull(grain, "grain");
    List<ForecastAccuracy> parts =
        accuracies().stream()
            .filter(a -> a.method() == method && a.grain() == grain)
            .filter(a -> leastHorizon <= a.leastHorizon())
            .filter(a -> a.greatestHorizon() <= greatestHorizon)
            .toList();
    return ForecastAccuracy.builder()
        .method(method)
        .grain(grain)
        .leastHorizon(leastHorizon)
        .greatestHorizon(greatestHorizon)
        .forecasts(count(parts, ForecastAccuracy::forecasts))
        .contacts(sum(parts, ForecastAccuracy::contacts))
        .forecastContacts(sum(parts, ForecastAccuracy::forecastContacts))
        .absoluteErrors(sum(parts, ForecastAccuracy::absoluteErrors))
        .covered(count(parts, ForecastAccuracy::covered))
        .build();
  }

  private static long count(List<ForecastAccuracy> parts, ToLongFunction<ForecastAccuracy> what) {
    return parts.stream().mapToLong(what).sum();
  }

  private static double sum(List<ForecastAccuracy> parts, ToDoubleFunction<ForecastAccuracy> what) {
    return parts.stream().mapToDouble(what).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BackTestBuilder builder() {
    return new BackTestBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this back-test.
   *
   * @return a new builder
   */
  public abstract BackTestBuilder toBuilder();
}
