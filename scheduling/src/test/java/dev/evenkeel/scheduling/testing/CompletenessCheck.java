package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Checks that a schedule has each activity once and that its own figures agree. */
record CompletenessCheck(Schedule schedule, ResolvedProject project) {

  List<String> violations() {
    List<String> violations = new ArrayList<>();
    if (!schedule.project().equals(project.project().id())) {
      violations.add("project is " + schedule.project() + ", not " + project.project().id());
    }
    if (!schedule.start().equals(project.project().start())) {
      violations.add("start is " + schedule.start() + ", not " + project.project().start());
    }
    addActivities(violations);
    addFigures(violations);
    return violations;
  }

  private void addActivities(List<String> violations) {
    List<ActivityId> wanted = project.project().activities().stream().map(Activity::id).toList();
    List<ActivityId> found = schedule.assignments().stream().map(Assignment::activity).toList();
    for (ActivityId activity : wanted) {
      long times = found.stream().filter(activity::equals).count();
      if (times != 1) {
        violations.add("activity '" + activity + "' is assigned " + times + " times");
      }
    }
    found.stream()
        .filter(activity -> !wanted.contains(activity))
        .forEach(activity -> violations.add("activity '" + activity + "' is unknown"));
    if (violations.isEmpty() && !found.equals(wanted)) {
      violations.add("assignments are not in the order of the project");
    }
    if (violations.isEmpty()) {
      addModes(violations);
    }
  }

  private void addModes(List<String> violations) {
    for (int index = 0; index < project.activityCount(); index++) {
      Assignment assignment = schedule.assignments().get(index);
      int alternatives = project.project().activities().get(index).alternatives().size();
      if (assignment.mode() > alternatives) {
        violations.add("activity '" + assignment.activity() + "' has no mode " + assignment.mode());
      }
    }
  }

  private void addFigures(List<String> violations) {
    Instant finish = schedule.start();
    for (Assignment assignment : schedule.assignments()) {
      finish = assignment.finish().isAfter(finish) ? assignment.finish() : finish;
    }
    if (!schedule.finish().equals(finish)) {
      violations.add("finish is " + schedule.finish() + ", not " + finish);
    }
    if (!schedule.makespan().equals(Duration.between(schedule.start(), finish))) {
      violations.add("makespan is " + schedule.makespan());
    }
  }
}
