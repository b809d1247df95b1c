package dev.evenkeel.core.validation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.TickCalendar;
import java.time.Duration;
import java.util.BitSet;

/**
 * The earliest start and finish of each activity that dependencies and calendars allow, with
 * unlimited people and resources: one pass in topological order. Of an activity with several modes
 * each date is that of the mode in which it is earliest.
 *
 * <p>What never finds working time is set down as such and takes no time in the pass, so that the
 * other dates stay true lower bounds.
 */
final class EarliestDates {
  /** How far an opening is sought that is long enough for unbroken work. */
  static final Duration HORIZON = Duration.ofDays(3653);

  private final ResolvedProject project;
  private final long horizon;
  private final long[] start;
  private final long[] finish;
  private final BitSet withoutTime = new BitSet();
  private final BitSet withoutUnbrokenTime = new BitSet();
  private final BitSet lagsWithoutTime = new BitSet();
  private final KnownFailures exhausted;
  private final KnownFailures broken;

  private EarliestDates(ResolvedProject project) {
    this.project = project;
    horizon = HORIZON.dividedBy(project.tick());
    start = new long[project.activityCount()];
    finish = new long[project.activityCount()];
    exhausted = new KnownFailures(project.calendarCount());
    broken = new KnownFailures(project.calendarCount());
  }

  static EarliestDates of(ResolvedProject project) {
    EarliestDates dates = new EarliestDates(project);
    for (int position = 0; position < project.activityCount(); position++) {
      dates.place(project.topological(position));
    }
    return dates;
  }

  private void place(int activity) {
    long earliestStart = project.release(activity);
    long earliestFinish = 0;
    for (int x = project.incomingStart(activity); x < project.incomingStart(activity + 1); x++) {
      int dependency = project.incoming(x);
      long bound = bound(dependency);
      if (project.type(dependency).isToFinish()) {
        earliestFinish = Math.max(earliestFinish, bound);
      } else {
        earliestStart = Math.max(earliestStart, bound);
      }
    }
    start[activity] = Long.MAX_VALUE;
    finish[activity] = Long.MAX_VALUE;
    for (int m = project.modeStart(activity); m < project.modeStart(activity + 1); m++) {
      place(activity, m, earliestStart, earliestFinish);
    }
    if (finish[activity] == Long.MAX_VALUE) {
      start[activity] = earliestStart;
      finish[activity] = Math.max(earliestStart, earliestFinish);
    }
  }

  private void place(int activity, int mode, long earliestStart, long earliestFinish) {
    if (project.modeDuration(mode) > 0) {
      work(activity, mode, earliestStart, earliestFinish);
    } else {
      long at = Math.max(earliestStart, earliestFinish);
      found(activity, at, at);
    }
  }

  private void found(int activity, long first, long last) {
    start[activity] = Math.min(start[activity], first);
    finish[activity] = Math.min(finish[activity], last);
  }

  private long bound(int dependency) {
    int from = project.from(dependency);
    long end = project.type(dependency).isFromFinish() ? finish[from] : start[from];
    long lag = project.lag(dependency);
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    try {
      return lag < 0 ? calendar.start(end, -lag) : calendar.finish(end, lag);
    } catch (NoWorkingTimeException e) {
      lagsWithoutTime.set(dependency);
      return end;
    }
  }

  private void work(int activity, int mode, long earliestStart, long earliestFinish) {
    int calendar = project.modeCalendar(mode);
    long duration = project.modeDuration(mode);
    if (exhausted.covers(calendar, earliestStart, duration)) {
      withoutTime.set(mode);
      return;
    }
    try {
      if (project.interruptible(activity)) {
        workWithPauses(activity, mode, earliestStart, earliestFinish);
      } else {
        workUnbroken(activity, mode, Math.max(earliestStart, earliestFinish - duration));
      }
    } catch (NoWorkingTimeException e) {
      withoutTime.set(mode);
      // Only what fails with pauses and without a bound on its finish says something about others.
      if (runsOut(project.calendarAt(calendar), earliestStart, duration)) {
        exhausted.add(calendar, earliestStart, duration, Long.MAX_VALUE);
      }
    }
  }

  private static boolean runsOut(TickCalendar calendar, long from, long duration) {
    try {
      calendar.finish(from, duration);
      return false;
    } catch (NoWorkingTimeException e) {
      return true;
    }
  }

  private void workWithPauses(int activity, int mode, long earliestStart, long earliestFinish) {
    TickCalendar calendar = project.calendarAt(project.modeCalendar(mode));
    long duration = project.modeDuration(mode);
    long first = calendar.nextOpen(earliestStart);
    long last = calendar.finish(first, duration);
    if (last < earliestFinish) {
      // The last tick of work is the first that ends at the bound or later.
      last = calendar.nextOpen(earliestFinish - 1) + 1;
      first = calendar.start(last, duration);
    }
    found(activity, first, last);
  }

  private void workUnbroken(int activity, int mode, long from) {
    int number = project.modeCalendar(mode);
    TickCalendar calendar = project.calendarAt(number);
    long duration = project.modeDuration(mode);
    long latest = calendar.nextOpen(from) + horizon;
    long reached = broken.resume(number, from, duration);
    boolean found = false;
    try {
      long first = calendar.nextOpen(reached);
      while (first <= latest && calendar.closing(first) - first < duration) {
        reached = calendar.closing(first);
        first = calendar.nextOpen(reached);
      }
      reached = first;
      found = first <= latest;
    } finally {
      // Also where the calendar runs out: the next search then ends there at once.
      if (!found) {
        broken.add(number, from, duration, reached);
      }
    }
    if (found) {
      found(activity, reached, reached + duration);
    } else {
      withoutUnbrokenTime.set(mode);
    }
  }

  long finish(int activity) {
    return finish[activity];
  }

  long start(int activity) {
    return start[activity];
  }

  boolean isWithoutTime(int mode) {
    return withoutTime.get(mode);
  }

  boolean isWithoutUnbrokenTime(int mode) {
    return withoutUnbrokenTime.get(mode);
  }

  BitSet lagsWithoutTime() {
    return lagsWithoutTime;
  }
}
