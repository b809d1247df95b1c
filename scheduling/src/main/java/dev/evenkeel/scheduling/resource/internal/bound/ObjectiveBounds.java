package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.objective.Levelling;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunction;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import dev.evenkeel.scheduling.resource.internal.objective.TeamWork;
import dev.evenkeel.scheduling.resource.internal.objective.WeightedTardiness;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What no schedule of a project is below, in each objective by itself. Immutable. */
public final class ObjectiveBounds {
  /** What rounding may add to a bound, as a part of it. */
  private static final double ROUNDING = 1e-9;

  private final List<Objective> objectives;
  private final long makespan;
  private final double[] raw;

  /** The bounds in units of the objectives. */
  private final double[] converted;

  /** The functions are used for conversion only, which needs no work space. */
  private final List<ObjectiveFunction> functions;

  private ObjectiveBounds(
      ResolvedProject project, SchedulingLimits limits, List<Objective> objectives) {
    WorkloadBound workload = new WorkloadBound(project, limits);
    this.objectives = objectives;
    this.makespan = workload.calculate();
    this.functions =
        objectives.stream().map(objective -> ObjectiveFunctions.of(objective, project)).toList();
    this.raw =
        functions.stream()
            .mapToDouble(function -> bound(function, workload.earliest(), makespan))
            .toArray();
    this.converted = converted(raw);
  }

  /**
   * Calculates the bounds of objectives.
   *
   * @param project the project, of which schedule generation finds nothing missing
   * @param limits the limits beside the project
   * @param objectives the objectives
   * @return the bounds
   * @throws IllegalArgumentException if the calendar of an activity or a lag never opens for long
   *     enough, or people are paid in different currencies and the cost is wanted
   */
  public static ObjectiveBounds of(
      ResolvedProject project, SchedulingLimits limits, List<Objective> objectives) {
    return new ObjectiveBounds(project, limits, List.copyOf(objectives));
  }

  private static double bound(ObjectiveFunction function, EarliestTimes earliest, long makespan) {
    if (function instanceof WeightedTardiness tardiness) {
      return tardiness.of(earliest.finishes(), makespan);
    }
    if (function instanceof TeamWork work) {
      return work.bound();
    }
    return function instanceof Levelling levelling ? levelling.bound() : makespan;
  }

  /**
   * Returns the bound of the makespan, whatever the objectives.
   *
   * @return a tick before which no schedule ends
   */
  public long makespanTicks() {
    return makespan;
  }

  /**
   * Returns the bounds in the numbers in which plans are compared.
   *
   * @return for each objective the bound in units of its {@link ObjectiveFunction}
   */
  public double[] raw() {
    return raw.clone();
  }

  /**
   * Puts values beside their bounds.
   *
   * @param values for each objective what a plan reaches, in units of its {@link ObjectiveFunction}
   * @return for each objective value and bound in its own units
   */
  public List<ObjectiveValue> values(double[] values) {
    return withBounds(converted(values));
  }

  private double[] converted(double[] values) {
    double[] result = new double[values.length];
    for (int k = 0; k < result.length; k++) {
      result[k] = functions.get(k).converted(values[k]);
    }
    return result;
  }

  /**
   * Puts measured values beside their bounds.
   *
   * @param measured for each of the objectives, in their order, what a schedule reaches
   * @return the same values with their bounds
   */
  public List<ObjectiveValue> bounded(List<ObjectiveValue> measured) {
    return withBounds(measured.stream().mapToDouble(ObjectiveValue::value).toArray());
  }

  /** A bound that rounding has put above the value is the value; any other is a defect. */
  private List<ObjectiveValue> withBounds(double[] values) {
    List<ObjectiveValue> bounded = new ArrayList<>(values.length);
    for (int k = 0; k < values.length; k++) {
      OptionalDouble bound = OptionalDouble.of(rounded(converted[k], values[k]));
      bounded.add(new ObjectiveValue(objectives.get(k), values[k], bound));
    }
    return bounded;
  }

  private static double rounded(double bound, double value) {
    boolean isRounding = bound > value && bound - value <= ROUNDING * Math.max(1, bound);
    return isRounding ? value : bound;
  }
}
