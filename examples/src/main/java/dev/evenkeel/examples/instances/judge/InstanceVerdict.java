package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Findings;

/**
 * What is to be said about a schedule.
 *
 * @param violations every rule that it breaks, with {@link InstanceViolation} as reason
 * @param makespan the period in which its last activity has finished, 0 if it plans none;
 *     activities whose plan makes no sense do not count
 */
public record InstanceVerdict(Findings violations, long makespan) {

  /**
   * Returns whether the schedule keeps all rules.
   *
   * @return true if there is no violation
   */
  public boolean isFeasible() {
    return violations.isEmpty();
  }
}
