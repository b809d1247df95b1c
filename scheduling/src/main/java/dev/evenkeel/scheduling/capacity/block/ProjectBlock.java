package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;

/**
 * People who are away from service together, such as six at a training on Tuesday morning.
 *
 * @param people how many people are away, at least 1
 * @param interval when, not empty
 */
public record ProjectBlock(int people, Interval interval) {
  /**
   * Checks the parts.
   *
   * @param people how many people are away
   * @param interval when
   * @throws NullPointerException if the interval is null
   * @throws IllegalArgumentException if the number is less than 1 or the interval is empty
   */
  public ProjectBlock {
    Check.atLeast(people, 1, "people", "project block", interval);
    Check.positive(interval.length(), "length", "project block", interval);
  }
}
