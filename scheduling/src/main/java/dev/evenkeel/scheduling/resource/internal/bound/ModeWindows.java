package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** The work of the activities on their calendars alone, over all their modes. */
final class ModeWindows {
  private final ResolvedProject project;
  private final WorkWindow[] windows;
  private final boolean[] impossible;

  ModeWindows(ResolvedProject project) {
    this.project = project;
    this.windows = new WorkWindow[project.modeCount()];
    this.impossible = new boolean[windows.length];
    for (int mode = 0; mode < windows.length; mode++) {
      TickCalendar calendar = project.calendarAt(project.modeCalendar(mode));
      windows[mode] =
          new WorkWindow(
              project.activity(project.modeActivity(mode)),
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
    Span earliest = new Span(Long.MAX_VALUE, Long.MAX_VALUE);
    int last = project.modeStart(activity + 1) - 1;
    for (int mode = project.modeStart(activity); mode <= last; mode++) {
      try {
        earliest = earlier(earliest, earliest(windows[mode], startLimit, finishLimit));
      } catch (IllegalArgumentException never) {
        // A mode whose hours are never long enough is no way to do the activity; another may be.
        impossible[mode] = true;
        if (mode == last && earliest.start() == Long.MAX_VALUE) {
          throw never;
        }
      }
    }
    return earliest;
  }

  private static Span earlier(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.min(one.finish(), other.finish()));
  }

  private static Span earliest(WorkWindow window, long startLimit, long finishLimit) {
    long start = window.start(startLimit, finishLimit);
    long begin = mayPause(window) ? window.startAfter(startLimit) : start;
    return new Span(begin, window.finish(start));
  }

  /** Tells whether the finish may be later than the start and the hours of the activity say. */
  private static boolean mayPause(WorkWindow window) {
    return window.interruptible() && window.work() > 0;
  }

  /**
   * Returns the latest start and the latest finish over the modes, each by itself; asked after the
   * earliest ones.
   */
  Span latest(int activity, long startLimit, long finishLimit) {
    Span latest = new Span(Long.MIN_VALUE, Long.MIN_VALUE);
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      if (!impossible[mode]) {
        latest = later(latest, latest(windows[mode], startLimit, finishLimit));
      }
    }
    return latest;
  }

  private static Span later(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.max(one.finish(), other.finish()));
  }

  private static Span latest(WorkWindow window, long startLimit, long finishLimit) {
    long start = window.startForFinishBefore(finishLimit);
    if (start > startLimit) {
      start = window.startBefore(startLimit);
    }
    return new Span(start, mayPause(window) ? finishLimit : window.finish(start));
  }
}
