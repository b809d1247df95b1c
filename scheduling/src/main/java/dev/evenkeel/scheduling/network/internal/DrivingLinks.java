package dev.evenkeel.scheduling.network.internal;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which dependencies are met without slack, and what follows for all longest paths together. */
public final class DrivingLinks {
  /** Stands for the dependency that does not exist. */
  public static final int NO_SLOT = -1;

  private final Passes passes;

  /**
   * Creates the driving dependencies of a network.
   *
   * @param passes both passes
   */
  public DrivingLinks(Passes passes) {
    this.passes = passes;
  }

  CompactNetwork network() {
    return passes.network;
  }

  /**
   * Tells whether a dependency alone, beside the release, leads to the earliest start.
   *
   * @param place the position of the successor
   * @param slot the dependency
   * @return true if the successor would start earlier without this and all other such dependencies
   */
  public boolean isDriving(int place, int slot) {
    long release = network().release[place];
    long limit = passes.time.after(place, slot, passes.earliestEvent(slot));
    long start = passes.earliestStart[place];
    if (network().toFinish(slot)) {
      return passes.time.earliest(place, release, limit) == start
          && passes.time.earliest(place, release, release) < start;
    }
    return limit >= release && passes.time.earliest(place, limit, release) == start;
  }

  /**
   * Returns the first dependency, in the order given, that drives an activity.
   *
   * @param place the position of the activity
   * @return the dependency, {@link #NO_SLOT} if there is none
   */
  public int firstDriver(int place) {
    for (int slot = network().rowStart[place]; slot < network().rowStart[place + 1]; slot++) {
      if (isDriving(place, slot)) {
        return slot;
      }
    }
    return NO_SLOT;
  }

  /**
   * Counts the longest paths to some activities.
   *
   * @param isLast the positions at which paths end
   * @return the number, {@link Long#MAX_VALUE} if there are that many or more
   */
  public long count(IntPredicate isLast) {
    long[] paths = new long[network().activityCount()];
    long sum = 0;
    for (int place = 0; place < paths.length; place++) {
      for (int slot = network().rowStart[place]; slot < network().rowStart[place + 1]; slot++) {
        if (isDriving(place, slot)) {
          paths[place] = saturatedSum(paths[place], paths[network().source[slot]]);
        }
      }
      paths[place] = Math.max(1, paths[place]);
      sum = isLast.test(place) ? saturatedSum(sum, paths[place]) : sum;
    }
    return sum;
  }

  private static long saturatedSum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /**
   * Returns the activities on the longest paths to some activities.
   *
   * @param isLast the positions at which paths end
   * @return the positions in ascending order
   */
  public int[] onPaths(IntPredicate isLast) {
    BitSet found = new BitSet(network().activityCount());
    for (int place = network().activityCount() - 1; place >= 0; place--) {
      if (found.get(place) || isLast.test(place)) {
        found.set(place);
        addDrivers(place, found);
      }
    }
    return found.stream().toArray();
  }

  private void addDrivers(int place, BitSet found) {
    for (int slot = network().rowStart[place]; slot < network().rowStart[place + 1]; slot++) {
      int source = network().source[slot];
      if (!found.get(source) && isDriving(place, slot)) {
        found.set(source);
      }
    }
  }
}
