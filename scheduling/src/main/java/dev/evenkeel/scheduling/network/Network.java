package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** What both passes and the floats ask of a resolved project. */
final class Network {
  private Network() {}

  static boolean isContinuous(ResolvedProject project) {
    for (int calendar = 0; calendar < project.calendarCount(); calendar++) {
      if (!project.calendarAt(calendar).isContinuous()) {
        return false;
      }
    }
    return true;
  }

  static TickCalendar calendar(ResolvedProject project, int activity) {
    return project.calendarAt(project.calendar(activity));
  }

  static WorkWindow window(ResolvedProject project, int activity) {
    return new WorkWindow(
        calendar(project, activity), project.duration(activity), project.interruptible(activity));
  }

  /** Returns before which tick the waiting end of a dependency must not lie. */
  static long limitAfter(Passes passes, int dependency) {
    ResolvedProject project = passes.project();
    long[] times =
        project.type(dependency).isFromFinish()
            ? passes.earliestFinish()
            : passes.earliestStart();
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    return Lags.after(calendar, times[project.from(dependency)], project.lag(dependency));
  }

  /** Returns the latest start for given times of all successors. */
  static long latestStart(
      ResolvedProject project, int activity, long finishLimit, long[] starts, long[] finishes) {
    WorkWindow window = window(project, activity);
    long start = window.startForFinishBefore(finishLimit);
    int end = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < end; dependency++) {
            long[] times = project.type(dependency).isToFinish() ? finishes : starts;
      TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
      long limit =
          Lags.before(calendar, times[project.to(dependency)], project.lag(dependency));
      if (project.type(dependency).isFromFinish()) {
        if (limit < finishLimit) {
          start = Math.min(start, window.startForFinishBefore(limit));
        }
      } else if (limit < start) {
        start = window.startBefore(limit);
      }
    }
    return start;
  }

  /** Returns by when an activity has to be finished: a horizon and its own deadline. */
  static long finishLimit(ResolvedProject project, int activity, long finish) {
    return Math.min(Math.min(finish, project.projectDeadline()), project.deadline(activity));
  }
}
