package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on schedules. The feasibility of a schedule is checked from the project, its calendars
 * and the instants of the assignments alone, with no code of the scheduler.
 */
public final class ScheduleAssert extends AbstractAssert<ScheduleAssert, Schedule> {
  private ScheduleAssert(Schedule actual) {
    super(actual, ScheduleAssert.class);
  }

  /**
   * Begins an assertion on a schedule.
   *
   * @param actual the schedule
   * @return the assertion
   */
  public static ScheduleAssert assertThat(Schedule actual) {
    return new ScheduleAssert(actual);
  }

  /**
   * Verifies that the schedule breaks no rule of a project.
   *
   * @param project the project
   * @return this assertion
   * @throws AssertionError with all violations if there are any
   */
  public ScheduleAssert isFeasibleFor(ResolvedProject project) {
    return check(project, Optional.empty());
  }

  /**
   * Verifies that the schedule breaks no rule of a project and takes no more members of a service
   * group than their service leaves.
   *
   * @param project the project
   * @param capacity how many members of the group may work on the project and when
   * @return this assertion
   * @throws AssertionError with all violations if there are any
   */
  public ScheduleAssert isFeasibleFor(ResolvedProject project, ProjectCapacity capacity) {
    return check(project, Optional.of(capacity));
  }

  private ScheduleAssert check(ResolvedProject project, Optional<ProjectCapacity> capacity) {
    isNotNull();
    List<String> violations = violations(actual, project, capacity);
    if (!violations.isEmpty()) {
      failWithMessage("%s", "schedule is not feasible:\n  " + String.join("\n  ", violations));
    }
    return this;
  }

  /**
   * Verifies that the schedule leaves the past as it was and breaks no rule of a project from then
   * on.
   *
   * @param project the project as it is now
   * @param progress what has happened
   * @param capacity how many members of a service group may work on the project and when
   * @return this assertion
   * @throws AssertionError with all violations if there are any
   */
  public ScheduleAssert continues(
      ResolvedProject project, Progress progress, Optional<ProjectCapacity> capacity) {
    isNotNull();
    List<String> violations = new ContinuationCheck(actual, project, progress).violations(capacity);
    if (!violations.isEmpty()) {
      failWithMessage("%s", "schedule does not go on:\n  " + String.join("\n  ", violations));
    }
    return this;
  }

  /**
   * Returns everything that is wrong with a schedule, for callers who do not want an error.
   *
   * @param schedule the schedule
   * @param project the project
   * @param capacity how many members of a service group may work on the project and when
   * @return a sentence for each violation, none if the schedule is feasible
   */
  public static List<String> violations(
      Schedule schedule, ResolvedProject project, Optional<ProjectCapacity> capacity) {
    List<String> violations =
        new ArrayList<>(new CompletenessCheck(schedule, project).violations());
    if (violations.isEmpty()) {
      violations.addAll(new AssignmentCheck(schedule, project).violations());
      violations.addAll(new DependencyCheck(schedule, project).violations());
      violations.addAll(new OccupancyCheck(schedule, project, capacity).violations());
    }
    return violations;
  }
}
