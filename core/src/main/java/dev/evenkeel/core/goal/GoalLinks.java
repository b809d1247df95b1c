package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.internal.graph.CyclePath;
import dev.evenkeel.core.internal.graph.Cycles;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules that goals keep or break as parts of one tree. */
final class GoalLinks {
  private static final int NONE = -1;

  private final List<Goal> goals;
  private final FindingsCollector findings;
  private final Map<GoalId, Integer> index = new HashMap<>();

  GoalLinks(List<Goal> goals, FindingsCollector findings) {
    this.goals = goals;
    this.findings = findings;
  }

  void examine() {
    examineIds();
    int[] parent = goals.stream().mapToInt(this::parent).toArray();
    examineParents(parent);
    examineCycles(parent);
  }

  private void examineIds() {
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (index.putIfAbsent(goal.id(), i) != null) {
        findings.add(
            SmartCheck.error(
                SmartRule.DUPLICATE_GOAL, goal, "ids of goals must not repeat but this one does"));
      }
    }
  }

  private int parent(Goal goal) {
    return goal.parent().map(id -> index.getOrDefault(id, NONE)).orElse(NONE);
  }

  private void examineParents(int[] parent) {
    boolean[] served = new boolean[parent.length];
    Arrays.stream(parent).filter(i -> i != NONE).forEach(i -> served[i] = true);
    for (int i = 0; i < parent.length; i++) {
      Goal goal = goals.get(i);
      if (goal.parent().isPresent() && parent[i] == NONE) {
        findings.add(
            SmartCheck.error(
                SmartRule.UNKNOWN_PARENT,
                goal,
                "parent must be a goal of the list but was '" + goal.parent().get() + "'"));
      } else if (goal.parent().isEmpty() && !served[i]) {
        findings.add(
            SmartCheck.warning(
                SmartRule.UNLINKED, goal, "the goal should serve another or be served by one"));
      }
    }
  }

  private void examineCycles(int[] parent) {
    int[] children = IntStream.range(0, parent.length).filter(i -> parent[i] != NONE).toArray();
    for (int i : children) {
      if (parent[i] == i) {
        addCycle(new int[] {i});
      }
    }
    int[] links = Arrays.stream(children).filter(i -> parent[i] != i).toArray();
    int[] parents = Arrays.stream(links).map(i -> parent[i]).toArray();
    Cycles.of(CompactGraph.of(parent.length, links, parents)).list().forEach(this::addCycle);
  }

  private void addCycle(int[] cycle) {
    List<GoalId> ids = Arrays.stream(cycle).mapToObj(i -> goals.get(i).id()).toList();
    findings.add(
        SmartCheck.error(
            SmartRule.CYCLIC_PARENT,
            goals.get(cycle[0]),
            "a goal must not serve itself but had " + CyclePath.text(ids)));
  }
}
