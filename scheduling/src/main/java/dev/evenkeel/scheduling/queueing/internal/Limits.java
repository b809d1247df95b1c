package dev.evenkeel.scheduling.queueing.internal;

import dev.evenkeel.core.check.Check;

/** Limits that all queueing formulas share. */
public final class Limits {
  /** The greatest load, in erlang, for which a least number of agents is sought: 1e9. */
  public static final double GREATEST_LOAD = 1e9;

  private Limits() {}

  /**
   * Checks a share of contacts that is promised or allowed.
   *
   * @param share the share
   * @param name its name, for the message
   * @throws IllegalArgumentException if the share is not more than 0 and less than 1
   */
  public static void checkShare(double share, String name) {
    Check.positive(share, name);
    Check.that(share < 1, "%s must be less than 1 but was %s", name, share);
  }

  /**
   * Checks the share of contacts that a percentile of the wait is asked for.
   *
   * @param share the share
   * @throws IllegalArgumentException if the share is not at least 0 and less than 1
   */
  public static void checkPercentile(double share) {
    Check.notNegative(share, "share");
    Check.that(share < 1, "share must be less than 1 but was %s", share);
  }

  /**
   * Checks a mean patience.
   *
   * @param patience the patience, positive infinity if nobody gives up
   * @throws IllegalArgumentException if the patience is not positive
   */
  public static void checkPatience(double patience) {
    Check.that(patience > 0, "patience must be positive but was %s", patience);
  }
}
