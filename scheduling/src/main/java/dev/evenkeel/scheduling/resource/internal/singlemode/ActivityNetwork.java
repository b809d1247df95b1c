package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/**
 * Nodes that take time and units of resources, each after its predecessors. A node is an activity,
 * or stands for a lag or for a release date.
 */
final class ActivityNetwork {
  /** In the place of an activity: the node stands for a lag or a release date. */
  static final int NONE = -1;

  /** Duration by node. */
  final long[] duration;

  /** Predecessors by node, ascending and distinct. */
  final int[][] predecessors;

  /** Units by node and resource. */
  final int[][] demand;

  /** Capacity by resource. */
  final int[] capacity;

  /** By node the number of the activity in the project, or {@link #NONE}. */
  final int[] activity;

  ActivityNetwork(
      long[] duration, int[][] predecessors, int[][] demand, int[] capacity, int[] activity) {
    this.duration = duration;
    this.predecessors = predecessors;
    this.demand = demand;
    this.capacity = capacity;
    this.activity = activity;
  }

  int size() {
    return duration.length;
  }

  int[][] successors() {
    return RenewableProject.transpose(predecessors);
  }

  /** Returns the nodes, each after its predecessors. */
  int[] topological() {
    int[][] successors = successors();
    int[] missing = Arrays.stream(predecessors).mapToInt(row -> row.length).toArray();
    int[] order = new int[size()];
    int end = 0;
    for (int j = 0; j < missing.length; j++) {
      if (missing[j] == 0) {
        order[end++] = j;
      }
    }
    for (int at = 0; at < end; at++) {
      for (int k : successors[order[at]]) {
        if (--missing[k] == 0) {
          order[end++] = k;
        }
      }
    }
    return order;
  }

  /** Returns the network with only some of the nodes and resources, numbered by their place. */
  ActivityNetwork select(int[] nodes, int[] resources) {
    int[] place = new int[size()];
    Arrays.fill(place, NONE);
    for (int k = 0; k < nodes.length; k++) {
      place[nodes[k]] = k;
    }
    return new ActivityNetwork(
        Arrays.stream(nodes).mapToLong(j -> duration[j]).toArray(),
        Arrays.stream(nodes)
            .mapToObj(j -> renumbered(predecessors[j], place))
            .toArray(int[][]::new),
        Arrays.stream(nodes).mapToObj(j -> picked(demand[j], resources)).toArray(int[][]::new),
        picked(capacity, resources),
        picked(activity, nodes));
  }

  private static int[] renumbered(int[] row, int[] place) {
    return Arrays.stream(row).map(i -> place[i]).filter(i -> i != NONE).sorted().toArray();
  }

  private static int[] picked(int[] values, int[] places) {
    return Arrays.stream(places).map(k -> values[k]).toArray();
  }
}
