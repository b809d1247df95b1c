package dev.evenkeel.core.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One cycle of each strongly connected component (Tarjan 1972, without recursion): the shortest
 * through the least node of the component.
 */
public final class Cycles {
  private static final int NONE = -1;

  private final CompactGraph graph;
  private final int[] component;
  private int components;
  private List<int[]> list = List.of();

  private final int[] number;
  private final int[] lowest;
  private final int[] nextEdge;
  private final int[] path;
  private final int[] stack;
  private int numbered;
  private int pathLength;
  private int stackLength;

  private Cycles(CompactGraph graph) {
    int nodes = graph.nodeCount();
    this.graph = graph;
    component = filled(nodes);
    number = filled(nodes);
    lowest = new int[nodes];
    nextEdge = new int[nodes];
    path = new int[nodes];
    stack = new int[nodes];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /**
   * Returns the cycles of a graph.
   *
   * @param graph a graph without loops
   * @return the cycles
   */
  public static Cycles of(CompactGraph graph) {
    Cycles cycles = new Cycles(graph);
    cycles.findComponents();
    cycles.list = List.copyOf(cycles.shortest());
    return cycles;
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
    return component[graph.from(edge)] == component[graph.to(edge)];
  }

  private void findComponents() {
    for (int root = 0; root < number.length; root++) {
      if (number[root] == NONE) {
        enter(root);
        while (pathLength > 0) {
          advance(path[pathLength - 1]);
        }
      }
    }
  }

  private void enter(int node) {
    number[node] = numbered;
    lowest[node] = numbered++;
    nextEdge[node] = graph.outgoingStart(node);
    path[pathLength++] = node;
    stack[stackLength++] = node;
  }

  private void advance(int node) {
    if (nextEdge[node] == graph.outgoingStart(node + 1)) {
      leave(node);
      return;
    }
    int target = graph.to(nextEdge[node]++);
    if (number[target] == NONE) {
      enter(target);
    } else if (component[target] == NONE) {
      lowest[node] = Math.min(lowest[node], number[target]);
    }
  }

  private void leave(int node) {
    pathLength--;
    if (pathLength > 0) {
      int parent = path[pathLength - 1];
      lowest[parent] = Math.min(lowest[parent], lowest[node]);
    }
    if (lowest[node] == number[node]) {
      closeComponent(node);
    }
  }

  private void closeComponent(int root) {
    int node;
    do {
      node = stack[--stackLength];
      component[node] = components;
    } while (node != root);
    components++;
  }

  private List<int[]> shortest() {
    int[] size = new int[components];
    for (int node : component) {
      size[node]++;
    }
    List<int[]> cycles = new ArrayList<>();
    boolean[] done = new boolean[components];
    int[] before = filled(component.length);
    for (int node = 0; node < component.length; node++) {
      if (size[component[node]] > 1 && !done[component[node]]) {
        done[component[node]] = true;
        cycles.add(shortestThrough(node, before));
      }
    }
    return cycles;
  }

  /** Searches breadth first; the array "before" is shared as components do not overlap. */
  private int[] shortestThrough(int start, int[] before) {
    int[] queue = stack;
    queue[0] = start;
    int last = NONE;
    for (int head = 0, tail = 1; last == NONE; head++) {
      int node = queue[head];
      for (int e = graph.outgoingStart(node); e < graph.outgoingStart(node + 1); e++) {
        int target = graph.to(e);
        if (target == start) {
          last = node;
          break;
        }
        if (component[target] == component[start] && before[target] == NONE) {
          before[target] = node;
          queue[tail++] = target;
        }
      }
    }
    return walkBack(start, last, before);
  }

  private static int[] walkBack(int start, int last, int[] before) {
    int length = 1;
    for (int node = last; node != start; node = before[node]) {
      length++;
    }
    int[] cycle = new int[length];
    for (int node = last, k = length - 1; k > 0; node = before[node], k--) {
      cycle[k] = node;
    }
    cycle[0] = start;
    return cycle;
  }
}
