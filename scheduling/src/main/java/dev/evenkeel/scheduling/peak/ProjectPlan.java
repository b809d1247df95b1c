package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;

/**
 * A project and a plan for it. The plan may book people more than once at a time, and people whom
 * the project does not have, as the work of those who have left it stays in a plan.
 *
 * @param project the project
 * @param schedule the plan
 */
public record ProjectPlan(ResolvedProject project, Schedule schedule) {
  /**
   * Checks that the plan is one of the project.
   *
   * @param project the project
   * @param schedule the plan
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the plan has an activity or a mode that the project does
   *     not have
   */
  public ProjectPlan {
    Check.notNull(project, "project");
    Check.notNull(schedule, "schedule");
    schedule.assignments().forEach(assignment -> check(project, assignment));
  }

  private static void check(ResolvedProject project, Assignment assignment) {
    int activity = project.indexOf(assignment.activity());
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    Check.that(
        assignment.mode() < modes,
        "mode must be below %s but was %s in activity '%s'",
        modes,
        assignment.mode(),
        assignment.activity());
  }

  /** Returns the mode of an assignment in the numbers of the project. */
  int mode(Assignment assignment) {
    return project.modeStart(project.indexOf(assignment.activity())) + assignment.mode();
  }
}
