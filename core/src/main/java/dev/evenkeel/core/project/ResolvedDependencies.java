package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.internal.graph.TopologicalOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The dependencies in rows by predecessor, and the order of the activities that follows. */
final class ResolvedDependencies {
  final CompactGraph graph;
  final int[] topological;
  final DependencyType[] type;
  final long[] lag;
  final int[] lagCalendar;

  ResolvedDependencies(Project project, IdIndex<ActivityId> index, CalendarTable table, long tick) {
    List<Dependency> dependencies = project.dependencies();
    graph = graph(dependencies, index);
    topological = TopologicalOrder.of(graph);
    if (topological.length < graph.nodeCount()) {
      throw cyclic(project.activities());
    }
    type = new DependencyType[graph.edgeCount()];
    lag = new long[graph.edgeCount()];
    lagCalendar = new int[graph.edgeCount()];
    for (int k = 0; k < graph.edgeCount(); k++) {
      Dependency dependency = dependencies.get(graph.given(k));
      type[k] = dependency.type();
      lag[k] = Ticks.roundedUp(dependency.lag(), tick);
      lagCalendar[k] = calendar(dependency, dependency.lagCalendar(), table);
    }
  }

  private static CompactGraph graph(List<Dependency> dependencies, IdIndex<ActivityId> index) {
    int[] from = new int[dependencies.size()];
    int[] to = new int[dependencies.size()];
    for (int k = 0; k < from.length; k++) {
      Dependency dependency = dependencies.get(k);
      from[k] = index.get(dependency.from(), "dependency", dependency);
      to[k] = index.get(dependency.to(), "dependency", dependency);
      if (from[k] == to[k]) {
        throw Unresolved.fault(
            "an activity must not depend on itself but '" + dependency.from() + "' did");
      }
    }
    return CompactGraph.of(index.size(), from, to);
  }

  private CyclicDependencyException cyclic(List<Activity> activities) {
    int[] cycle = Cycles.of(graph).list().get(0);
    return new CyclicDependencyException(
        Arrays.stream(cycle).mapToObj(i -> activities.get(i).id()).toList());
  }

  private static int calendar(
      Dependency dependency, Optional<CalendarId> stated, CalendarTable table) {
    return stated.isEmpty()
        ? table.defaultCalendar()
        : table.named(stated.get(), "dependency", dependency);
  }
}
