package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many people work on deferred items when, so that every item is done by its deadline if items
 * are taken in order of arrival, and nobody ever lacks work.
 *
 * <p>No plan that meets every deadline has a lower peak, nor a lower sum of squares of the agents
 * over time.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class DeferredPlan implements DeferredOutcome {
  DeferredPlan() {}

  /**
   * Returns the staffing of the openings.
   *
   * @return the intervals in order of time, none of which overlap
   */
  public abstract List<DeferredStaffing> intervals();

  /**
   * Returns the work that arrives before the last opening ends and is left then, since it is due
   * later.
   *
   * @return the work in hours of one person, not negative
   */
  public abstract double remainingHours();

  @Value.Check
  void check() {
    Check.notNegative(remainingHours(), "remaining hours");
    for (int i = 1; i < intervals().size(); i++) {
      Interval previous = intervals().get(i - 1).interval();
      Interval next = intervals().get(i).interval();
      Check.that(
          !next.start().isBefore(previous.end()),
          "intervals of a deferred plan must be in order and not overlap but %s follows %s",
          next,
          previous);
    }
  }

  /**
   * Returns the greatest number of agents at any time: the least constant number that meets every
   * deadline.
   *
   * @return the number, a fraction; 0 without work
   */
  public final double peakAgents() {
    return intervals().stream().mapToDouble(DeferredStaffing::agents).max().orElse(0);
  }

  /**
   * Returns the hours worked.
   *
   * @return agents × hours, summed over the intervals
   */
  public final double agentHours() {
    return intervals().stream()
        .mapToDouble(staffing -> staffing.agents() * Quantities.hours(staffing.interval().length()))
        .sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DeferredPlanBuilder builder() {
    return new DeferredPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract DeferredPlanBuilder toBuilder();
}
