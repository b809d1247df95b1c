package dev.evenkeel.scheduling.resource.internal.workload;

import java.util.Arrays;

/**
 * The greatest flow of work from classes to people with limited room (Dinitz 1970: blocking flows
 * along shortest paths). Nodes are the classes, then the people.
 */
final class TransportFlow {
  private static final int UNREACHED = -1;
  private final Eligibility eligibility;
  private final int classes;
  private final int people;
  private final boolean[][] eligible;
  private final long[] left;
  private final long[] room;
  private final long[][] flow;
  private final int[] level;
  private final int[] next;
  private final int[] queue;

  TransportFlow(Eligibility eligibility) {
    this.eligibility = eligibility;
    classes = eligibility.classes().size();
    people = eligibility.people();
    eligible = new boolean[classes][people];
    left = new long[classes];
    room = new long[people];
    flow = new long[classes][people];
    level = new int[classes + people];
    next = new int[classes + people];
    queue = new int[classes + people];
    fill();
  }

  private void fill() {
    for (int c = 0; c < classes; c++) {
      for (int p = 0; p < people; p++) {
        eligible[c][p] = eligibility.isEligible(c, p);
      }
    }
  }

  /** Sends as much as possible; whether that is all. */
  boolean sendAll(long[] work, long[] rooms) {
    System.arraycopy(work, 0, left, 0, classes);
    System.arraycopy(rooms, 0, room, 0, people);
    for (long[] row : flow) {
      Arrays.fill(row, 0);
    }
    sendDirectly();
    while (findLevels()) {
      sendAlongLevels();
    }
    return Arrays.stream(left).allMatch(rest -> rest == 0);
  }

  /** Whether a class belongs to the minimum cut: work is left in it or could be left instead. */
  boolean isCut(int workClass) {
    return level[workClass] != UNREACHED;
  }

  private void sendDirectly() {
    for (int c = 0; c < classes; c++) {
      for (int p = 0; p < people; p++) {
        if (eligible[c][p]) {
          long amount = Math.min(left[c], room[p]);
          flow[c][p] += amount;
          room[p] -= amount;
          left[c] -= amount;
        }
      }
    }
  }

  /** Breadth-first levels from the classes with work left; whether somebody has room. */
  private boolean findLevels() {
    Arrays.fill(level, UNREACHED);
    int tail = 0;
    for (int c = 0; c < classes; c++) {
      if (left[c] > 0) {
        level[c] = 0;
        queue[tail++] = c;
      }
    }
    boolean hasRoom = false;
    for (int at = 0; at < tail; at++) {
      int node = queue[at];
      hasRoom |= node >= classes && room[node - classes] > 0;
      tail = node < classes ? reachPeople(node, tail) : reachClasses(node, tail);
    }
    return hasRoom;
  }

  private int reachPeople(int c, int from) {
    int tail = from;
    for (int p = 0; p < people; p++) {
      if (level[classes + p] == UNREACHED && eligible[c][p]) {
        level[classes + p] = level[c] + 1;
        queue[tail++] = classes + p;
      }
    }
    return tail;
  }

  private int reachClasses(int node, int from) {
    int tail = from;
    for (int c = 0; c < classes; c++) {
      if (level[c] == UNREACHED && flow[c][node - classes] > 0) {
        level[c] = level[node] + 1;
        queue[tail++] = c;
      }
    }
    return tail;
  }

  private void sendAlongLevels() {
    Arrays.fill(next, 0);
    for (int c = 0; c < classes; c++) {
      boolean going = level[c] == 0;
      while (going && left[c] > 0) {
        going = augment(c);
      }
    }
  }

  /** Sends work along one shortest path, which the queue holds as a stack. */
  private boolean augment(int source) {
    int depth = 0;
    queue[0] = source;
    while (depth >= 0 && !hasRoom(queue[depth])) {
      int node = advance(queue[depth]);
      if (node < 0) {
        level[queue[depth]] = UNREACHED;
        depth--;
      } else {
        queue[++depth] = node;
      }
    }
    if (depth > 0) {
      push(depth);
    }
    return depth > 0;
  }

  private boolean hasRoom(int node) {
    return node >= classes && room[node - classes] > 0;
  }

  private int advance(int node) {
    int end = node < classes ? people : classes;
    for (; next[node] < end; next[node]++) {
      int other = node < classes ? classes + next[node] : next[node];
      if (level[other] == level[node] + 1 && hasResidual(node, other)) {
        return other;
      }
    }
    return -1;
  }

  private boolean hasResidual(int from, int to) {
    return from < classes ? eligible[from][to - classes] : flow[to][from - classes] > 0;
  }

  private void push(int depth) {
    long amount = Math.min(left[queue[0]], room[queue[depth] - classes]);
    for (int k = 1; k < depth; k += 2) {
      amount = Math.min(amount, flow[queue[k + 1]][queue[k] - classes]);
    }
    left[queue[0]] -= amount;
    room[queue[depth] - classes] -= amount;
    for (int k = 0; k < depth; k += 2) {
      flow[queue[k]][queue[k + 1] - classes] += amount;
    }
    for (int k = 1; k < depth; k += 2) {
      flow[queue[k + 1]][queue[k] - classes] -= amount;
    }
  }
}
