package dev.evenkeel.scheduling.staffing.deferred;

import java.util.Optional;

/**
 * What became of planning deferred work: a plan that meets every deadline, or why there is none.
 */
public sealed interface DeferredOutcome permits DeferredPlan, DeferredInfeasible {
  /**
   * Returns the plan.
   *
   * @return the plan; empty if some deadline cannot be met by any number of people
   */
  default Optional<DeferredPlan> plan() {
    return this instanceof DeferredPlan plan ? Optional.of(plan) : Optional.empty();
  }
}
