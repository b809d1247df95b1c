package dev.evenkeel.scheduling.search;

import dev.evenkeel.core.check.Check;
import java.util.OptionalDouble;

/**
 * What a schedule reaches in one objective, and what no schedule can beat.
 *
 * @param objective the objective, in whose units the numbers are
 * @param value what is reached; less is better
 * @param lowerBound a proven bound that no schedule is below, empty if none is known
 */
public record ObjectiveValue(Objective objective, double value, OptionalDouble lowerBound) {
  /**
   * Checks the parts.
   *
   * @param objective the objective
   * @param value what is reached
   * @param lowerBound what no schedule is below
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a number is not finite, or the value is below the bound
   */
  public ObjectiveValue {
    Check.notNull(objective, "objective");
    Check.finite(value, "value", "objective", objective);
    if (Check.notNull(lowerBound, "lowerBound").isPresent()) {
      double bound = Check.finite(lowerBound.getAsDouble(), "lower bound", "objective", objective);
      Check.that(
          value >= bound,
          "value must not be below its bound %s but was %s in objective %s",
          bound,
          value,
          objective);
    }
  }

  /**
   * Returns how far the value can be from the best, as a fraction of the value: (value − bound) ÷
   * |value|. 0.02 means that no schedule is more than 2 % better; 0 means proved optimal.
   *
   * @return the gap, 0 or more, empty if no bound is known
   */
  public OptionalDouble gap() {
    if (lowerBound.isEmpty()) {
      return OptionalDouble.empty();
    }
    double distance = value - lowerBound.getAsDouble();
    return OptionalDouble.of(distance == 0 ? 0 : distance / Math.abs(value));
  }

  /**
   * Returns whether no schedule is better.
   *
   * @return true if the value equals its bound
   */
  public boolean isOptimal() {
    return lowerBound.isPresent() && value == lowerBound.getAsDouble();
  }
}
