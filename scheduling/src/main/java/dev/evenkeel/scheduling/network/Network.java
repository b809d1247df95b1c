package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** What both passes and the floats ask of a resolved project. */
final class Network {
  private final ResolvedProject project;
  private final boolean[] continuous;
  private final boolean allContinuous;

  Network(ResolvedProject project) {
    this.project = project;
    this.continuous = new boolean[project.calendarCount()];
    boolean all = true;
    for (int calendar = 0; calendar < continuous.length; calendar++) {
      continuous[calendar] = project.calendarAt(calendar).isContinuous();
      all &= continuous[calendar];
    }
    this.allContinuous = all;
  }

  ResolvedProject project() {
    return project;
  }

  /** Tells whether all calendars are open day and night. */
  boolean isContinuous() {
    return allContinuous;
  }

  TickCalendar calendar(int activity) {
    return project.calendarAt(project.calendar(activity));
  }

  WorkWindow window(int activity) {
    return new WorkWindow(
        calendar(activity),
        continuous[project.calendar(activity)],
        project.duration(activity),
        project.interruptible(activity));
  }

  /** Returns before which tick the waiting end of a dependency must not lie. */
  long limitAfter(int dependency, long[] starts, long[] finishes) {
    long[] times = project.type(dependency).isFromFinish() ? finishes : starts;
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    return Lags.after(calendar, times[project.from(dependency)], project.lag(dependency));
  }

  /** Returns the latest start for given times of all successors. */
  long latestStart(int activity, long finishLimit, long[] starts, long[] finishes) {
    WorkWindow window = window(activity);
    long lastFinish = finishLimit;
    long lastStart = Long.MAX_VALUE;
    int end = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < end; dependency++) {
      long limit = limitBefore(dependency, starts, finishes);
      if (project.type(dependency).isFromFinish()) {
        lastFinish = Math.min(lastFinish, limit);
      } else {
        lastStart = Math.min(lastStart, limit);
      }
    }
    long start = window.startForFinishBefore(lastFinish);
    return start <= lastStart ? start : window.startBefore(lastStart);
  }

  private long limitBefore(int dependency, long[] starts, long[] finishes) {
    long[] times = project.type(dependency).isToFinish() ? finishes : starts;
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    return Lags.before(calendar, times[project.to(dependency)], project.lag(dependency));
  }

  /** Returns by when an activity has to be finished: a horizon and its own deadline. */
  long finishLimit(int activity, long finish) {
    return Math.min(Math.min(finish, project.projectDeadline()), project.deadline(activity));
  }
}
