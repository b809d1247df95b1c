package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.Arrays;

/** A set of ticks as runs in order of time, none of which overlap or touch. Immutable. */
public final class TickRuns {
  /** A tick that is never reached. */
  public static final long NEVER = Long.MAX_VALUE;

  /** Stands for no tick. */
  public static final long NONE = Long.MIN_VALUE;

  private static final TickRuns EMPTY = new TickRuns(new long[0]);

  /** Even places hold the first tick of a run, odd ones its end, exclusive. */
  private final long[] bounds;

  private TickRuns(long[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Returns the ticks from one up to another.
   *
   * @param from the first tick
   * @param to the end, exclusive
   * @return one run, none if the end is not after the first tick
   */
  public static TickRuns of(long from, long to) {
    return from < to ? new TickRuns(new long[] {from, to}) : EMPTY;
  }

  /**
   * Returns spans as a set.
   *
   * @param spans the spans
   * @return their ticks
   */
  public static TickRuns of(Spans spans) {
    long[] bounds = new long[2 * spans.size()];
    for (int k = 0; k < spans.size(); k++) {
      bounds[2 * k] = spans.start(k);
      bounds[2 * k + 1] = spans.end(k);
    }
    return new TickRuns(bounds);
  }

  /**
   * Returns the ticks at which a calendar is open.
   *
   * @param calendar the calendar; one that never opens again is closed from there on
   * @param from the first tick of interest
   * @param to the end of interest, exclusive
   * @return the open ticks between
   */
  public static TickRuns of(TickCalendar calendar, long from, long to) {
    return calendar.isContinuous() ? of(from, to) : of(new Hours(calendar), from, to);
  }

  /** A calendar that may run out. */
  private record Hours(TickCalendar calendar) implements Availability {
    @Override
    public long nextOpen(long tick) {
      try {
        return calendar.nextOpen(tick);
      } catch (NoWorkingTimeException e) {
        return NEVER;
      }
    }

    @Override
    public long closing(long tick) {
      return calendar.closing(tick);
    }
  }

  /**
   * Returns the ticks at which something can be used.
   *
   * @param availability when it can be used
   * @param from the first tick of interest
   * @param to the end of interest, exclusive
   * @return the usable ticks between
   */
  public static TickRuns of(Availability availability, long from, long to) {
    Collector usable = new Collector();
    usable.add(availability, from, to);
    return usable.collect();
  }

  /**
   * Some time without a gap.
   *
   * @param from the first tick
   * @param to the end, exclusive
   */
  record Stretch(long from, long to) {}

  /** Collects ticks in order of time. */
  static final class Collector {
    private final Spans spans = new Spans();

    /** Adds the usable ticks between two, which lie behind all others. */
    void add(Availability availability, long from, long to) {
      long open = from < to ? availability.nextOpen(from) : to;
      while (open < to) {
        long end = Math.min(to, availability.closing(open));
        spans.add(open, end);
        open = end < to ? availability.nextOpen(end) : to;
      }
    }

    TickRuns collect() {
      return of(spans);
    }
  }

  /**
   * Returns the ticks of both sets.
   *
   * @param other the other set
   * @return what they have in common
   */
  public TickRuns and(TickRuns other) {
    Spans common = new Spans();
    int one = 0;
    int two = 0;
    while (one < bounds.length && two < other.bounds.length) {
      long start = Math.max(bounds[one], other.bounds[two]);
      long end = Math.min(bounds[one + 1], other.bounds[two + 1]);
      if (start < end) {
        common.add(start, end);
      }
      if (bounds[one + 1] <= other.bounds[two + 1]) {
        one += 2;
      } else {
        two += 2;
      }
    }
    return of(common);
  }

  /**
   * Returns the ticks of either set.
   *
   * @param other the other set
   * @return what is in one or in both
   */
  public TickRuns or(TickRuns other) {
    TickRuns all = of(NONE, NEVER);
    return all.without(all.without(this).without(other));
  }

  /**
   * Returns the ticks of this set that another lacks.
   *
   * @param other the other set
   * @return the difference
   */
  public TickRuns without(TickRuns other) {
    Spans gaps = new Spans();
    long from = NONE;
    for (int k = 0; k < other.bounds.length; k += 2) {
      if (from < other.bounds[k]) {
        gaps.add(from, other.bounds[k]);
      }
      from = other.bounds[k + 1];
    }
    if (from < NEVER) {
      gaps.add(from, NEVER);
    }
    return and(of(gaps));
  }

  /**
   * Returns where something unbroken can begin.
   *
   * @param length how many ticks it takes, positive
   * @return the ticks that are followed by so many of this set, themselves included
   */
  public TickRuns starts(long length) {
    Spans starts = new Spans();
    for (int k = 0; k < bounds.length; k += 2) {
      if (bounds[k + 1] - bounds[k] >= length) {
        starts.add(bounds[k], bounds[k + 1] - length + 1);
      }
    }
    return of(starts);
  }

  /**
   * Returns whether a tick is in the set.
   *
   * @param tick the tick
   * @return whether it is
   */
  public boolean contains(long tick) {
    return first(tick) == tick;
  }

  /**
   * Returns the first tick of the set at or after a tick.
   *
   * @param from the tick
   * @return the tick, {@link #NEVER} if there is none
   */
  public long first(long from) {
    int run = runEndingAfter(from);
    return run == bounds.length ? NEVER : Math.max(from, bounds[run]);
  }

  /**
   * Returns the last tick of the set before a tick.
   *
   * @param before the tick
   * @return the tick, {@link #NONE} if there is none
   */
  public long last(long before) {
    int run = runEndingAfter(before - 1);
    if (run < bounds.length && bounds[run] < before) {
      return before - 1;
    }
    return run == 0 ? NONE : bounds[run - 1] - 1;
  }

  /**
   * Returns the runs that have a tick between two.
   *
   * @param from the first tick
   * @param to the end, exclusive
   * @return these runs with all their ticks
   */
  TickRuns touching(long from, long to) {
    Spans spans = new Spans();
    for (int k = runEndingAfter(from); k < bounds.length && bounds[k] < to; k += 2) {
      spans.add(bounds[k], bounds[k + 1]);
    }
    return of(spans);
  }

  /**
   * Returns the end of the last run that begins before a tick.
   *
   * @param before the tick
   * @return the end, exclusive, {@link #NONE} if there is none
   */
  long closing(long before) {
    long last = last(before);
    return last == NONE ? NONE : bounds[runEndingAfter(last) + 1];
  }

  /**
   * Returns the end of so many ticks of the set.
   *
   * @param from where to begin to count
   * @param count how many, positive
   * @return the end of the last of them, {@link #NEVER} if there are fewer
   */
  public long finish(long from, long count) {
    long left = count;
    for (int run = runEndingAfter(from); run < bounds.length; run += 2) {
      long start = Math.max(from, bounds[run]);
      if (bounds[run + 1] - start >= left) {
        return start + left;
      }
      left -= bounds[run + 1] - start;
    }
    return NEVER;
  }

  /**
   * Returns the first of the last ticks of the set before an end.
   *
   * @param end where to count back from, exclusive
   * @param count how many, positive
   * @return the first of them, {@link #NONE} if there are fewer
   */
  public long back(long end, long count) {
    long left = count;
    long last = last(end);
    int run = last == NONE ? -2 : runEndingAfter(last);
    for (long to = last + 1; run >= 0; run -= 2) {
      if (to - bounds[run] >= left) {
        return to - left;
      }
      left -= to - bounds[run];
      to = run == 0 ? to : bounds[run - 1];
    }
    return NONE;
  }

  /** Returns the place of the first run that ends after a tick. */
  private int runEndingAfter(long tick) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > tick) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return 2 * low;
  }

  /**
   * Returns how many ticks there are.
   *
   * @return the number
   */
  public long count() {
    long count = 0;
    for (int k = 0; k < bounds.length; k += 2) {
      count += bounds[k + 1] - bounds[k];
    }
    return count;
  }

  /**
   * Returns how many runs there are.
   *
   * @return the number
   */
  public int size() {
    return bounds.length / 2;
  }

  /**
   * Returns where a run starts.
   *
   * @param run the run
   * @return its first tick
   */
  public long start(int run) {
    return bounds[2 * run];
  }

  /**
   * Returns where a run ends.
   *
   * @param run the run
   * @return the end of its last tick
   */
  public long end(int run) {
    return bounds[2 * run + 1];
  }

  @Override
  public String toString() {
    return Arrays.toString(bounds);
  }
}
