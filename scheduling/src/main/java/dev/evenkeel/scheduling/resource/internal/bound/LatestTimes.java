package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.request.SuccessorLimits;

/**
 * Ticks after which no schedule that ends in time starts or finishes the activities: the backward
 * pass on the calendars of activities.
 */
final class LatestTimes {
  private final ResolvedProject project;
  private final ModeWindows windows;
  private final long[] start;
  private final long[] finish;

  LatestTimes(ResolvedProject project, ModeWindows windows) {
    this.project = project;
    this.windows = windows;
    this.start = new long[project.activityCount()];
    this.finish = new long[project.activityCount()];
  }

  /** Returns a tick after which an activity is not started. */
  long start(int activity) {
    return start[activity];
  }

  /** Returns a tick after which an activity is not finished. */
  long finish(int activity) {
    return finish[activity];
  }

  /**
   * Calculates the times for an end of the project.
   *
   * @return false if some activity would have to be earlier than it can be
   */
  boolean fit(long end, EarliestTimes earliest) {
    for (int position = start.length - 1; position >= 0; position--) {
      if (!place(project.topological(position), end, earliest)) {
        return false;
      }
    }
    return true;
  }

  private boolean place(int activity, long end, EarliestTimes earliest) {
    SuccessorLimits limits = SuccessorLimits.of(project, activity, end, start, finish);
    if (limits.finish() < earliest.finish(activity) || limits.start() < earliest.start(activity)) {
      return false;
    }
    ModeWindows.Span latest = windows.latest(activity, limits.start(), limits.finish());
    start[activity] = latest.start();
    finish[activity] = latest.finish();
    return start[activity] >= earliest.start(activity)
        && finish[activity] >= earliest.finish(activity);
  }
}
