package dev.evenkeel.scheduling.staffing.backlog;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.staffing.LoadInterval;

/**
 * An interval with its contacts and the agents who are there to answer them.
 *
 * @param load the contacts expected
 * @param agents how many agents answer, on average over the interval: a fraction is allowed, not
 *     negative
 */
public record StaffedLoad(LoadInterval load, double agents) {
  /**
   * Checks the interval.
   *
   * @param load the contacts expected
   * @param agents how many agents answer
   * @throws NullPointerException if the load is null
   * @throws IllegalArgumentException if the agents are negative or not finite
   */
  public StaffedLoad {
    Check.notNull(load, "load");
    Check.notNegative(agents, "agents", "interval", load.interval());
  }

  /**
   * Returns the interval with the given parts.
   *
   * @param load the contacts expected
   * @param agents how many agents answer, a fraction is allowed, not negative
   * @return the interval
   * @throws NullPointerException if the load is null
   * @throws IllegalArgumentException if the agents are negative or not finite
   */
  public static StaffedLoad of(LoadInterval load, double agents) {
    return new StaffedLoad(load, agents);
  }
}
