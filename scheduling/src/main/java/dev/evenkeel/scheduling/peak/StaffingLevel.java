package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;

/**
 * How many people are needed and how many are there.
 *
 * @param interval when, not empty
 * @param needed how many people are needed at once, not negative; a fraction where work takes a
 *     share of people's time
 * @param present how many people are there, not negative
 */
public record StaffingLevel(Interval interval, double needed, int present) {
  /**
   * Checks the parts.
   *
   * @param interval when
   * @param needed how many people are needed
   * @param present how many people are there
   * @throws NullPointerException if the interval is null
   * @throws IllegalArgumentException if the interval is empty, a number is negative or not finite,
   *     or more than 2147483647 people are needed
   */
  public StaffingLevel {
    Check.notNull(interval, "interval");
    Check.positive(interval.length(), "length", "staffing level", interval);
    Check.notNegative(needed, "needed", "staffing level", interval);
    Check.atMost(needed, Integer.MAX_VALUE, "needed", "staffing level", interval);
    Check.notNegative(present, "present", "staffing level", interval);
  }

  /**
   * Returns how many whole people are missing.
   *
   * @return needed people, rounded up, less present ones, at least 0
   */
  public int missing() {
    return Math.max(0, (int) StrictMath.ceil(needed) - present);
  }

  /**
   * Returns how many whole people can be spared.
   *
   * @return present people less needed ones, rounded down, at least 0
   */
  public int spare() {
    return Math.max(0, present - (int) StrictMath.ceil(needed));
  }
}
