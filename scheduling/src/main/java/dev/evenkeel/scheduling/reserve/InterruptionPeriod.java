package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * How much unplanned work a past period brought.
 *
 * @param period the period, not empty
 * @param capacity the person-time that the team had for work of all kinds, positive
 * @param unplanned the person-time that went into work nobody had planned, not negative; it exceeds
 *     the capacity if the team worked overtime
 */
public record InterruptionPeriod(Interval period, Duration capacity, Duration unplanned) {
  /**
   * Checks the parts.
   *
   * @param period the period
   * @param capacity the person-time that the team had
   * @param unplanned the person-time that went into unplanned work
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the period is empty, the capacity not positive, or the
   *     unplanned work negative
   */
  public InterruptionPeriod {
    Check.positive(Check.notNull(period, "period").length(), "length", "period", period);
    Check.notNull(capacity, "capacity");
    Check.that(
        capacity.compareTo(Duration.ZERO) > 0,
        "capacity must be positive but was %s in period '%s'\n"
            + "Maybe leave out the periods in which nobody worked",
        capacity,
        period);
    Check.notNegative(Check.notNull(unplanned, "unplanned"), "unplanned work", "period", period);
  }

  /**
   * Returns the share of the capacity that went into unplanned work.
   *
   * @return unplanned work / capacity, correctly rounded: 5 % is 0.05; above 1 if it exceeded the
   *     capacity
   */
  public double share() {
    return seconds(unplanned).divide(seconds(capacity), MathContext.DECIMAL128).doubleValue();
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }
}
