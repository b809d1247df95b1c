package dev.evenkeel.scheduling.peak.cover.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A network with capacities and costs, and the cheapest flow of a given amount through it, found by
 * successive shortest paths. Costs are pairs: a greater first number outweighs any second one.
 * Mutable, for a single owner.
 *
 * <p>Source: Ahuja, Magnanti and Orlin, "Network Flows", 1993, section 9.7. Paths are found by
 * label correcting with a queue (section 5.4), since arcs of the residual network have negative
 * costs.
 */
final class MinimumCostFlow {
  private static final int NONE = -1;

  private final int[] head;
  private int[] next = new int[64];
  private int[] to = new int[64];
  private int[] room = new int[64];
  private long[] first = new long[64];
  private long[] second = new long[64];
  private int arcs;

  MinimumCostFlow(int nodes) {
    head = new int[nodes];
    Arrays.fill(head, NONE);
  }

  /** Adds an arc and returns its number. */
  int add(int from, int target, int capacity, Cost cost) {
    int arc = arcs;
    append(from, target, capacity, cost.first(), cost.second());
    append(target, from, 0, -cost.first(), -cost.second());
    return arc;
  }

  /**
   * What a unit of flow costs.
   *
   * @param first what matters first
   * @param second what matters where the first is the same
   */
  record Cost(long first, long second) {
    static final Cost NOTHING = new Cost(0, 0);
  }

  private void append(int from, int target, int capacity, long one, long two) {
    if (arcs == to.length) {
      grow();
    }
    to[arcs] = target;
    room[arcs] = capacity;
    first[arcs] = one;
    second[arcs] = two;
    next[arcs] = head[from];
    head[from] = arcs++;
  }

  private void grow() {
    int length = 2 * arcs;
    next = Arrays.copyOf(next, length);
    to = Arrays.copyOf(to, length);
    room = Arrays.copyOf(room, length);
    first = Arrays.copyOf(first, length);
    second = Arrays.copyOf(second, length);
  }

  /** Returns how much flows through an arc. */
  int flow(int arc) {
    return room[arc ^ 1];
  }

  /** Sends an amount that the network can carry from one node to another. */
  void send(int source, int sink, int amount) {
    int left = amount;
    while (left > 0) {
      int[] entering = shortestPaths(source);
      int step = left;
      for (int node = sink; node != source; node = to[entering[node] ^ 1]) {
        step = Math.min(step, room[entering[node]]);
      }
      for (int node = sink; node != source; node = to[entering[node] ^ 1]) {
        room[entering[node]] -= step;
        room[entering[node] ^ 1] += step;
      }
      left -= step;
    }
  }

  /** Returns by node the last arc of a shortest path to it. */
  private int[] shortestPaths(int source) {
    int[] entering = new int[head.length];
    long[] one = new long[head.length];
    long[] two = new long[head.length];
    boolean[] isQueued = new boolean[head.length];
    Arrays.fill(entering, NONE);
    Arrays.fill(one, Long.MAX_VALUE);
    one[source] = 0;
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      isQueued[node] = false;
      for (int arc = head[node]; arc != NONE; arc = next[arc]) {
        int target = to[arc];
        if (room[arc] > 0 && improves(one, two, node, arc)) {
          one[target] = one[node] + first[arc];
          two[target] = two[node] + second[arc];
          entering[target] = arc;
          if (!isQueued[target]) {
            isQueued[target] = true;
            queue.add(target);
          }
        }
      }
    }
    return entering;
  }

  private boolean improves(long[] one, long[] two, int node, int arc) {
    int order = Long.compare(one[node] + first[arc], one[to[arc]]);
    return order < 0 || (order == 0 && two[node] + second[arc] < two[to[arc]]);
  }
}
