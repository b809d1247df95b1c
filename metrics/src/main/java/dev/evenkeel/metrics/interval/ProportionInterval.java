package dev.evenkeel.metrics.interval;

import dev.evenkeel.core.check.Check;

/**
 * Between which limits a proportion lies; 5 % is 0.05.
 *
 * @param low the lower limit, 0 to 1
 * @param high the upper limit, from the lower limit to 1
 * @param confidence how often such intervals contain the true proportion, above 0 and below 1
 */
public record ProportionInterval(double low, double high, double confidence) {
  /**
   * Checks the limits.
   *
   * @param low the lower limit, 0 to 1
   * @param high the upper limit, from the lower limit to 1
   * @param confidence how often such intervals contain the true proportion, above 0 and below 1
   * @throws IllegalArgumentException if the limits are not in order between 0 and 1, or the
   *     confidence is not above 0 and below 1
   */
  public ProportionInterval {
    Check.that(
        low >= 0 && low <= high && high <= 1,
        "limits must ascend between 0 and 1 but were %s and %s",
        low,
        high);
    Check.that(
        confidence > 0 && confidence < 1,
        "confidence must be above 0 and below 1 but was %s",
        confidence);
  }

  /**
   * Returns whether a proportion lies between the limits, both included.
   *
   * @param proportion the proportion
   * @return true if it is neither below nor above
   */
  public boolean contains(double proportion) {
    return proportion >= low && proportion <= high;
  }
}
