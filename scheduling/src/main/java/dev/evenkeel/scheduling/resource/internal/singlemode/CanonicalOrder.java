package dev.evenkeel.scheduling.resource.internal.singlemode;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An order of the nodes and resources of a network, each node after its predecessors, that does not
 * depend on the numbers they have: by head (longest path before the node), number of nodes on it,
 * tail (longest path behind) and {@linkplain ColourRefinement colour}.
 */
final class CanonicalOrder {
  private CanonicalOrder() {}

  /** Returns the same network with nodes and resources in canonical order. */
  static ActivityNetwork of(ActivityNetwork network) {
    ColourRefinement colours = ColourRefinement.of(network);
    long[] head = new long[network.size()];
    long[] tail = new long[network.size()];
    int[] depth = new int[network.size()];
    int[] topological = network.topological();
    for (int j : topological) {
      for (int i : network.predecessors[j]) {
        head[j] = Math.max(head[j], head[i] + network.duration[i]);
        depth[j] = Math.max(depth[j], depth[i] + 1);
      }
    }
    for (int p = topological.length - 1; p >= 0; p--) {
      int j = topological[p];
      for (int i : network.predecessors[j]) {
        tail[i] = Math.max(tail[i], tail[j] + network.duration[j]);
      }
    }
    int[] order =
        sorted(
            Comparator.comparingLong((Integer j) -> head[j])
                .thenComparingInt(j -> depth[j])
                .thenComparingLong(j -> -tail[j])
                .thenComparingLong(colours::node),
            network.size());
    return network.select(order, colours.resources());
  }

  private static int[] sorted(Comparator<Integer> comparator, int size) {
    return IntStream.range(0, size).boxed().sorted(comparator).mapToInt(j -> j).toArray();
  }
}
