package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Check;
import java.time.Instant;

/**
 * At which instant a share of a target will have elapsed, or has.
 *
 * @param metric whose target it is
 * @param share the share of the target; 75 % is 0.75
 * @param at the first instant at which that share has elapsed
 */
public record SlaWarning(SlaMetric metric, double share, Instant at) {
  /**
   * Checks the parts.
   *
   * @param metric whose target it is
   * @param share the share of the target
   * @param at the first instant at which that share has elapsed
   * @throws NullPointerException if the metric or the instant is null
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  public SlaWarning {
    Check.notNull(metric, "metric");
    Check.fraction(share, "share");
    Check.notNull(at, "at");
  }
}
