package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * An order in which every activity comes after those that it waits for, by dependencies and by
 * links. Where a link contradicts dependencies with leads, it is the link that gives way.
 */
final class ExecutionOrder {
  private final ResolvedProject project;
  private final List<List<Integer>> linkedAfter = new ArrayList<>();
  private final int[] dependencies;
  private final int[] links;
  private final int[] order;
  private final int[] position;
  private final PriorityQueue<Integer> ready;
  private final PriorityQueue<Integer> waitingForLinks;
  private int size;

  ExecutionOrder(ResolvedProject project, ResourceLinks resourceLinks) {
    this.project = project;
    int count = project.activityCount();
    Comparator<Integer> planned =
        Comparator.<Integer>comparingDouble(resourceLinks::start).thenComparingInt(one -> one);
    this.dependencies = new int[count];
    this.links = new int[count];
    this.order = new int[count];
    this.position = new int[count];
    this.ready = new PriorityQueue<>(planned);
    this.waitingForLinks = new PriorityQueue<>(planned);
    count(resourceLinks);
    sort();
  }

  private void count(ResourceLinks resourceLinks) {
    for (int activity = 0; activity < order.length; activity++) {
      linkedAfter.add(new ArrayList<>());
      position[activity] = order.length;
    }
    for (int activity = 0; activity < order.length; activity++) {
      int after = activity;
      dependencies[activity] = project.incomingStart(after + 1) - project.incomingStart(after);
      resourceLinks.links(activity).forEach(before -> linkedAfter.get(before).add(after));
    }
    linkedAfter.forEach(row -> row.forEach(after -> links[after]++));
    for (int activity = 0; activity < order.length; activity++) {
      enqueue(activity);
    }
  }

  private void enqueue(int activity) {
    if (dependencies[activity] == 0) {
      (links[activity] == 0 ? ready : waitingForLinks).add(activity);
    }
  }

  private void sort() {
    while (size < order.length) {
      int next = ready.isEmpty() ? waitingForLinks.remove() : ready.remove();
      if (position[next] == order.length) {
        place(next);
      }
    }
  }

  private void place(int activity) {
    position[activity] = size;
    order[size++] = activity;
    for (int k = project.outgoingStart(activity); k < project.outgoingStart(activity + 1); k++) {
      dependencies[project.to(k)]--;
      enqueue(project.to(k));
    }
    for (int after : linkedAfter.get(activity)) {
      links[after]--;
      if (links[after] == 0) {
        enqueue(after);
      }
    }
  }

  /** Returns the activity at a position. */
  int activity(int at) {
    return order[at];
  }

  /** Returns whether one activity comes before another. */
  boolean isBefore(int one, int other) {
    return position[one] < position[other];
  }
}
