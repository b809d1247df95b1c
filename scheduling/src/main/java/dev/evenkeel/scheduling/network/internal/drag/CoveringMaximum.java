package dev.evenkeel.scheduling.network.internal.drag;

import java.util.Arrays;

/**
 * For every place the largest value of the ranges that cover it: a segment tree, O(log n) for each
 * range, O(n) for all places.
 */
final class CoveringMaximum {
  private final int size;
  private final long[] tree;

  CoveringMaximum(int size) {
    this.size = size;
    tree = new long[2 * size];
    Arrays.fill(tree, Long.MIN_VALUE);
  }

  /** Covers the places from one, included, to another, not included. */
  void cover(int from, int to, long value) {
    int low = from + size;
    int high = to + size;
    while (low < high) {
      if ((low & 1) == 1) {
        raise(low++, value);
      }
      if ((high & 1) == 1) {
        raise(--high, value);
      }
      low >>>= 1;
      high >>>= 1;
    }
  }

  private void raise(int node, long value) {
    tree[node] = Math.max(tree[node], value);
  }

  /** Hands the values down to the places; called once, after all ranges. */
  void settle() {
    for (int node = 1; node < size; node++) {
      raise(2 * node, tree[node]);
      raise(2 * node + 1, tree[node]);
    }
  }

  /** Returns the largest value that covers a place, the least long if there is none. */
  long at(int place) {
    return tree[place + size];
  }
}
