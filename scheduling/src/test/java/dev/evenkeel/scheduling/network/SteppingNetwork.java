package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;

/** The critical path by trying one tick after the other: the witness of the calculator. */
final class SteppingNetwork {
  private static final int END = 5_000;

  private final ResolvedProject project;
  final long[] earliestStart;
  final long[] earliestFinish;
  final long[] latestStart;
  final long[] latestFinish;

  SteppingNetwork(ResolvedProject project) {
    this.project = project;
    int count = project.activityCount();
    earliestStart = new long[count];
    earliestFinish = new long[count];
    latestStart = new long[count];
    latestFinish = new long[count];
    forward();
    backward();
  }

  private void forward() {
    for (int position = 0; position < project.activityCount(); position++) {
      int activity = project.topological(position);
      long start = project.release(activity);
      while (!isPossible(activity, start)
          || breaksIncoming(activity, start, earliestStart, earliestFinish)) {
        start = step(start, 1);
      }
      earliestStart[activity] = start;
      earliestFinish[activity] = finish(activity, start);
    }
  }

  private static long step(long tick, int by) {
    if (Math.abs(tick) > END) {
      throw new AssertionError("no time found");
    }
    return tick + by;
  }

  private boolean breaksIncoming(int activity, long start, long[] starts, long[] finishes) {
    for (int dependency = 0; dependency < project.dependencyCount(); dependency++) {
      if (project.to(dependency) == activity) {
        int from = project.from(dependency);
        long limit = limit(dependency, starts[from], finishes[from]);
        long waiting = project.type(dependency).isToFinish() ? finish(activity, start) : start;
        if (waiting < limit) {
          return true;
        }
      }
    }
    return false;
  }

  private long limit(int dependency, long start, long finish) {
    long tick = project.type(dependency).isFromFinish() ? finish : start;
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    for (long left = project.lag(dependency); left > 0; tick++) {
      left -= calendar.isOpen(tick) ? 1 : 0;
    }
    for (long left = -project.lag(dependency); left > 0; tick--) {
      left -= calendar.isOpen(tick - 1) ? 1 : 0;
    }
    return tick;
  }

  private TickCalendar calendar(int activity) {
    return project.calendarAt(project.calendar(activity));
  }

  private boolean isPossible(int activity, long start) {
    long work = project.duration(activity);
    if (work == 0) {
      return true;
    }
    long checked = project.interruptible(activity) ? 1 : work;
    for (long tick = start; tick < start + checked; tick++) {
      if (!calendar(activity).isOpen(tick)) {
        return false;
      }
    }
    return true;
  }

  private long finish(int activity, long start) {
    long tick = start;
    for (long left = project.duration(activity); left > 0; tick++) {
      left -= calendar(activity).isOpen(tick) ? 1 : 0;
    }
    return tick;
  }

  private void backward() {
    long finish = finish();
    for (int position = project.activityCount() - 1; position >= 0; position--) {
      int activity = project.topological(position);
      long limit = Math.min(finish, project.deadline(activity));
      latestStart[activity] = latest(activity, limit, latestStart, latestFinish);
      latestFinish[activity] = finish(activity, latestStart[activity]);
    }
  }

  long freeFloat(int activity) {
    return open(
        activity,
        earliestStart[activity],
        latest(activity, finish(), earliestStart, earliestFinish));
  }

  /** Returns what is left of the free float if all predecessors are as late as they can be. */
  long independentFloat(int activity) {
    long[] starts = later(earliestStart, latestStart);
    long[] finishes = later(earliestFinish, latestFinish);
    long start = project.release(activity);
    while (!isPossible(activity, start) || breaksIncoming(activity, start, starts, finishes)) {
      start = step(start, 1);
    }
    long latest = latest(activity, finish(), earliestStart, earliestFinish);
    return latest > start ? open(activity, start, latest) : 0;
  }

  private static long[] later(long[] early, long[] late) {
    long[] later = new long[early.length];
    for (int k = 0; k < later.length; k++) {
      later[k] = Math.max(early[k], late[k]);
    }
    return later;
  }

  private long finish() {
    long finish = 0;
    for (long one : earliestFinish) {
      finish = Math.max(finish, one);
    }
    return finish;
  }

  long totalFloat(int activity) {
    long early = earliestStart[activity];
    long late = latestStart[activity];
    return late >= early ? open(activity, early, late) : -open(activity, late, early);
  }

  private long open(int activity, long from, long to) {
    long count = 0;
    for (long tick = from; tick < to; tick++) {
      count += calendar(activity).isOpen(tick) ? 1 : 0;
    }
    return count;
  }

  private long latest(int activity, long finishLimit, long[] starts, long[] finishes) {
    long start = finishLimit;
    while (!isPossible(activity, start)
        || finish(activity, start) > finishLimit
        || breaksOutgoing(activity, start, starts, finishes)) {
      start = step(start, -1);
    }
    return start;
  }

  private boolean breaksOutgoing(int activity, long start, long[] starts, long[] finishes) {
    for (int dependency = 0; dependency < project.dependencyCount(); dependency++) {
      if (project.from(dependency) == activity) {
        long[] times = project.type(dependency).isToFinish() ? finishes : starts;
        if (limit(dependency, start, finish(activity, start)) > times[project.to(dependency)]) {
          return true;
        }
      }
    }
    return false;
  }
}
