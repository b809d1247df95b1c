package dev.evenkeel.scheduling.resource.internal.singlemode;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The nodes of a network split in three: those without duration before which nothing takes time
 * (they are done at once), of the others those without duration behind which nothing takes time
 * (they are done when their predecessors are), and the rest.
 */
final class NetworkEnds {
  private final int[] before;
  private final int[] between;
  private final int[] behind;

  private NetworkEnds(int[] before, int[] between, int[] behind) {
    this.before = before;
    this.between = between;
    this.behind = behind;
  }

  static NetworkEnds of(ActivityNetwork network) {
    int[] topological = network.topological();
    boolean[] isBefore = markedAlong(topological, network, network.predecessors);
    boolean[] isBehind = markedAlong(reversed(topological), network, network.successors());
    return new NetworkEnds(
        filter(topological, j -> isBefore[j]),
        filter(topological, j -> !isBefore[j] && !isBehind[j]),
        filter(topological, j -> isBehind[j] && !isBefore[j]));
  }

  /** Marks the nodes without duration whose neighbours, all earlier in the order, are marked. */
  private static boolean[] markedAlong(int[] order, ActivityNetwork network, int[][] neighbours) {
    boolean[] marked = new boolean[order.length];
    for (int j : order) {
      marked[j] = network.duration[j] == 0 && Arrays.stream(neighbours[j]).allMatch(i -> marked[i]);
    }
    return marked;
  }

  private static int[] reversed(int[] order) {
    return IntStream.range(0, order.length).map(p -> order[order.length - 1 - p]).toArray();
  }

  private static int[] filter(int[] order, IntPredicate kept) {
    return Arrays.stream(order).filter(kept).toArray();
  }

  /** Returns the nodes that are done at once, in topological order. */
  int[] before() {
    return before;
  }

  /** Returns the nodes that matter for a search, in topological order. */
  int[] between() {
    return between;
  }

  /** Returns the nodes that are done when all others are, in topological order. */
  int[] behind() {
    return behind;
  }
}
