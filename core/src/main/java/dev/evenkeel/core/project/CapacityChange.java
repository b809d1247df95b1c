package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.time.Instant;

/**
 * From an instant on a resource has so many units, until its next change.
 *
 * @param from the instant, in the years 0000 to 9999
 * @param capacity how many units there are from then on, not negative
 */
public record CapacityChange(Instant from, int capacity) {
  /**
   * Checks the parts.
   *
   * @param from the instant
   * @param capacity the units from then on
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the instant is out of the years 0000 to 9999, or the
   *     capacity is negative
   */
  public CapacityChange {
    Check.notNull(from, "from");
    DateRule.check(from, "from", "capacity change", from);
    Check.notNegative(capacity, "capacity", "capacity change", from);
  }
}
