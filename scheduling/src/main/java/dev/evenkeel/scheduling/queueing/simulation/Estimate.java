package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import java.util.OptionalDouble;

/**
 * A figure from a simulation with its uncertainty.
 *
 * @param value the figure
 * @param standardError the standard error over the batches; empty with a single batch
 */
public record Estimate(double value, OptionalDouble standardError) {
  /**
   * Checks the parts.
   *
   * @param value the figure
   * @param standardError the standard error
   * @throws NullPointerException if the standard error is null
   * @throws IllegalArgumentException if the figure is not finite, or the standard error is negative
   *     or not finite
   */
  public Estimate {
    Check.finite(value, "value");
    standardError.ifPresent(error -> Check.notNegative(error, "standard error"));
  }

  /**
   * Returns whether another value is within a number of standard errors of this one.
   *
   * @param other the value
   * @param errors the number of standard errors, not negative
   * @return true if it is; false with a single batch unless the values are equal
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public boolean isWithin(double other, double errors) {
    Check.finite(other, "other");
    Check.notNegative(errors, "errors");
    return StrictMath.abs(other - value) <= errors * standardError.orElse(0);
  }
}
