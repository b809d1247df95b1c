package dev.evenkeel.scheduling.capacity.blending;

import dev.evenkeel.core.check.Check;

/**
 * When agents turn to deferred work: an agent who has finished something while nobody waits starts
 * a deferred task if otherwise fewer than {@code busy} agents would be busy, and with the
 * probability {@code next} if exactly so many would be.
 *
 * @param busy how many agents are kept busy, not negative; with 0 there is no deferred work
 * @param next the probability with which one more is kept busy, at least 0 and less than 1
 */
public record BlendingThreshold(int busy, double next) {
  /** No deferred work at all. */
  public static final BlendingThreshold NONE = new BlendingThreshold(0, 0);

  /**
   * Checks the parts.
   *
   * @param busy how many agents are kept busy
   * @param next the probability with which one more is kept busy
   * @throws IllegalArgumentException if the number is negative, or the probability is negative or
   *     not less than 1
   */
  public BlendingThreshold {
    Check.notNegative(busy, "busy agents");
    Check.notNegative(next, "probability of one more");
    Check.that(next < 1, "probability of one more must be less than 1 but was %s", next);
  }

  /**
   * Returns the threshold without chance.
   *
   * @param busy how many agents are kept busy, not negative
   * @return the threshold with probability 0 of one more
   * @throws IllegalArgumentException if the number is negative
   */
  public static BlendingThreshold of(int busy) {
    return new BlendingThreshold(busy, 0);
  }
}
