package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.TopologicalOrder;
import dev.evenkeel.core.project.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The activities to take out, each after its predecessors among them, so that nothing depends on
 * the order in which a request names them. Where circles forbid that, in the order of the project.
 */
final class RemovalOrder {
  private final Map<ActivityId, Integer> places = new HashMap<>();
  private final List<ActivityId> activities;

  /** The removed activities come in the order of the project. */
  RemovalOrder(List<ActivityId> removed, List<Dependency> dependencies) {
    activities = sorted(removed, dependencies);
    activities.forEach(activity -> places.put(activity, places.size()));
  }

  private static List<ActivityId> sorted(List<ActivityId> removed, List<Dependency> dependencies) {
    Map<ActivityId, Integer> numbers = new HashMap<>();
    removed.forEach(activity -> numbers.put(activity, numbers.size()));
    List<Dependency> inner =
        dependencies.stream()
            .filter(known -> numbers.containsKey(known.from()) && numbers.containsKey(known.to()))
            .toList();
    int[] from = inner.stream().mapToInt(known -> numbers.get(known.from())).toArray();
    int[] to = inner.stream().mapToInt(known -> numbers.get(known.to())).toArray();
    Set<ActivityId> sorted = new LinkedHashSet<>();
    for (int number : TopologicalOrder.of(CompactGraph.of(removed.size(), from, to))) {
      sorted.add(removed.get(number));
    }
    sorted.addAll(removed);
    return new ArrayList<>(sorted);
  }

  /** Returns the activities to take out, one after the other. */
  List<ActivityId> activities() {
    return activities;
  }

  /** Returns whether an activity is to be taken out. */
  boolean contains(ActivityId activity) {
    return places.containsKey(activity);
  }

  /** Returns when an activity is to be taken out, from 0, or −1 if it stays. */
  int place(ActivityId activity) {
    return places.getOrDefault(activity, -1);
  }
}
