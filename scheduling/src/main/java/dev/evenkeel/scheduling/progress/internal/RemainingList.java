package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Orders in which each activity comes after those for which it still has to wait: first what is
 * finished, then running work that must not pause, then other running work, then the rest.
 */
final class RemainingList {
  private final RemainingProject remaining;
  private final ResolvedProject project;

  RemainingList(RemainingProject remaining) {
    this.remaining = remaining;
    this.project = remaining.project();
  }

  /**
   * Returns the list that takes, again and again, the activity with the least priority of those
   * that wait for nothing.
   *
   * @param priority by activity the priority; the topological order decides between equal ones
   */
  int[] byPriority(long[] priority) {
    int n = project.activityCount();
    int[] missing = new int[n];
    PriorityQueue<Integer> eligible = new PriorityQueue<>(Math.max(1, n), order(priority));
    for (int activity = 0; activity < n; activity++) {
      missing[activity] = openPredecessors(activity);
      if (missing[activity] == 0) {
        eligible.add(activity);
      }
    }
    int[] list = new int[n];
    for (int position = 0; position < n; position++) {
      list[position] = eligible.remove();
      free(list[position], missing, eligible);
    }
    return list;
  }

  private Comparator<Integer> order(long[] priority) {
    int[] place = new int[project.activityCount()];
    for (int position = 0; position < place.length; position++) {
      place[project.topological(position)] = position;
    }
    return Comparator.<Integer>comparingInt(this::stage)
        .thenComparingLong(activity -> priority[activity])
        .thenComparingInt(activity -> place[activity]);
  }

  private int stage(int activity) {
    if (remaining.done().isFinished(activity)) {
      return 0;
    }
    if (remaining.mustGoOn(activity)) {
      return 1;
    }
    return remaining.done().isRunning(activity) ? 2 : 3;
  }

  private int openPredecessors(int activity) {
    int count = 0;
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      count += remaining.generator().isOpen(project.incoming(k)) ? 1 : 0;
    }
    return count;
  }

  private void free(int activity, int[] missing, PriorityQueue<Integer> eligible) {
    for (int k = project.outgoingStart(activity); k < project.outgoingStart(activity + 1); k++) {
      if (remaining.generator().isOpen(k) && --missing[project.to(k)] == 0) {
        eligible.add(project.to(k));
      }
    }
  }
}
