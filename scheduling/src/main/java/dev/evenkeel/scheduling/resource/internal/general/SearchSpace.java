package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.objective.CanonicalOrder;
import dev.evenkeel.scheduling.search.Objective;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What is searched. Activities are drawn and compared in the order of their ids, so that the order
 * of the input does not matter.
 */
final class SearchSpace {
  private final ResolvedProject project;
  private final SchedulingLimits limits;
  private final List<Objective> objectives;
  private final int[] order;

  SearchSpace(ResolvedProject project, SchedulingLimits limits, List<Objective> objectives) {
    this.project = project;
    this.limits = limits;
    this.objectives = objectives;
    this.order = CanonicalOrder.ofActivities(project);
  }

  ResolvedProject project() {
    return project;
  }

  SchedulingLimits limits() {
    return limits;
  }

  List<Objective> objectives() {
    return objectives;
  }

  /** Returns the activities in the order of their ids. */
  int[] order() {
    return order;
  }

  int size() {
    return order.length;
  }

  /** Tells whether shorter schedules are what is wanted most. */
  boolean isMakespanFirst() {
    return objectives.get(0) == Objective.MAKESPAN;
  }

  /** Tells whether it may help to let activities wait although they could start. */
  boolean isDelayUseful() {
    return objectives.contains(Objective.PEAK) || objectives.contains(Objective.VARIANCE);
  }

  /** Tells whether the finish matters more than an even use. */
  boolean isMakespanBeforeLevelling() {
    int makespan = objectives.indexOf(Objective.MAKESPAN);
    return makespan >= 0
        && makespan < before(objectives.indexOf(Objective.PEAK))
        && makespan < before(objectives.indexOf(Objective.VARIANCE));
  }

  private static int before(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** Returns the list that takes the ready activity with the smallest value again and again. */
  int[] list(IntToLongFunction value) {
    return ActivityList.byPriority(project, sorted(value));
  }

  private int[] sorted(IntToLongFunction value) {
    long[] key = new long[order.length];
    Integer[] sorted = new Integer[order.length];
    for (int k = 0; k < order.length; k++) {
      sorted[k] = order[k];
      key[order[k]] = value.applyAsLong(order[k]);
    }
    Arrays.sort(sorted, Comparator.comparingLong(one -> key[one]));
    int[] best = new int[order.length];
    for (int k = 0; k < best.length; k++) {
      best[k] = sorted[k];
    }
    return best;
  }
}
