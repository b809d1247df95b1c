package dev.evenkeel.core.time.internal.grid;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.internal.UtcYear;

/**
 * A stretch of time whose runs are known. No opening crosses one of its ends.
 *
 * @param known the stretch
 * @param from the first tick that begins in it
 * @param to the last tick that begins in it or at its end; ticks before are known wholly
 * @param runs the runs of workable ticks
 */
public record Stretch(Interval known, long from, long to, Runs runs) {
  static Stretch of(Interval known, Grid grid, Runs runs) {
    return new Stretch(known, grid.ceiling(known.start()), grid.floor(known.end()), runs);
  }

  /** Returns whether the work before a tick and the state of the tick itself are known. */
  boolean covers(long tick) {
    return tick >= from && (tick < to || (tick == to && reachesEnd()));
  }

  /**
   * Returns whether there is no earlier time.
   *
   * @return whether there is no earlier time
   */
  public boolean reachesBegin() {
    return known.start().equals(UtcYear.BEGIN);
  }

  /**
   * Returns whether there is no later time.
   *
   * @return whether there is no later time
   */
  public boolean reachesEnd() {
    return known.end().equals(UtcYear.END);
  }
}
