package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import java.time.Instant;
import java.util.Locale;

/** Every activity finds working time, and no deadline is before the earliest finish. */
final class DeadlineCheck {
  private final Examination examination;
  private final ResolvedProject resolved;
  private final EarliestDates dates;

  DeadlineCheck(Examination examination, ResolvedProject resolved) {
    this.examination = examination;
    this.resolved = resolved;
    this.dates = EarliestDates.of(resolved);
  }

  void examine() {
    Project project = resolved.project();
    dates.lagsWithoutTime().stream().forEach(this::addLagWithoutTime);
    for (int i = 0; i < resolved.activityCount(); i++) {
      examineActivity(i, project.activities().get(i));
    }
    for (int m = 0; m < resolved.milestoneCount(); m++) {
      examineMilestone(m, project.milestones().get(m));
    }
    examineProjects();
  }

  private void addLagWithoutTime(int number) {
    Dependency dependency = resolved.dependency(number);
    examination.error(
        ProjectFault.NO_WORKING_TIME,
        "dependency '" + dependency + "'",
        "lag",
        String.format(
            Locale.ROOT,
            "calendar '%s' must be open for the lag %s but runs out",
            calendar(resolved.lagCalendar(number)),
            dependency.lag()));
  }

  private Object calendar(int number) {
    return resolved.workCalendar(number).id();
  }

  private void examineActivity(int number, Activity activity) {
    int first = resolved.modeStart(number);
    int end = resolved.modeStart(number + 1);
    boolean possible = false;
    for (int m = first; m < end; m++) {
      possible |= !dates.isWithoutTime(m) && !dates.isWithoutUnbrokenTime(m);
    }
    Severity severity = possible ? Severity.WARNING : Severity.ERROR;
    for (int m = first; m < end; m++) {
      examineMode(m, new WorkMode(activity, m - first), severity);
    }
    activity
        .deadline()
        .ifPresent(deadline -> examine(deadline, dates.finish(number), Examination.name(activity)));
  }

  private void examineMode(int number, WorkMode mode, Severity severity) {
    if (dates.isWithoutTime(number)) {
      String text =
          String.format(
              Locale.ROOT,
              "calendar '%s' must be open for the work but runs out",
              calendar(resolved.modeCalendar(number)));
      add(mode, ProjectFault.NO_WORKING_TIME, severity, text);
    }
    if (dates.isWithoutUnbrokenTime(number)) {
      String text =
          String.format(
              Locale.ROOT,
              "calendar '%s' must stay open for %s without a break but does not within %d days",
              calendar(resolved.modeCalendar(number)),
              resolved.tick().multipliedBy(resolved.modeDuration(number)),
              EarliestDates.HORIZON.toDays());
      add(mode, ProjectFault.NO_UNBROKEN_WORKING_TIME, severity, text);
    }
  }

  private void add(WorkMode mode, ProjectFault fault, Severity severity, String text) {
    examination.add(
        Finding.builder()
            .severity(severity)
            .reason(fault)
            .object(mode.object())
            .path(mode.path(""))
            .text(text)
            .build());
  }

  private void examineMilestone(int number, Milestone milestone) {
    if (milestone.deadline().isEmpty()) {
      return;
    }
    long finish = 0;
    for (int x = resolved.milestoneStart(number); x < resolved.milestoneStart(number + 1); x++) {
      finish = Math.max(finish, dates.finish(resolved.milestoneActivity(x)));
    }
    examine(milestone.deadline().get(), finish, "milestone '" + milestone.id() + "'");
  }

  private void examineProjects() {
    long[] finish = new long[resolved.projectCount()];
    for (int i = 0; i < resolved.activityCount(); i++) {
      int number = resolved.projectOf(i);
      finish[number] = Math.max(finish[number], dates.finish(i));
    }
    for (int k = 0; k < finish.length; k++) {
      Project project = examination.members.get(k);
      if (project.deadline().isPresent()) {
        examine(project.deadline().get(), finish[k], Examination.name(project));
      }
    }
  }

  private void examine(Instant deadline, long tick, String object) {
    Instant finish = resolved.instant(tick);
    if (finish.isAfter(deadline)) {
      examination.error(
          ProjectFault.UNREACHABLE_DEADLINE,
          object,
          "deadline",
          "deadline must not be before the earliest finish " + finish + " but was " + deadline);
    }
  }
}
