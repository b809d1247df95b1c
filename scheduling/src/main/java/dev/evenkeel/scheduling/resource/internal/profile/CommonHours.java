package dev.evenkeel.scheduling.resource.internal.profile;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.TickCalendar;
import java.util.Arrays;

/**
 * The ticks from 0 to a horizon at which several calendars are open together, and how many of them
 * come before a tick. Runs are laid out as far as somebody asks and kept, so that questions near
 * the last one need no search. A calendar that runs out is an end here, not an error. Not
 * thread-safe.
 */
public final class CommonHours implements Availability {
  private final ImmutableIntArray numbers;
  private final TickCalendar[] calendars;
  private final long horizon;
  private long[] starts = new long[16];
  private long[] ends = new long[16];

  /** The open ticks before each run. */
  private long[] before = new long[16];

  private int size;
  private int recent;
  private long known;
  private long total;
  private boolean complete;

  /**
   * Creates the common hours of calendars.
   *
   * @param numbers what the calendars are called, ascending
   * @param calendars the calendars; those that never close need not be among them
   * @param horizon the tick from which on nothing counts
   */
  public CommonHours(ImmutableIntArray numbers, TickCalendar[] calendars, long horizon) {
    this.numbers = numbers;
    this.calendars = calendars.clone();
    this.horizon = horizon;
  }

  /** Returns what the calendars are called, ascending. */
  ImmutableIntArray numbers() {
    return numbers;
  }

  @Override
  public long nextOpen(long tick) {
    int run = runEndingAfter(tick);
    return run == size ? NEVER : Math.max(tick, starts[run]);
  }

  @Override
  public long closing(long tick) {
    return ends[runEndingAfter(tick)];
  }

  /**
   * Returns how many open ticks come before a tick.
   *
   * @param tick the tick
   * @return the number from tick 0 on
   */
  public long worked(long tick) {
    int run = runEndingAfter(tick);
    return run == size ? total : before[run] + Math.max(0, tick - starts[run]);
  }

  /**
   * Returns the earliest tick before which so many open ticks come.
   *
   * @param worked the number from tick 0 on, positive
   * @return the tick, {@link #NEVER} if there are fewer before the horizon
   */
  public long finish(long worked) {
    while (total < worked && !complete) {
      layOut();
    }
    if (total < worked) {
      return NEVER;
    }
    int run = runReaching(worked);
    return starts[run] + (worked - before[run]);
  }

  /** Returns the run with the last of so many open ticks, which are laid out. */
  private int runReaching(long worked) {
    for (int run = recent; run < Math.min(recent + 3, size); run++) {
      if (before[run] < worked && worked <= before[run] + (ends[run] - starts[run])) {
        return run;
      }
    }
    int found = Arrays.binarySearch(before, 0, size, worked);
    return (found >= 0 ? found : -found - 1) - 1;
  }

  /** Returns the first run that ends after a tick, the number of runs if there is none. */
  private int runEndingAfter(long tick) {
    while (!complete && (size == 0 || ends[size - 1] <= tick)) {
      layOut();
    }
    for (int run = recent; run < Math.min(recent + 3, size); run++) {
      if (ends[run] > tick && (run == 0 || ends[run - 1] <= tick)) {
        recent = run;
        return run;
      }
    }
    int found = Arrays.binarySearch(ends, 0, size, tick);
    int run = found >= 0 ? found + 1 : -found - 1;
    recent = Math.max(0, Math.min(run, size - 1));
    return run;
  }

  private void layOut() {
    long start = agreed(known);
    if (start == NEVER) {
      complete = true;
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    starts[size] = start;
    ends[size] = end(start);
    before[size] = total;
    total += ends[size] - start;
    known = ends[size++];
  }

  private long agreed(long from) {
    long tick = from;
    int agreeing = 0;
    int next = 0;
    while (tick < horizon && agreeing < calendars.length) {
      long open = nextOpen(calendars[next], tick);
      agreeing = open == tick ? agreeing + 1 : 1;
      tick = open;
      next = (next + 1) % calendars.length;
    }
    return tick < horizon ? tick : NEVER;
  }

  private static long nextOpen(TickCalendar calendar, long tick) {
    try {
      return calendar.nextOpen(tick);
    } catch (NoWorkingTimeException e) {
      return NEVER;
    }
  }

  private long end(long start) {
    long end = horizon;
    for (TickCalendar calendar : calendars) {
      end = Math.min(end, calendar.closing(start));
    }
    return end;
  }
}
