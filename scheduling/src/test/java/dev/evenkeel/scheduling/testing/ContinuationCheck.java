package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a schedule goes on from what has happened and keeps all rules from then on. */
public final class ContinuationCheck {
  private final Schedule schedule;
  private final ResolvedProject project;
  private final Progress progress;
  private final Instant first;
  private final List<String> violations = new ArrayList<>();

  /**
   * Creates a check.
   *
   * @param schedule the schedule
   * @param project the project as it is now
   * @param progress what has happened
   */
  public ContinuationCheck(Schedule schedule, ResolvedProject project, Progress progress) {
    this.schedule = schedule;
    this.project = project;
    this.progress = progress;
    this.first = project.instant(project.calendarAt(0).tickAtOrAfter(progress.asOf()));
  }

  /**
   * Returns everything that is wrong.
   *
   * @param capacity how many members of a service group may work on the project and when
   * @return a sentence for each violation
   */
  public List<String> violations(Optional<ProjectCapacity> capacity) {
    violations.addAll(new CompletenessCheck(schedule, project).violations());
    if (violations.isEmpty()) {
      violations.addAll(
          new AssignmentCheck(schedule, project).violations(index -> done(index).isEmpty()));
      for (int index = 0; index < project.activityCount(); index++) {
        check(index);
      }
      new DependencyCheck(schedule, project)
          .violations(dependency -> !isPast(dependency))
          .forEach(violations::add);
      violations.addAll(new OccupancyCheck(future(), project, capacity).violations());
    }
    return violations;
  }

  private Optional<ActivityProgress> done(int index) {
    return progress.of(project.activity(index));
  }

  private boolean isPast(int dependency) {
    Optional<ActivityProgress> waiting = done(project.to(dependency));
    return project.type(dependency).isToFinish()
        ? waiting.flatMap(ActivityProgress::finished).isPresent()
        : waiting.isPresent();
  }

  private void check(int index) {
    Assignment assignment = schedule.assignments().get(index);
    Optional<ActivityProgress> done = done(index);
    if (done.isEmpty()) {
      require(!assignment.start().isBefore(first), assignment, "starts in the past");
      return;
    }
    require(assignment.start().equals(done.get().started()), assignment, "has moved its start");
    if (done.get().finished().isPresent()) {
      require(
          assignment.finish().equals(done.get().finished().get()),
          assignment,
          "has moved its finish");
      return;
    }
    int mode = project.modeStart(index) + assignment.mode();
    Duration left =
        project.tick().multipliedBy(project.modeTicks(mode, done.get().remaining().orElseThrow()));
    Assignment rest = future(assignment);
    require(rest.worked().equals(left), assignment, "goes on for " + rest.worked());
    require(!rest.finish().isBefore(first), assignment, "is finished in the past");
    violations.addAll(new AssignmentCheck(future(), project).violationsOfRest(index));
  }

  private void require(boolean kept, Assignment assignment, String what) {
    if (!kept) {
      violations.add("activity '" + assignment.activity() + "' " + what);
    }
  }

  /** Returns the schedule without the work before the date. */
  private Schedule future() {
    return schedule.toBuilder()
        .assignments(schedule.assignments().stream().map(this::future).toList())
        .build();
  }

  private Assignment future(Assignment assignment) {
    List<Interval> rest =
        assignment.working().stream()
            .filter(interval -> interval.end().isAfter(first))
            .map(
                interval ->
                    interval.start().isBefore(first)
                        ? Interval.of(first, interval.end())
                        : interval)
            .toList();
    return assignment.toBuilder().working(rest).build();
  }
}
