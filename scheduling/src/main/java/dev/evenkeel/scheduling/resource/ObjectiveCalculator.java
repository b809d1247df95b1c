package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunction;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import dev.evenkeel.scheduling.resource.internal.objective.ScheduledPlan;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Measures what a schedule reaches in each {@link Objective}, whoever made it. The same project and
 * schedule have the same values bit for bit, in whatever order their parts are listed.
 */
public final class ObjectiveCalculator {
  private static final ObjectiveCalculator STANDARD = new ObjectiveCalculator();

  private ObjectiveCalculator() {}

  /**
   * Returns the calculator.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static ObjectiveCalculator standard() {
    return STANDARD;
  }

  /**
   * Measures a schedule by all objectives.
   *
   * @param project the project
   * @param schedule a schedule of the project
   * @return a value for each constant of {@link Objective}, in their order, without bounds
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException as {@link #calculate(ResolvedProject, Schedule, List)}
   */
  public List<ObjectiveValue> calculate(ResolvedProject project, Schedule schedule) {
    return calculate(project, schedule, List.of(Objective.values()));
  }

  /**
   * Measures a schedule.
   *
   * @param project the project
   * @param schedule a schedule of the project
   * @param objectives what to measure, in any order
   * @return a value for each of these objectives, in their order, without bounds
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule lacks an activity of the project, has times
   *     between ticks, or modes and people that the activity cannot have; or if the cost is wanted
   *     and people are paid in different currencies
   */
  public List<ObjectiveValue> calculate(
      ResolvedProject project, Schedule schedule, List<Objective> objectives) {
    Check.notNull(project, "project");
    Check.notNull(schedule, "schedule");
    Check.notNull(objectives, "objectives");
    ScheduledPlan plan = ScheduledPlan.of(project, schedule);
    return objectives.stream().map(objective -> value(objective, project, plan)).toList();
  }

  private static ObjectiveValue value(
      Objective objective, ResolvedProject project, ScheduledPlan plan) {
    ObjectiveFunction function = ObjectiveFunctions.of(objective, project);
    double value = function.converted(function.of(plan));
    Check.that(
        Double.isFinite(value),
        "people must be able to meet the requirements of their activities but are not, for"
            + " objective %s",
        objective);
    return new ObjectiveValue(objective, value, OptionalDouble.empty());
  }
}
