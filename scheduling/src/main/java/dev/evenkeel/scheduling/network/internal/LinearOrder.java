package dev.evenkeel.scheduling.network.internal;

import dev.evenkeel.core.internal.graph.CompactGraph;
import java.util.Arrays;

/**
 * The order in which activities come after all their predecessors (Kahn, "Topological sorting of
 * large networks", Communications of the ACM 5(11), 1962), first ready, first taken. Linear time.
 */
public final class LinearOrder {
  private LinearOrder() {}

  /**
   * Returns the order. If every dependency leads from a lower number to a higher one, it is the
   * order of the numbers.
   *
   * @param graph the graph
   * @return all nodes if the graph has no cycle; else only those that no cycle precedes
   */
  public static int[] of(CompactGraph graph) {
    return isAscending(graph) ? ascending(graph.nodeCount()) : sorted(graph);
  }

  private static boolean isAscending(CompactGraph graph) {
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (graph.from(edge) >= graph.to(edge)) {
        return false;
      }
    }
    return true;
  }

  private static int[] ascending(int nodes) {
    int[] order = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      order[node] = node;
    }
    return order;
  }

  private static int[] sorted(CompactGraph graph) {
    int[] order = new int[graph.nodeCount()];
    int[] open = new int[graph.nodeCount()];
    int length = 0;
    for (int node = 0; node < open.length; node++) {
      open[node] = graph.incomingStart(node + 1) - graph.incomingStart(node);
      if (open[node] == 0) {
        order[length++] = node;
      }
    }
    for (int place = 0; place < length; place++) {
      int end = graph.outgoingStart(order[place] + 1);
      for (int edge = graph.outgoingStart(order[place]); edge < end; edge++) {
        if (--open[graph.to(edge)] == 0) {
          order[length++] = graph.to(edge);
        }
      }
    }
    return Arrays.copyOf(order, length);
  }
}
