package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.Distribution;
import java.time.Duration;

/**
 * An effort with any distribution, such as a log-normal one through an aggressive and a safe
 * estimate. It is unsound if its least value is negative, as that of a normal distribution without
 * limits may be.
 *
 * @param hours the distribution, in hours
 */
public record DistributedEffort(Distribution hours) implements Effort {
  /**
   * Checks the distribution.
   *
   * @param hours the distribution, in hours
   * @throws NullPointerException if the distribution is null
   * @throws IllegalArgumentException if the magnitude of its minimum or maximum is above {@link
   *     Effort#MAXIMUM}
   */
  public DistributedEffort {
    Check.notNull(hours, "hours");
    double greatest = Effort.MAXIMUM.toHours();
    Check.that(
        hours.minimum() >= -greatest && hours.maximum() <= greatest,
        "effort must be within %s hours but was between %s and %s hours\n"
            + "Maybe the distribution needs limits",
        greatest,
        hours.minimum(),
        hours.maximum());
  }

  @Override
  public Distribution distribution() {
    return hours;
  }

  @Override
  public Duration expected() {
    return EffortRule.duration(hours.mean());
  }

  @Override
  public Duration quantile(double p) {
    return EffortRule.duration(hours.quantile(p));
  }

  @Override
  public Duration least() {
    return EffortRule.duration(hours.minimum());
  }
}
