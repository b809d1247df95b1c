package dev.evenkeel.scheduling.resource.internal.outcome;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import java.time.Instant;
import java.util.Optional;

/** Compares a schedule with the deadlines of activities, milestones and project. */
public final class Deadlines {
  private Deadlines() {}

  /**
   * Returns what is late.
   *
   * @param project the project
   * @param schedule its schedule
   * @return a warning for each missed deadline of an activity, a milestone or the project
   */
  public static Findings check(Project project, Schedule schedule) {
    FindingsCollector findings = new FindingsCollector();
    for (Activity activity : project.activities()) {
      String object = "activity '" + activity.id() + "'";
      add(object, finish(schedule, activity.id()), activity.deadline(), findings);
    }
    for (Milestone milestone : project.milestones()) {
      String object = "milestone '" + milestone.id() + "'";
      add(object, reached(schedule, milestone), milestone.deadline(), findings);
    }
    add("project '" + project.id() + "'", schedule.finish(), project.deadline(), findings);
    return findings.collect();
  }

  private static void add(
      String object, Instant finish, Optional<Instant> deadline, FindingsCollector findings) {
    deadline
        .filter(finish::isAfter)
        .map(date -> "is finished at " + finish + ", after its deadline " + date)
        .map(text -> Finding.warning(SchedulingFault.DEADLINE_MISSED, object, text))
        .ifPresent(findings::add);
  }

  private static Instant reached(Schedule schedule, Milestone milestone) {
    return milestone.after().stream()
        .map(activity -> finish(schedule, activity))
        .reduce(schedule.start(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static Instant finish(Schedule schedule, ActivityId activity) {
    return schedule.assignment(activity).orElseThrow().finish();
  }
}
