package dev.evenkeel.core.time.internal;

/** Search in ascending arrays. */
final class SortedLongs {
  private SortedLongs() {}

  /** Returns the index of the last element in [from, to) that is not above a key, or from - 1. */
  static int floor(long[] ascending, int from, int to, long key) {
    int low = from - 1;
    int high = to;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= key) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
