package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.FixedValue;
import java.time.Duration;

/**
 * An effort without uncertainty.
 *
 * @param value the net working time of persons; negative only in unsound data
 */
public record FixedEffort(Duration value) implements Effort {
  /**
   * Checks the value.
   *
   * @param value the effort
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the magnitude is above {@link Effort#MAXIMUM}
   */
  public FixedEffort {
    EffortRule.check(value, "effort");
  }

  @Override
  public Distribution distribution() {
    return FixedValue.of(EffortRule.hours(value));
  }

  @Override
  public Duration expected() {
    return value;
  }

  @Override
  public Duration quantile(double p) {
    Check.fraction(p, "p");
    return value;
  }

  @Override
  public Duration least() {
    return value;
  }
}
