package dev.evenkeel.core.internal.graph;

import java.util.Arrays;

/** Tarjan's search (1972) for strongly connected components, without recursion. */
final class StrongComponents {
  private static final int NONE = -1;

  private final CompactGraph graph;
  private final int[] component;
  private int components;

  private final int[] number;
  private final int[] lowest;
  private final int[] nextEdge;
  private final int[] path;
  private final int[] stack;
  private int numbered;
  private int pathLength;
  private int stackLength;

  private StrongComponents(CompactGraph graph) {
    int nodes = graph.nodeCount();
    this.graph = graph;
    component = new int[nodes];
    number = new int[nodes];
    Arrays.fill(component, NONE);
    Arrays.fill(number, NONE);
    lowest = new int[nodes];
    nextEdge = new int[nodes];
    path = new int[nodes];
    stack = new int[nodes];
  }

  /** The number of the component of each node, from 0. */
  static int[] of(CompactGraph graph) {
    StrongComponents search = new StrongComponents(graph);
    for (int root = 0; root < search.number.length; root++) {
      if (search.number[root] == NONE) {
        search.from(root);
      }
    }
    return search.component;
  }

  private void from(int root) {
    enter(root);
    while (pathLength > 0) {
      advance(path[pathLength - 1]);
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
}
