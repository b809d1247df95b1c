package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;

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
    long finishLimit = end;
    long startLimit = Long.MAX_VALUE;
    int row = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < row; dependency++) {
      if (project.type(dependency).isFromFinish()) {
        finishLimit = Math.min(finishLimit, limit(dependency));
      } else {
        startLimit = Math.min(startLimit, limit(dependency));
      }
    }
    if (finishLimit < earliest.finish(activity) || startLimit < earliest.start(activity)) {
      return false;
    }
    ModeWindows.Span latest = windows.latest(activity, startLimit, finishLimit);
    start[activity] = latest.start();
    finish[activity] = latest.finish();
    return start[activity] >= earliest.start(activity)
        && finish[activity] >= earliest.finish(activity);
  }

  private long limit(int dependency) {
    int to = project.to(dependency);
    long event = project.type(dependency).isToFinish() ? finish[to] : start[to];
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    return Lags.before(calendar, event, project.lag(dependency));
  }
}
