package dev.evenkeel.examples.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for jobs that wait for each other; without recursion, so that long chains are no danger. */
final class InstanceCycle {
  private final List<InstanceJob> jobs;
  private final int[] nextSuccessor;
  private final boolean[] onPath;
  private final List<Integer> path = new ArrayList<>();

  InstanceCycle(List<InstanceJob> jobs) {
    this.jobs = jobs;
    this.nextSuccessor = new int[jobs.size() + 1];
    this.onPath = new boolean[jobs.size() + 1];
  }

  /** The numbers of the jobs on a cycle, the first one again at the end; empty if there is none. */
  Optional<List<Integer>> find() {
    for (InstanceJob job : jobs) {
      enter(job.number());
      while (!path.isEmpty()) {
        int current = path.get(path.size() - 1);
        List<Integer> successors = jobs.get(current - 1).successors();
        if (nextSuccessor[current] == successors.size()) {
          leave(current);
        } else {
          int next = successors.get(nextSuccessor[current]++);
          if (onPath[next]) {
            return Optional.of(cycle(next));
          }
          enter(next);
        }
      }
    }
    return Optional.empty();
  }

  private void enter(int job) {
    if (nextSuccessor[job] < jobs.get(job - 1).successors().size() && !onPath[job]) {
      onPath[job] = true;
      path.add(job);
    }
  }

  private void leave(int job) {
    onPath[job] = false;
    path.remove(path.size() - 1);
  }

  private List<Integer> cycle(int from) {
    List<Integer> cycle = new ArrayList<>(path.subList(path.indexOf(from), path.size()));
    cycle.add(from);
    return cycle;
  }
}
