package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.objective.Levelling;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunction;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import dev.evenkeel.scheduling.resource.internal.objective.TeamWork;
import dev.evenkeel.scheduling.resource.internal.objective.WeightedTardiness;
import dev.evenkeel.scheduling.search.Objective;
import java.util.List;

/** What no schedule of a project is below, in each objective by itself. */
public final class ObjectiveBounds {
  private final EarliestTimes earliest;
  private final long makespan;

  private ObjectiveBounds(WorkloadBound bound) {
    this.earliest = bound.earliest();
    this.makespan = bound.calculate();
  }

  /**
   * Calculates the bounds of objectives.
   *
   * @param project the project, of which schedule generation finds nothing missing
   * @param limits the limits beside the project
   * @param objectives the objectives
   * @return for each of them a proven lower bound, in units of its {@link ObjectiveFunction}
   * @throws IllegalArgumentException if the calendar of an activity or a lag never opens for long
   *     enough, or people are paid in different currencies and the cost is wanted
   */
  public static double[] of(
      ResolvedProject project, SchedulingLimits limits, List<Objective> objectives) {
    ObjectiveBounds bounds = new ObjectiveBounds(new WorkloadBound(project, limits));
    return objectives.stream()
        .mapToDouble(objective -> bounds.bound(ObjectiveFunctions.of(objective, project)))
        .toArray();
  }

  private double bound(ObjectiveFunction function) {
    if (function instanceof WeightedTardiness tardiness) {
      return tardiness.of(earliest.finishes(), makespan);
    }
    if (function instanceof TeamWork work) {
      return work.bound();
    }
    return function instanceof Levelling levelling ? levelling.bound() : makespan;
  }
}
