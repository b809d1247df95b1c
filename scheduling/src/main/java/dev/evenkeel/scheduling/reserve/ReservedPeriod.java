package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import java.time.Duration;

/**
 * A period with the part of its capacity that is held back.
 *
 * @param period the period and its capacity
 * @param reserve the person-time held back for unplanned work, 0 to the capacity
 */
public record ReservedPeriod(PeriodCapacity period, Duration reserve) {
  /**
   * Checks the reserve.
   *
   * @param period the period and its capacity
   * @param reserve the person-time held back
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the reserve is negative or above the capacity
   */
  public ReservedPeriod {
    Check.notNull(period, "period");
    Check.notNegative(Check.notNull(reserve, "reserve"), "reserve", "period", period.period());
    Check.atMost(reserve, period.capacity(), "reserve", "period", period.period());
  }

  /**
   * Returns what can be planned.
   *
   * @return capacity less reserve, not negative
   */
  public Duration plannable() {
    return period.capacity().minus(reserve);
  }
}
