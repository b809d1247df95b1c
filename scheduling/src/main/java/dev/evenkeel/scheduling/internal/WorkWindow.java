package dev.evenkeel.scheduling.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.network.NoUnbrokenTimeException;
import java.time.Duration;

/**
 * The work of one activity on a calendar alone: earliest and latest starts that obey a limit on the
 * start or on the finish. Interruptible work takes the first workable ticks from its start on;
 * unbroken work needs one open run. No work at all may be placed anywhere.
 *
 * @param activity the activity
 * @param calendar its calendar
 * @param continuous whether the calendar is open day and night
 * @param work the workable ticks that the activity takes, not negative
 * @param interruptible whether the work may pause while the calendar is closed
 */
public record WorkWindow(
    ActivityId activity,
    TickCalendar calendar,
    boolean continuous,
    long work,
    boolean interruptible) {
  /** Runs of opening hours that are tried for unbroken work: more than 25 years of two a day. */
  private static final int RUNS = 20_000;

  /**
   * Returns the earliest start at or after a limit.
   *
   * @param limit the tick before which the work must not start
   * @return the earliest tick, a workable one if there is any work
   * @throws NoUnbrokenTimeException if the calendar never opens for long enough
   */
  public long startAfter(long limit) {
    if (work == 0 || continuous) {
      return limit;
    }
    return interruptible ? calendar.nextOpen(limit) : firstRun(limit);
  }

  /**
   * Returns the earliest start for which the finish is at or after a limit.
   *
   * @param limit the tick before which the work must not finish
   * @return the earliest tick, a workable one if there is any work
   * @throws NoUnbrokenTimeException if the calendar never opens for long enough
   */
  public long startForFinishAfter(long limit) {
    if (work == 0 || continuous) {
      return limit - work;
    }
    return interruptible
        ? calendar.start(calendar.nextOpen(limit - 1) + 1, work)
        : firstRun(limit - work);
  }

  /**
   * Returns the earliest start that obeys a limit on the start and one on the finish.
   *
   * @param startLimit the tick before which the work must not start
   * @param finishLimit the tick before which the work must not finish
   * @return the earliest tick, a workable one if there is any work
   * @throws NoUnbrokenTimeException if the calendar never opens for long enough
   */
  public long start(long startLimit, long finishLimit) {
    long start = startAfter(startLimit);
    return finish(start) >= finishLimit ? start : startForFinishAfter(finishLimit);
  }

  /**
   * Returns the latest start at or before a limit.
   *
   * @param limit the tick after which the work must not start
   * @return the latest tick, a workable one if there is any work
   * @throws NoUnbrokenTimeException if the calendar was never open for long enough
   */
  public long startBefore(long limit) {
    if (work == 0 || continuous) {
      return limit;
    }
    return interruptible ? calendar.start(limit + 1, 1) : lastRun(limit + work);
  }

  /**
   * Returns the latest start for which the finish is at or before a limit.
   *
   * @param limit the tick after which the work must not finish
   * @return the latest tick, a workable one if there is any work
   * @throws NoUnbrokenTimeException if the calendar was never open for long enough
   */
  public long startForFinishBefore(long limit) {
    if (work == 0 || continuous) {
      return limit - work;
    }
    return interruptible ? calendar.start(limit, work) : lastRun(limit);
  }

  /**
   * Returns the end of the work that starts at a tick.
   *
   * @param start a tick returned by one of the other methods
   * @return the end of the last tick of the work; the start if there is no work
   */
  public long finish(long start) {
    return continuous || !interruptible ? start + work : calendar.finish(start, work);
  }

  private long firstRun(long limit) {
    long start = calendar.nextOpen(limit);
    for (int run = 0; run < RUNS; run++) {
      long closing = calendar.closing(start);
      if (closing - start >= work) {
        return start;
      }
      start = calendar.nextOpen(closing);
    }
    throw noRun(limit, "after");
  }

  private long lastRun(long limit) {
    long finish = limit;
    for (int run = 0; run < RUNS; run++) {
      finish = calendar.previousClose(finish);
      long unbroken = unbrokenBefore(finish);
      if (unbroken >= work) {
        return finish - work;
      }
      finish -= unbroken;
    }
    throw noRun(limit, "before");
  }

  /** Counts the workable ticks without a gap that end at a closing, up to the work needed. */
  private long unbrokenBefore(long finish) {
    long low = 1;
    long high = work;
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (calendar.start(finish, middle) == finish - middle) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private NoUnbrokenTimeException noRun(long limit, String side) {
    Duration length = Duration.between(calendar.instant(0), calendar.instant(work));
    return new NoUnbrokenTimeException(activity, length, side, calendar.instant(limit));
  }
}
