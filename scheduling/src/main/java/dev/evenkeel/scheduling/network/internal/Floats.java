package dev.evenkeel.scheduling.network.internal;

import java.util.Arrays;

/** Free and independent floats of all activities by position, each in one pass. */
public final class Floats {
  private Floats() {}

  /**
   * Returns how much later each activity can start while all its successors keep their earliest
   * times and its project its finish.
   *
   * @param passes both passes
   * @return the workable ticks by position
   */
  public static long[] free(Passes passes) {
    int count = passes.earliestStart.length;
    long[] starts = new long[count];
    long[] finishes = new long[count];
    Arrays.fill(starts, Long.MAX_VALUE);
    for (int place = 0; place < count; place++) {
      finishes[place] = passes.projectFinish[passes.network.project[place]];
    }
    Limits limits = new Limits(starts, finishes);
    for (int place = 0; place < count; place++) {
      limits.push(passes, place, passes.earliestStart[place], passes.earliestFinish[place]);
    }
    for (int place = 0; place < count; place++) {
      long latest = passes.time.latest(place, starts[place], finishes[place]);
      starts[place] = passes.time.worked(place, passes.earliestStart[place], latest);
    }
    return starts;
  }

  /**
   * Returns how much of its free float each activity keeps if its predecessors are as late as they
   * can be.
   *
   * @param passes both passes
   * @param free the free floats by position
   * @return the workable ticks by position
   */
  public static long[] independent(Passes passes, long[] free) {
    long[] floats = new long[free.length];
    for (int place = 0; place < floats.length; place++) {
      long start = startAfterLatest(passes, place);
      long lost = passes.time.worked(place, passes.earliestStart[place], start);
      floats[place] = Math.max(0, free[place] - lost);
    }
    return floats;
  }

  private static long startAfterLatest(Passes passes, int place) {
    CompactNetwork network = passes.network;
    long startLimit = network.release[place];
    long finishLimit = startLimit;
    for (int slot = network.rowStart[place]; slot < network.rowStart[place + 1]; slot++) {
      long limit = passes.time.after(place, slot, lastEvent(passes, slot));
      if (network.toFinish(slot)) {
        finishLimit = Math.max(finishLimit, limit);
      } else {
        startLimit = Math.max(startLimit, limit);
      }
    }
    return passes.time.earliest(place, startLimit, finishLimit);
  }

  /** A missed deadline can put the latest time before the earliest one, which still stands. */
  private static long lastEvent(Passes passes, int slot) {
    int source = passes.network.source[slot];
    return passes.network.fromFinish(slot)
        ? Math.max(passes.earliestFinish[source], passes.latestFinish[source])
        : Math.max(passes.earliestStart[source], passes.latestStart[source]);
  }
}
