package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** The work of the activities on their calendars alone, over all their modes. */
final class ModeWindows {
  private final ResolvedProject project;
  private final WorkWindow[] windows;

  ModeWindows(ResolvedProject project) {
    this.project = project;
    this.windows = new WorkWindow[project.modeCount()];
    for (int mode = 0; mode < windows.length; mode++) {
      TickCalendar calendar = project.calendarAt(project.modeCalendar(mode));
      windows[mode] =
          new WorkWindow(
              calendar,
              calendar.isContinuous(),
              project.modeDuration(mode),
              project.interruptible(project.modeActivity(mode)));
    }
  }

  /**
   * A limit on the start and one on the finish of an activity.
   *
   * @param start the start
   * @param finish the finish
   */
  record Span(long start, long finish) {}

  /** Returns the earliest start and the earliest finish over the modes, each by itself. */
  Span earliest(int activity, long startLimit, long finishLimit) {
    long start = Long.MAX_VALUE;
    long finish = Long.MAX_VALUE;
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      WorkWindow window = windows[mode];
      long both = window.start(startLimit, finishLimit);
      boolean mayPause = window.interruptible() && window.work() > 0;
      start = Math.min(start, mayPause ? window.startAfter(startLimit) : both);
      finish = Math.min(finish, window.finish(both));
    }
    return new Span(start, finish);
  }

  /** Returns the latest start and the latest finish over the modes, each by itself. */
  Span latest(int activity, long startLimit, long finishLimit) {
    long start = Long.MIN_VALUE;
    long finish = Long.MIN_VALUE;
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      WorkWindow window = windows[mode];
      long latest = window.startForFinishBefore(finishLimit);
      if (latest > startLimit) {
        latest = window.startBefore(startLimit);
      }
      boolean mayPause = window.interruptible() && window.work() > 0;
      start = Math.max(start, latest);
      finish = Math.max(finish, mayPause ? finishLimit : window.finish(latest));
    }
    return new Span(start, finish);
  }
}
