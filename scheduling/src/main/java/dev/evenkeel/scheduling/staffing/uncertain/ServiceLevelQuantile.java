package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;

/**
 * A service level that is reached or bettered with a probability.
 *
 * @param probability the probability that the service level is at least this; 90 % is 0.90
 * @param serviceLevel the service level; 80 % is 0.80
 */
public record ServiceLevelQuantile(double probability, double serviceLevel) {
  /**
   * Checks the numbers.
   *
   * @param probability the probability
   * @param serviceLevel the service level
   * @throws IllegalArgumentException if one is not between 0 and 1
   */
  public ServiceLevelQuantile {
    Check.fraction(probability, "probability");
    Check.fraction(serviceLevel, "service level");
  }
}
