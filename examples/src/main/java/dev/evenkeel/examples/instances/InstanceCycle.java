package dev.evenkeel.examples.instances;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for activities that wait for each other. It walks without recursion, so that long chains
 * are no danger.
 */
public final class InstanceCycle {
  private final List<List<Integer>> successors;
  private final int[] next;
  private final boolean[] onPath;
  private final List<Integer> path = new ArrayList<>();

  private InstanceCycle(List<List<Integer>> successors) {
    this.successors = successors;
    this.next = new int[successors.size()];
    this.onPath = new boolean[successors.size()];
  }

  /**
   * Returns a cycle.
   *
   * @param successors the successors of each activity, as positions in this list, from 0
   * @return the positions of the activities on a cycle, the first one again at the end; empty if
   *     there is no cycle
   */
  public static List<Integer> find(List<List<Integer>> successors) {
    return new InstanceCycle(successors).find();
  }

  private List<Integer> find() {
    for (int start = 0; start < successors.size(); start++) {
      enter(start);
      while (!path.isEmpty()) {
        int current = path.get(path.size() - 1);
        if (next[current] == successors.get(current).size()) {
          leave(current);
        } else {
          int successor = successors.get(current).get(next[current]++);
          if (onPath[successor]) {
            return cycle(successor);
          }
          enter(successor);
        }
      }
    }
    return List.of();
  }

  /** Steps onto an activity, unless all that follows it was looked at before. */
  private void enter(int activity) {
    if (next[activity] < successors.get(activity).size()) {
      onPath[activity] = true;
      path.add(activity);
    }
  }

  private void leave(int activity) {
    onPath[activity] = false;
    path.remove(path.size() - 1);
  }

  private List<Integer> cycle(int from) {
    List<Integer> cycle = new ArrayList<>(path.subList(path.indexOf(from), path.size()));
    cycle.add(from);
    return List.copyOf(cycle);
  }
}
