package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.CyclePath;
import dev.evenkeel.core.internal.graph.Cycles;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.WorkPackage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The work packages form a tree, and each milestone waits for something. */
final class BreakdownCheck {
  private static final int NONE = -1;

  private final Examination examination;
  private final List<WorkPackage> workPackages;

  BreakdownCheck(Examination examination) {
    this.examination = examination;
    this.workPackages = examination.project.workPackages();
  }

  void examine() {
    int[] parent = workPackages.stream().mapToInt(this::parent).toArray();
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        addCycle(new int[] {i});
      }
    }
    int[] parts =
        IntStream.range(0, parent.length)
            .filter(i -> parent[i] != NONE && parent[i] != i)
            .toArray();
    int[] parents = Arrays.stream(parts).map(i -> parent[i]).toArray();
    Cycles.of(CompactGraph.of(parent.length, parts, parents)).list().forEach(this::addCycle);
    examination.project.milestones().forEach(this::examineMilestone);
  }

  private int parent(WorkPackage part) {
    return part.parent().map(id -> examination.workPackages.getOrDefault(id, NONE)).orElse(NONE);
  }

  private void addCycle(int[] cycle) {
    List<WorkPackageId> ids = Arrays.stream(cycle).mapToObj(i -> workPackages.get(i).id()).toList();
    examination.error(
        ProjectFault.WORK_PACKAGE_CYCLE,
        "work package '" + ids.get(0) + "'",
        "a work package must not be part of itself but had " + CyclePath.text(ids));
  }

  private void examineMilestone(Milestone milestone) {
    if (milestone.after().isEmpty()) {
      examination.warning(
          ProjectFault.MILESTONE_WITHOUT_ACTIVITIES,
          "milestone '" + milestone.id() + "'",
          "after",
          "a milestone should wait for activities but waits for none");
    }
  }
}
