package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.CyclePath;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.project.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles that dependencies close when they are added. */
final class CycleExamination {
  private final Map<ActivityId, Integer> numbers = new HashMap<>();
  private final List<ActivityId> activities;
  private final Cycles cycles;

  /** What leads to no activity or back to its own is another fault, older than this. */
  CycleExamination(Set<ActivityId> activities, List<Dependency> dependencies) {
    activities.forEach(id -> numbers.put(id, numbers.size()));
    this.activities = new ArrayList<>(activities);
    List<Dependency> sound =
        dependencies.stream()
            .filter(known -> numbers.containsKey(known.from()) && numbers.containsKey(known.to()))
            .filter(known -> !known.from().equals(known.to()))
            .sorted(Comparator.comparing(known -> numbers.getOrDefault(known.to(), 0)))
            .toList();
    int[] from = sound.stream().mapToInt(known -> numbers.get(known.from())).toArray();
    int[] to = sound.stream().mapToInt(known -> numbers.get(known.to())).toArray();
    cycles = Cycles.of(CompactGraph.of(activities.size(), from, to));
  }

  /** Reports each circle once, under the first request that has added a part of it. */
  void examine(Map<Dependency, ChangeRequestId> added, ChangeLog log) {
    Map<Integer, int[]> cycleOf = new LinkedHashMap<>();
    cycles.list().forEach(cycle -> cycleOf.put(cycles.component(cycle[0]), cycle));
    added.forEach(
        (dependency, request) -> {
          int[] cycle = cycleOf.remove(component(dependency));
          if (cycle != null) {
            report(cycle, dependency, request, log);
          }
        });
  }

  /** Returns the part of the graph in which a dependency lies, or −1 if it leads out of one. */
  private int component(Dependency dependency) {
    if (!numbers.containsKey(dependency.from()) || !numbers.containsKey(dependency.to())) {
      return -1;
    }
    int from = cycles.component(numbers.get(dependency.from()));
    return from == cycles.component(numbers.get(dependency.to())) ? from : -1;
  }

  private void report(int[] cycle, Dependency dependency, ChangeRequestId request, ChangeLog log) {
    List<ActivityId> path = Arrays.stream(cycle).mapToObj(activities::get).toList();
    log.error(
        ChangeFault.CYCLIC_DEPENDENCY,
        request,
        "dependencies must not form a cycle but with '"
            + dependency
            + "' have "
            + CyclePath.text(path));
  }
}
