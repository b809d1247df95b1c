package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.request.WorkDone;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a project as of a date, and what the plan before holds for it. By activity; the
 * arrays belong to this object and must not be changed.
 */
final class RemainingProject {
  /** Stands for the start of an activity that the plan before does not have or that is past. */
  static final long NO_START = Long.MAX_VALUE;

  private final ScheduleGenerator generator;
  private final ResolvedProject project;
  private final long asOf;
  private final PlannedWork[] planned;

  /**
   * What the plan before holds for an activity.
   *
   * @param mode the number of the mode within the activity, {@link Decisions#CHOOSE} if open
   * @param start the tick at which it is planned to start, {@link #NO_START} if it is started or
   *     new
   * @param finish the tick at which it is planned to be finished, {@link Long#MIN_VALUE} if it is
   *     new
   * @param people who is planned to work on it, as far as they can; null if nobody can or is
   * @param teamSize how many people are planned to work on it, whether they can or not
   * @param working when it is planned to be worked on, null if that says no more than the start
   */
  @SuppressWarnings("ArrayRecordComponent")
  record PlannedWork(
      int mode,
      long start,
      long finish,
      int @Nullable [] people,
      int teamSize,
      @Nullable Spans working) {}

  RemainingProject(
      ResolvedProject project, ScheduleGenerator generator, long asOf, PlannedWork[] planned) {
    this.project = project;
    this.generator = generator;
    this.asOf = asOf;
    this.planned = planned;
  }

  ResolvedProject project() {
    return project;
  }

  /** Returns the generator of schedules of what is left. */
  ScheduleGenerator generator() {
    return generator;
  }

  /** Returns the tick before which nothing is planned. */
  long asOf() {
    return asOf;
  }

  WorkDone done() {
    return generator.scheduling().done();
  }

  /** Tells whether an activity is running and must not pause. */
  boolean mustGoOn(int activity) {
    return done().isRunning(activity) && !project.interruptible(activity);
  }

  PlannedWork planned(int activity) {
    return planned[activity];
  }

  boolean hasPlannedStart(int activity) {
    return planned[activity].start() != NO_START;
  }

  /** Returns how many people of the plan before are replaced if a team works on an activity. */
  int swapped(int activity, int[] team) {
    int stay = 0;
    int[] people = planned[activity].people();
    for (int k = 0; people != null && k < people.length; k++) {
      stay += contains(team, people[k]) ? 1 : 0;
    }
    return Math.max(0, Math.min(team.length, planned[activity].teamSize()) - stay);
  }

  private static boolean contains(int[] team, int person) {
    for (int member : team) {
      if (member == person) {
        return true;
      }
    }
    return false;
  }

  /** Returns the least ticks of work that are left of an activity, in whatever mode. */
  long leastTicks(int activity) {
    if (done().isRunning(activity)) {
      return done().remaining(activity);
    }
    long least = Long.MAX_VALUE;
    for (int k = project.modeStart(activity); k < project.modeStart(activity + 1); k++) {
      least = Math.min(least, project.modeDuration(k));
    }
    return least;
  }
}
