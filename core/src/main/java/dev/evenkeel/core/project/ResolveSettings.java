package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How a project is resolved. */
@Value.Immutable
@ValueType
public abstract class ResolveSettings {
  private static final Duration SHORTEST_TICK = Duration.ofNanos(1_000);
  private static final Duration LONGEST_TICK = Duration.ofDays(1);

  ResolveSettings() {}

  /**
   * Returns the smallest step of time that engines tell apart. Durations and lags are rounded up to
   * whole ticks. The default is one minute.
   *
   * @return the tick, one microsecond to one day
   */
  @Value.Default
  public Duration tick() {
    return Duration.ofMinutes(1);
  }

  /**
   * Returns which value of an uncertain effort is planned with.
   *
   * @return the probability of not exceeding it (80 % is 0.8), or empty for the expected value
   */
  public abstract OptionalDouble percentile();

  @Value.Check
  void check() {
    Check.inRange(tick(), SHORTEST_TICK, LONGEST_TICK, "tick");
    percentile().ifPresent(p -> Check.fraction(p, "percentile"));
  }

  /**
   * Returns the settings that hold if none are given: ticks of one minute, expected values.
   *
   * @return the settings
   */
  public static ResolveSettings standard() {
    return builder().build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ResolveSettingsBuilder builder() {
    return new ResolveSettingsBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these settings.
   *
   * @return a new builder
   */
  public abstract ResolveSettingsBuilder toBuilder();
}
