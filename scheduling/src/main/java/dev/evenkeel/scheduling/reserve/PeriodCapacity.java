package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;

/**
 * The working time that a team has in a period, a sprint or a week for instance.
 *
 * @param period the period, not empty
 * @param capacity the person-time for work of all kinds, not negative: five people for 40 hours
 *     have 200 hours
 */
public record PeriodCapacity(Interval period, Duration capacity) {
  /**
   * Checks the parts.
   *
   * @param period the period
   * @param capacity the person-time
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the period is empty or the capacity negative
   */
  public PeriodCapacity {
    Check.positive(Check.notNull(period, "period").length(), "length", "period", period);
    Check.notNegative(Check.notNull(capacity, "capacity"), "capacity", "period", period);
  }
}
