package dev.evenkeel.core.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cycles of a graph: one of each strongly connected component, the shortest through the least
 * node of the component.
 */
public final class Cycles {
  private static final int NONE = -1;

  private final CompactGraph graph;
  private final int[] component;
  private final List<int[]> list;

  private Cycles(CompactGraph graph, int[] component) {
    this.graph = graph;
    this.component = component;
    this.list = List.copyOf(shortest());
  }

  /**
   * Returns the cycles of a graph.
   *
   * @param graph a graph without loops
   * @return the cycles
   */
  public static Cycles of(CompactGraph graph) {
    boolean none = TopologicalOrder.of(graph).length == graph.nodeCount();
    return new Cycles(graph, none ? new int[0] : StrongComponents.of(graph));
  }

  /**
   * Returns one cycle of each component.
   *
   * @return the nodes of each cycle in the direction of the edges, from its least node; ordered by
   *     that node; empty if the graph has no cycle
   */
  public List<int[]> list() {
    return list;
  }

  /**
   * Returns whether an edge is part of a cycle.
   *
   * @param edge the edge
   * @return true if its target leads back to its source
   */
  public boolean contains(int edge) {
    return component.length > 0 && component[graph.from(edge)] == component[graph.to(edge)];
  }

  /**
   * Returns which nodes lead to each other.
   *
   * @param node the node
   * @return a number that a node shares exactly with those to which it leads and that lead to it;
   *     the node itself if the graph has no cycle at all
   */
  public int component(int node) {
    return component.length > 0 ? component[node] : node;
  }

  private List<int[]> shortest() {
    int[] size = new int[component.length];
    for (int number : component) {
      size[number]++;
    }
    List<int[]> cycles = new ArrayList<>();
    int[] before = new int[component.length];
    Arrays.fill(before, NONE);
    // One place more, as the start is entered again when its cycle is closed.
    int[] queue = new int[component.length + 1];
    for (int node = 0; node < component.length; node++) {
      if (size[component[node]] > 1) {
        size[component[node]] = 0;
        cycles.add(shortestThrough(node, before, queue));
      }
    }
    return cycles;
  }

  /** Searches breadth first; the arrays are shared as components do not overlap. */
  private int[] shortestThrough(int start, int[] before, int[] queue) {
    queue[0] = start;
    int tail = 1;
    for (int head = 0; before[start] == NONE; head++) {
      int node = queue[head];
      for (int edge = graph.outgoingStart(node); edge < graph.outgoingStart(node + 1); edge++) {
        int target = graph.to(edge);
        if (contains(edge) && before[target] == NONE) {
          before[target] = node;
          queue[tail++] = target;
        }
      }
    }
    return walkBack(start, before);
  }

  private static int[] walkBack(int start, int[] before) {
    int length = 1;
    for (int node = before[start]; node != start; node = before[node]) {
      length++;
    }
    int[] cycle = new int[length];
    cycle[0] = start;
    for (int node = before[start], k = length - 1; k > 0; node = before[node], k--) {
      cycle[k] = node;
    }
    return cycle;
  }
}
