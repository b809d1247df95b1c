package dev.evenkeel.scheduling.resource.internal.singlemode;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the network of a project that meets {@link SingleModeRules}. Lags and release dates become
 * nodes of their own. Activities and resources are numbered by their ids, so that the order in
 * which the project lists them does not matter.
 */
final class NetworkFactory {
  private final ResolvedProject project;
  private final int[] node;
  private final List<Long> duration = new ArrayList<>();
  private final List<Set<Integer>> predecessors = new ArrayList<>();
  private final long[] earliest;

  NetworkFactory(ResolvedProject project) {
    this.project = project;
    this.node = new int[project.activityCount()];
    this.earliest = new long[project.activityCount()];
  }

  ActivityNetwork network() {
    int[] activity = sorted(node.length, Comparator.comparing(project::activity));
    for (int i : activity) {
      node[i] = add(project.duration(i));
    }
    for (int i : activity) {
      addDependencies(i);
    }
    addReleases();
    int[] resource = sorted(project.resourceCount(), Comparator.comparing(project::resource));
    return new ActivityNetwork(
        duration.stream().mapToLong(Long::longValue).toArray(),
        predecessors.stream().map(Ints::toArray).toArray(int[][]::new),
        demand(resource),
        Arrays.stream(resource).map(project::capacity).toArray(),
        padded(activity));
  }

  private int[] padded(int[] activity) {
    int[] result = Arrays.copyOf(activity, duration.size());
    Arrays.fill(result, activity.length, result.length, ActivityNetwork.NONE);
    return result;
  }

  private static int[] sorted(int count, Comparator<Integer> order) {
    return IntStream.range(0, count).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private int add(long ticks) {
    duration.add(ticks);
    predecessors.add(new TreeSet<>());
    return duration.size() - 1;
  }

  private void addDependencies(int activity) {
    Map<Integer, Long> lags = new TreeMap<>();
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int dependency = project.incoming(k);
      lags.merge(node[project.from(dependency)], project.lag(dependency), Math::max);
    }
    lags.forEach((from, lag) -> link(from, lag, node[activity]));
  }

  private void link(int from, long lag, int to) {
    if (lag == 0) {
      predecessors.get(to).add(from);
    } else {
      int between = add(lag);
      predecessors.get(between).add(from);
      predecessors.get(to).add(between);
    }
  }

  /** Adds a node for each release date that holds an activity back longer than its predecessors. */
  private void addReleases() {
    Map<Long, Set<Integer>> released = new TreeMap<>();
    for (int position = 0; position < node.length; position++) {
      int activity = project.topological(position);
      earliest[activity] = earliestByPredecessors(activity);
      if (project.release(activity) > earliest[activity]) {
        earliest[activity] = project.release(activity);
        released.computeIfAbsent(earliest[activity], tick -> new TreeSet<>()).add(node[activity]);
      }
    }
    released.forEach(
        (tick, nodes) -> {
          int wait = add(tick);
          nodes.forEach(to -> predecessors.get(to).add(wait));
        });
  }

  private long earliestByPredecessors(int activity) {
    long tick = 0;
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int dependency = project.incoming(k);
      int from = project.from(dependency);
      tick =
          Math.max(
              tick,
              LongMath.saturatedAdd(
                  earliest[from],
                  LongMath.saturatedAdd(project.duration(from), project.lag(dependency))));
    }
    return tick;
  }

  private int[][] demand(int[] resource) {
    int[] place = new int[resource.length];
    for (int r = 0; r < resource.length; r++) {
      place[resource[r]] = r;
    }
    int[][] demand = new int[duration.size()][resource.length];
    for (int i = 0; i < node.length; i++) {
      // What takes no time occupies nothing.
      int end = project.duration(i) > 0 ? project.demandStart(i + 1) : project.demandStart(i);
      for (int k = project.demandStart(i); k < end; k++) {
        addDemand(demand[node[i]], place[project.demandResource(k)], k);
      }
    }
    return demand;
  }

  private void addDemand(int[] units, int place, int demand) {
    if (project.isRenewable(project.demandResource(demand))) {
      units[place] = Ints.saturatedCast((long) units[place] + project.demandUnits(demand));
    }
  }
}
