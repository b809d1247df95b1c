package dev.evenkeel.peers.timefold;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Serial schedule generation on plain arrays. An activity that is listed before a predecessor is
 * placed right after its last predecessor. One thread at a time may use it.
 */
public final class SerialDecoder {
  private static final int UNPLACED = -1;

  private final int[] durations;
  private final int[][] demands;
  private final int[][] predecessors;
  private final int[][] successors;
  private final int[] capacities;
  private final int[][] free;
  private final int[] starts;
  private final int[] missing;
  private final int[] rank;

  SerialDecoder(ProjectInstance instance) {
    List<InstanceActivity> activities = instance.activities();
    int count = activities.size();
    durations = activities.stream().mapToInt(each -> each.mode().duration()).toArray();
    demands = activities.stream().map(each -> array(each.mode().demands())).toArray(int[][]::new);
    successors = activities.stream().map(each -> array(each.successors())).toArray(int[][]::new);
    predecessors = predecessors(successors);
    capacities = instance.resources().stream().mapToInt(each -> each.capacity()).toArray();
    free = new int[capacities.length][Arrays.stream(durations).sum() + 1];
    starts = new int[count];
    missing = new int[count];
    rank = new int[count];
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[][] predecessors(int[][] successors) {
    List<List<Integer>> before = new ArrayList<>();
    Arrays.stream(successors).forEach(each -> before.add(new ArrayList<>()));
    for (int i = 0; i < successors.length; i++) {
      for (int after : successors[i]) {
        before.get(after).add(i);
      }
    }
    return before.stream().map(SerialDecoder::array).toArray(int[][]::new);
  }

  long makespan(int[] order) {
    place(order);
    long makespan = 0;
    for (int i = 0; i < starts.length; i++) {
      makespan = Math.max(makespan, starts[i] + durations[i]);
    }
    return makespan;
  }

  long[] starts(int[] order) {
    place(order);
    return Arrays.stream(starts).asLongStream().toArray();
  }

  private void place(int[] order) {
    for (int r = 0; r < free.length; r++) {
      Arrays.fill(free[r], capacities[r]);
    }
    for (int k = 0; k < order.length; k++) {
      rank[order[k]] = k;
      missing[order[k]] = predecessors[order[k]].length;
      starts[order[k]] = UNPLACED;
    }
    for (int next : order) {
      placeWithWaiting(next, rank[next]);
    }
  }

  /** Places an activity if it may be, and then each successor that was passed over for it. */
  private void placeWithWaiting(int first, int reached) {
    int[] ready = new int[starts.length];
    int size = 0;
    if (missing[first] == 0) {
      ready[size++] = first;
    }
    while (size > 0) {
      int activity = ready[--size];
      place(activity);
      for (int after : successors[activity]) {
        if (--missing[after] == 0 && rank[after] <= reached) {
          ready[size++] = after;
        }
      }
    }
  }

  private void place(int activity) {
    int start = 0;
    for (int before : predecessors[activity]) {
      start = Math.max(start, starts[before] + durations[before]);
    }
    int blocked = blockedAt(activity, start);
    while (blocked != UNPLACED) {
      start = blocked + 1;
      blocked = blockedAt(activity, start);
    }
    starts[activity] = start;
    for (int r = 0; r < free.length; r++) {
      for (int t = start; t < start + durations[activity]; t++) {
        free[r][t] -= demands[activity][r];
      }
    }
  }

  /** The last period of an activity started so in which a resource lacks units. */
  private int blockedAt(int activity, int start) {
    int last = UNPLACED;
    for (int r = 0; r < free.length; r++) {
      for (int t = start + durations[activity] - 1; t > last && t >= start; t--) {
        if (free[r][t] < demands[activity][r]) {
          last = t;
        }
      }
    }
    return last;
  }
}
