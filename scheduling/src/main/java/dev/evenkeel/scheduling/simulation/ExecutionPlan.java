package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A schedule that is to be carried out, and what is asked about it. */
@Value.Immutable
@ValueType
public abstract class ExecutionPlan {
  ExecutionPlan() {}

  /**
   * Returns the project.
   *
   * @return the project as it was scheduled
   */
  @Value.Auxiliary
  public abstract ResolvedProject project();

  /**
   * Returns the schedule.
   *
   * @return a schedule of the project
   */
  public abstract Schedule schedule();

  /**
   * Returns which activities never start before their planned start: those that begin the feeding
   * chains of a critical chain plan.
   *
   * @return activities of the project
   */
  public abstract Set<ActivityId> gating();

  /**
   * Returns whose finish is asked for: the latest of these activities.
   *
   * @return activities of the project; empty, the default, for all
   */
  public abstract Set<ActivityId> awaited();

  /**
   * Returns how long the activities really take.
   *
   * @return the model; the default is {@link DurationModel#ofEfforts}
   */
  @Value.Auxiliary
  @Value.Default
  public DurationModel durations() {
    return DurationModel.ofEfforts(project());
  }

  @Value.Check
  void check() {
    List<ActivityId> planned = schedule().assignments().stream().map(Assignment::activity).toList();
    Check.that(
        schedule().project().equals(project().project().id())
            && planned.equals(
                project().project().activities().stream().map(one -> one.id()).toList()),
        "schedule must have the activities of project '%s' in their order but was one of '%s'",
        project().project().id(),
        schedule().project());
    gating().forEach(project()::indexOf);
    awaited().forEach(project()::indexOf);
  }

  /**
   * Returns the plan in which every activity may start early and the whole project is awaited, with
   * durations by the efforts.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @return the plan
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule is not one of the project
   */
  public static ExecutionPlan of(ResolvedProject project, Schedule schedule) {
    return builder().project(project).schedule(schedule).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ExecutionPlanBuilder builder() {
    return new ExecutionPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract ExecutionPlanBuilder toBuilder();
}
