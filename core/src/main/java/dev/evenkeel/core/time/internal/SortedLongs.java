package dev.evenkeel.core.time.internal;

/**
 * Search in strictly ascending arrays whose values are spread rather evenly, as openings are: a
 * guess by proportion, then doubling steps from there, then halving. Where the guess is good a few
 * comparisons suffice; in the worst case they are logarithmic all the same.
 */
public final class SortedLongs {
  private SortedLongs() {}

  /**
   * Returns the index of the last element in [from, to) that is not above a key.
   *
   * @param ascending the array
   * @param from the first index
   * @param to the index after the last
   * @param key the key
   * @return the index, or from - 1 if all elements are above the key
   */
  public static int floor(long[] ascending, int from, int to, long key) {
    if (from == to || key < ascending[from]) {
      return from - 1;
    }
    int last = to - 1;
    if (key >= ascending[last]) {
      return last;
    }
    double share = (double) (key - ascending[from]) / (ascending[last] - ascending[from]);
    int guess = from + (int) (share * (last - from));
    return ascending[guess] <= key
        ? floorAbove(ascending, guess, last, key)
        : floorBelow(ascending, from, guess, key);
  }

  /** Precondition: ascending[low] <= key < ascending[last]. */
  private static int floorAbove(long[] ascending, int low, int last, long key) {
    int step = 1;
    int high = low + 1;
    while (ascending[high] <= key) {
      low = high;
      step *= 2;
      high = Math.min(high + step, last);
    }
    return halve(ascending, low, high, key);
  }

  /** Precondition: ascending[first] <= key < ascending[high]. */
  private static int floorBelow(long[] ascending, int first, int high, long key) {
    int step = 1;
    int low = high - 1;
    while (ascending[low] > key) {
      high = low;
      step *= 2;
      low = Math.max(low - step, first);
    }
    return halve(ascending, low, high, key);
  }

  /** Precondition: ascending[low] <= key < ascending[high]. */
  private static int halve(long[] ascending, int low, int high, long key) {
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
