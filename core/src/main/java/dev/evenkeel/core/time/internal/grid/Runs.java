package dev.evenkeel.core.time.internal.grid;

import dev.evenkeel.core.time.internal.Edge;
import dev.evenkeel.core.time.internal.SortedLongs;

/**
 * Runs of workable ticks in order: where each begins and how many workable ticks are before it,
 * counted from some fixed tick. A run ends where it begins plus what the next one has more before
 * it.
 *
 * <p>Immutable to the eye: a longer one may share the arrays, but writes only beside the part that
 * this one reads. Only the longest may be made longer.
 */
public final class Runs {
  private static final int FIRST_CAPACITY = 1024;

  private final long[] open;
  private final long[] before;
  private final int low;
  private final int high;

  private Runs(long[] open, long[] before, int low, int high) {
    this.open = open;
    this.before = before;
    this.low = low;
    this.high = high;
  }

  /** Returns no run at all. */
  static Runs none() {
    return new Runs(new long[0], new long[1], 0, 0);
  }

  /** Returns one run, before the end of which as many ticks are workable as the end's number. */
  static Runs single(long start, long end) {
    return new Runs(new long[] {start}, new long[] {start, end}, 0, 1);
  }

  /** Returns these runs and later ones, given as starts and ends. */
  Runs append(long[] edges) {
    int added = edges.length / 2;
    Runs roomy = high + added <= open.length ? this : moved(0, added);
    int end = roomy.high;
    for (int i = 0; i < added; i++) {
      roomy.open[end + i] = edges[2 * i];
      roomy.before[end + i + 1] = roomy.before[end + i] + edges[2 * i + 1] - edges[2 * i];
    }
    return new Runs(roomy.open, roomy.before, roomy.low, end + added);
  }

  /** Returns earlier runs, given as starts and ends, and these. */
  Runs prepend(long[] edges) {
    int added = edges.length / 2;
    Runs roomy = added <= low ? this : moved(added, 0);
    int start = roomy.low - added;
    for (int i = added - 1; i >= 0; i--) {
      roomy.open[start + i] = edges[2 * i];
      roomy.before[start + i] = roomy.before[start + i + 1] + edges[2 * i] - edges[2 * i + 1];
    }
    return new Runs(roomy.open, roomy.before, start, roomy.high);
  }

  /** Returns the same runs in new arrays with room for so many more, and half as many again. */
  private Runs moved(int moreInFront, int moreBehind) {
    int size = high - low;
    int spare = FIRST_CAPACITY + size / 2;
    int front = moreInFront == 0 ? low : moreInFront + spare;
    int behind = moreBehind == 0 ? open.length - high : moreBehind + spare;
    long[] newOpen = new long[front + size + behind];
    long[] newBefore = new long[newOpen.length + 1];
    System.arraycopy(open, low, newOpen, front, size);
    System.arraycopy(before, low, newBefore, front, size + 1);
    return new Runs(newOpen, newBefore, front, front + size);
  }

  /**
   * Returns the work before the first run.
   *
   * @return the work before the first run
   */
  public long begin() {
    return before[low];
  }

  /**
   * Returns the work before the end of the last run.
   *
   * @return the work before the end of the last run
   */
  public long end() {
    return before[high];
  }

  private int floor(long tick) {
    return SortedLongs.floor(open, low, high, tick);
  }

  private long length(int index) {
    return before[index + 1] - before[index];
  }

  /**
   * Returns whether a run contains a tick.
   *
   * @param tick the tick
   * @return whether a run contains a tick
   */
  public boolean isOpen(long tick) {
    int i = floor(tick);
    return i >= low && tick - open[i] < length(i);
  }

  /**
   * Returns the work before a tick.
   *
   * @param tick the tick
   * @return the work before a tick
   */
  public long worked(long tick) {
    int i = floor(tick);
    return i < low ? before[low] : before[i] + Math.min(tick - open[i], length(i));
  }

  /**
   * Returns the tick before which so much was worked, which must be a border of some run's tick.
   *
   * @param worked the work
   * @param edge which of the instants with that much work
   * @return the tick before which so much was worked, which must be a border of some run's tick
   */
  public long at(long worked, Edge edge) {
    int i = SortedLongs.floor(before, low, high, edge.unit(worked));
    return open[i] + worked - before[i];
  }

  /**
   * Returns the end of the run that contains the next tick of work.
   *
   * @param worked the work
   * @return the end of the run that contains the next tick of work
   */
  public long closing(long worked) {
    int i = SortedLongs.floor(before, low, high, Edge.LATEST.unit(worked));
    return open[i] + length(i);
  }
}
