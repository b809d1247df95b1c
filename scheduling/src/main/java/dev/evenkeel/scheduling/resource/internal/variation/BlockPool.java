package dev.evenkeel.scheduling.resource.internal.variation;

import java.util.Arrays;

/** Blocks of time that share a limited number of units. Work space of one thread. */
final class BlockPool {
  /** What {@link #conflict} returns if there is none. */
  static final long NONE = Long.MIN_VALUE;

  private final long capacity;
  private long[] start = new long[8];
  private long[] finish = new long[8];
  private long[] units = new long[8];
  private int size;

  BlockPool(long capacity) {
    this.capacity = capacity;
  }

  void clear() {
    size = 0;
  }

  void add(long from, long to, long amount) {
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      finish = Arrays.copyOf(finish, 2 * size);
      units = Arrays.copyOf(units, 2 * size);
    }
    start[size] = from;
    finish[size] = to;
    units[size++] = amount;
  }

  /**
   * Returns by when a block of so many units has to end to escape the last moment at which the pool
   * is too full for it; {@link #NONE} if there is no such moment.
   */
  long conflict(long from, long to, long amount) {
    long conflict = NONE;
    for (int k = 0; k < size; k++) {
      long moment = Math.max(from, start[k]);
      if (moment < to && moment < finish[k]) {
        conflict = Math.max(conflict, conflict(moment, amount));
      }
    }
    return conflict;
  }

  private long conflict(long moment, long amount) {
    long used = amount;
    long last = NONE;
    for (int k = 0; k < size; k++) {
      if (start[k] <= moment && moment < finish[k]) {
        used += units[k];
        last = Math.max(last, start[k]);
      }
    }
    return used > capacity ? last : NONE;
  }
}
