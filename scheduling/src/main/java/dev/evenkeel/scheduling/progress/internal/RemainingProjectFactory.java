package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.internal.RemainingProject.PlannedWork;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.request.WorkDone;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what is left of a project, what is past of it, and what the plan before holds. */
final class RemainingProjectFactory {
  private final ResolvedProject project;
  private final Schedule before;
  private final Progress progress;
  private final TickCalendar grid;
  private final Map<PersonId, Integer> people = new HashMap<>();

  /**
   * Creates a factory.
   *
   * @param project the project as it is now
   * @param before the plan before
   * @param progress what has happened, with no errors
   */
  RemainingProjectFactory(ResolvedProject project, Schedule before, Progress progress) {
    this.project = project;
    this.before = before;
    this.progress = progress;
    this.grid = project.calendarAt(0);
    for (int person = 0; person < project.personCount(); person++) {
      people.put(project.person(person), person);
    }
  }

  /** Returns what limits the schedule of what is left. */
  SchedulingLimits limits(Optional<ProjectCapacity> capacity, long horizon) {
    return new SchedulingLimits(capacity, horizon, workDone());
  }

  /** Returns what is left. */
  RemainingProject remaining(SchedulingLimits limits) {
    ScheduleGenerator generator = ScheduleGenerator.of(project, limits);
    PlannedWork[] planned = new PlannedWork[project.activityCount()];
    for (int activity = 0; activity < planned.length; activity++) {
      planned[activity] = plannedWork(activity, generator);
    }
    return new RemainingProject(project, generator, asOf(), planned);
  }

  private long asOf() {
    return Math.max(0, grid.tickAtOrAfter(progress.asOf()));
  }

  private WorkDone workDone() {
    int n = project.activityCount();
    long[] starts = new long[n];
    long[] finishes = new long[n];
    long[] remaining = new long[n];
    Arrays.fill(starts, WorkDone.NOT_YET);
    Arrays.fill(finishes, WorkDone.NOT_YET);
    for (ActivityProgress each : progress.activities()) {
      int activity = project.indexOf(each.activity());
      starts[activity] = grid.tickAtOrAfter(each.started());
      each.finished().ifPresent(finish -> finishes[activity] = grid.tickAtOrAfter(finish));
      int mode = project.modeStart(activity) + Math.max(0, mode(activity));
      each.remaining().ifPresent(effort -> remaining[activity] = project.modeTicks(mode, effort));
    }
    return new WorkDone(starts, finishes, remaining);
  }

  private Optional<Assignment> assignment(int activity) {
    return before.assignment(project.activity(activity));
  }

  private Optional<ActivityProgress> progress(int activity) {
    return progress.of(project.activity(activity));
  }

  /** Returns how an activity is or was to be done; open if that is not known or not possible. */
  private int mode(int activity) {
    Optional<ActivityProgress> started = progress(activity);
    if (started.isPresent() && started.get().mode().isPresent()) {
      return started.get().mode().getAsInt();
    }
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    int open = started.isPresent() || modes == 1 ? 0 : Decisions.CHOOSE;
    return assignment(activity).map(Assignment::mode).filter(mode -> mode < modes).orElse(open);
  }

  private PlannedWork plannedWork(int activity, ScheduleGenerator generator) {
    WorkDone done = generator.scheduling().done();
    int mode = mode(activity);
    if (done.isFinished(activity)) {
      return new PlannedWork(mode, RemainingProject.NO_START, Long.MIN_VALUE, new int[0], 0, null);
    }
    List<PersonId> team = team(activity);
    int[] kept = mode == Decisions.CHOOSE ? null : kept(activity, mode, team, generator);
    boolean running = done.isRunning(activity);
    long start = running ? RemainingProject.NO_START : start(activity);
    return new PlannedWork(
        mode, start, finish(activity), kept, team.size(), working(activity, running));
  }

  private List<PersonId> team(int activity) {
    return progress(activity)
        .map(ActivityProgress::people)
        .filter(reported -> !reported.isEmpty())
        .or(() -> assignment(activity).map(Assignment::people))
        .orElse(List.of());
  }

  private int @Nullable [] kept(
      int activity, int mode, List<PersonId> team, ScheduleGenerator generator) {
    int chosen = project.modeStart(activity) + mode;
    int[] known =
        team.stream().filter(people::containsKey).mapToInt(people::get).sorted().toArray();
    int[] kept = generator.fitting(chosen, known);
    return kept.length == 0 && project.modeHeadCount(chosen) > 0 ? null : kept;
  }

  private long start(int activity) {
    return assignment(activity)
        .map(planned -> grid.tickAtOrAfter(planned.start()))
        .orElse(RemainingProject.NO_START);
  }

  private long finish(int activity) {
    return assignment(activity)
        .map(planned -> grid.tickAtOrAfter(planned.finish()))
        .orElse(Long.MIN_VALUE);
  }

  /** Returns the planned working times from the date on, where they say more than a start. */
  private @Nullable Spans working(int activity, boolean running) {
    Spans spans = new Spans();
    long first = running ? asOf() : Long.MIN_VALUE;
    for (Interval interval : assignment(activity).map(Assignment::working).orElse(List.of())) {
      if (!isOnGrid(interval.start()) || !isOnGrid(interval.end())) {
        return null;
      }
      long start = Math.max(first, grid.tickAtOrAfter(interval.start()));
      long end = grid.tickAtOrAfter(interval.end());
      if (start < end) {
        spans.add(start, end);
      }
    }
    return spans.size() > (running ? 0 : 1) && spans.start(0) >= asOf() ? spans : null;
  }

  private boolean isOnGrid(Instant instant) {
    return grid.tickAtOrAfter(instant) == grid.tickAtOrBefore(instant);
  }
}
