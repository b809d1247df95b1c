package dev.evenkeel.core.internal.graph;

import java.util.Arrays;

/**
 * The order in which nodes come after all their predecessors (Kahn 1962). Of the nodes that are
 * ready the least comes first, so that the order is the least of all in lexicographic order; takes
 * O(edges + nodes · log nodes).
 */
public final class TopologicalOrder {
  private final CompactGraph graph;
  private final int[] open;
  private final int[] heap;
  private int ready;

  private TopologicalOrder(CompactGraph graph) {
    this.graph = graph;
    this.open = new int[graph.nodeCount()];
    this.heap = new int[graph.nodeCount()];
  }

  /**
   * Returns the order.
   *
   * @param graph the graph
   * @return all nodes if the graph has no cycle; else only those that no cycle precedes
   */
  public static int[] of(CompactGraph graph) {
    return new TopologicalOrder(graph).sort();
  }

  private int[] sort() {
    for (int node = 0; node < open.length; node++) {
      open[node] = graph.incomingStart(node + 1) - graph.incomingStart(node);
      if (open[node] == 0) {
        push(node);
      }
    }
    int[] order = new int[open.length];
    int length = 0;
    while (ready > 0) {
      int node = pop();
      order[length++] = node;
      release(node);
    }
    return length == order.length ? order : Arrays.copyOf(order, length);
  }

  private void release(int node) {
    for (int edge = graph.outgoingStart(node); edge < graph.outgoingStart(node + 1); edge++) {
      int target = graph.to(edge);
      open[target]--;
      if (open[target] == 0) {
        push(target);
      }
    }
  }

  private void push(int node) {
    int place = ready++;
    while (place > 0 && heap[(place - 1) >>> 1] > node) {
      heap[place] = heap[(place - 1) >>> 1];
      place = (place - 1) >>> 1;
    }
    heap[place] = node;
  }

  private int pop() {
    int least = heap[0];
    int node = heap[--ready];
    int place = 0;
    for (int child = lesserChild(place); child < ready && heap[child] < node; ) {
      heap[place] = heap[child];
      place = child;
      child = lesserChild(place);
    }
    heap[place] = node;
    return least;
  }

  private int lesserChild(int place) {
    int left = 2 * place + 1;
    return left + 1 < ready && heap[left + 1] < heap[left] ? left + 1 : left;
  }
}
