package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;
import java.util.Arrays;

/**
 * Ticks before which no schedule starts or finishes the activities, whoever works and in whatever
 * mode: the forward pass on the calendars of activities. The finish of interruptible work may be
 * pushed without its start, since people and resources decide where it pauses.
 */
public final class EarliestTimes {
  private final ResolvedProject project;
  private final ModeWindows windows;
  private final long[] start;
  private final long[] finish;

  private EarliestTimes(ResolvedProject project, ModeWindows windows) {
    this.project = project;
    this.windows = windows;
    this.start = new long[project.activityCount()];
    this.finish = new long[project.activityCount()];
  }

  static EarliestTimes of(ResolvedProject project, ModeWindows windows) {
    EarliestTimes times = new EarliestTimes(project, windows);
    for (int position = 0; position < times.start.length; position++) {
      times.place(project.topological(position));
    }
    return times;
  }

  /**
   * Returns a bound of the makespan from the times alone.
   *
   * @param project the project
   * @return a tick before which no schedule ends
   * @throws IllegalArgumentException if the calendar of an activity or a lag never opens for long
   *     enough
   */
  public static long lastFinish(ResolvedProject project) {
    return of(project, new ModeWindows(project)).lastFinish();
  }

  /** Returns a tick before which an activity does not start. */
  long start(int activity) {
    return start[activity];
  }

  /** Returns a tick before which an activity is not finished. */
  long finish(int activity) {
    return finish[activity];
  }

  /** Returns a copy of the finishes by activity. */
  long[] finishes() {
    return finish.clone();
  }

  /** Returns a tick before which not all activities are finished. */
  long lastFinish() {
    return Arrays.stream(finish).reduce(0, Math::max);
  }

  private void place(int activity) {
    DependencyLimits limits = DependencyLimits.of(project, activity, 0, start, finish);
    ModeWindows.Span earliest = windows.earliest(activity, limits.start(), limits.finish());
    start[activity] = earliest.start();
    finish[activity] = earliest.finish();
  }
}
