package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;

/**
 * How many contacts arrived in an interval. Zero means that the service was open and nobody came; a
 * time at which it was closed, or of which nothing is known, has no count at all.
 *
 * @param interval when they arrived, not empty
 * @param contacts how many arrived, not negative
 */
public record ContactCount(Interval interval, long contacts) {
  /**
   * Checks the count.
   *
   * @param interval when the contacts arrived
   * @param contacts how many arrived
   * @throws NullPointerException if the interval is null
   * @throws IllegalArgumentException if the interval is empty or the contacts are negative or more
   *     than 1e12
   */
  public ContactCount {
    Check.notNull(interval, "interval");
    Check.positive(interval.length(), "length", "contact count", interval);
    Check.notNegative(contacts, "contacts", "contact count", interval);
    Check.atMost((double) contacts, 1e12, "contacts", "contact count", interval);
  }

  /**
   * Returns the count of an interval.
   *
   * @param interval when the contacts arrived, not empty
   * @param contacts how many arrived, 0 to 1e12
   * @return the count
   * @throws NullPointerException if the interval is null
   * @throws IllegalArgumentException if the interval is empty or the contacts are negative or more
   *     than 1e12
   */
  public static ContactCount of(Interval interval, long contacts) {
    return new ContactCount(interval, contacts);
  }
}
