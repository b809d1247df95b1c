package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.CyclePath;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** No activity depends on itself, directly or through others, and no dependency is there twice. */
final class DependencyCheck {
  private static final int NONE = -1;
  private static final int TYPES = DependencyType.values().length;

  private final Examination examination;
  private final List<Dependency> dependencies;
  private final int[] used;
  private final CompactGraph graph;
  private final Cycles cycles;

  DependencyCheck(Examination examination) {
    this.examination = examination;
    this.dependencies = examination.project.dependencies();
    int[] from = examination.predecessors;
    int[] to = examination.successors;
    used = IntStream.range(0, from.length).filter(k -> isUsed(from[k], to[k])).toArray();
    graph =
        CompactGraph.of(
            examination.project.activities().size(), selected(from, used), selected(to, used));
    cycles = Cycles.of(graph);
  }

  private static boolean isUsed(int from, int to) {
    return from != Examination.NONE && to != Examination.NONE && from != to;
  }

  private static int[] selected(int[] values, int[] places) {
    return Arrays.stream(places).map(place -> values[place]).toArray();
  }

  void examine() {
    for (int k = 0; k < dependencies.size(); k++) {
      examineSelf(dependencies.get(k), k);
    }
    examineRepeated();
    cycles.list().forEach(this::addCycle);
  }

  private void examineSelf(Dependency dependency, int place) {
    if (dependency.from().equals(dependency.to())) {
      examination.error(
          ProjectFault.SELF_DEPENDENCY,
          "activity '" + dependency.from() + "'",
          path(place),
          "an activity must not depend on itself but '" + dependency.from() + "' does");
    }
  }

  /** Marks each pair of successor and type with the predecessor that had it last. */
  private void examineRepeated() {
    int[] last = new int[Math.multiplyExact(TYPES, graph.nodeCount())];
    Arrays.fill(last, NONE);
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      int place = used[graph.given(edge)];
      Dependency dependency = dependencies.get(place);
      int mark = TYPES * graph.to(edge) + typeNumber(dependency.type());
      if (last[mark] == graph.from(edge)) {
        addRepeated(dependency, place);
      }
      last[mark] = graph.from(edge);
    }
  }

  private static int typeNumber(DependencyType type) {
    return (type.isFromFinish() ? 2 : 0) + (type.isToFinish() ? 1 : 0);
  }

  private void addRepeated(Dependency dependency, int place) {
    examination.warning(
        ProjectFault.DUPLICATE_DEPENDENCY,
        "dependency '" + dependency + "'",
        path(place),
        "a dependency should be there once but " + dependency.type() + " was there before");
  }

  private void addCycle(int[] cycle) {
    List<ActivityId> ids =
        Arrays.stream(cycle).mapToObj(i -> examination.project.activities().get(i).id()).toList();
    examination.error(
        ProjectFault.CYCLIC_DEPENDENCY,
        "activity '" + ids.get(0) + "'",
        "dependencies must not form a cycle but had " + CyclePath.text(ids));
  }

  private static String path(int place) {
    return "dependencies[" + place + "]";
  }

  /** The dependencies that join two activities of the project and are part of no cycle. */
  List<Dependency> sound() {
    int[] places =
        IntStream.range(0, graph.edgeCount())
            .filter(edge -> !cycles.contains(edge))
            .map(edge -> used[graph.given(edge)])
            .sorted()
            .toArray();
    return Arrays.stream(places).mapToObj(dependencies::get).toList();
  }
}
