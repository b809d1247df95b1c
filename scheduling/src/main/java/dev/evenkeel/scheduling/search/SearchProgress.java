package dev.evenkeel.scheduling.search;

import dev.evenkeel.core.check.Check;

/**
 * How far a search is.
 *
 * @param best what the best schedule so far reaches in the first objective
 * @param schedules how many schedules were generated so far
 */
public record SearchProgress(ObjectiveValue best, long schedules) {
  /**
   * Checks the parts.
   *
   * @param best the best so far
   * @param schedules how many schedules
   * @throws NullPointerException if the best is null
   * @throws IllegalArgumentException if the number of schedules is negative
   */
  public SearchProgress {
    Check.notNull(best, "best");
    Check.notNegative(schedules, "schedules");
  }
}
