package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.objective.CanonicalOrder;
import dev.evenkeel.scheduling.search.Objective;
import java.util.List;

/**
 * What is searched. Activities are drawn and compared in the order of their ids, so that the order
 * of the input does not matter. Immutable.
 */
public final class SearchSpace {
  private final ResolvedProject project;
  private final SchedulingLimits limits;
  private final List<Objective> objectives;
  private final int[] order;

  /**
   * Creates the space.
   *
   * @param project the project
   * @param limits the limits beside the project
   * @param objectives what to improve, the most important first
   */
  public SearchSpace(ResolvedProject project, SchedulingLimits limits, List<Objective> objectives) {
    this.project = project;
    this.limits = limits;
    this.objectives = objectives;
    this.order = CanonicalOrder.ofActivities(project);
  }

  /**
   * Returns the project.
   *
   * @return the project
   */
  public ResolvedProject project() {
    return project;
  }

  /**
   * Returns the limits beside the project.
   *
   * @return the limits
   */
  public SchedulingLimits limits() {
    return limits;
  }

  /**
   * Returns what to improve.
   *
   * @return the objectives, the most important first
   */
  public List<Objective> objectives() {
    return objectives;
  }

  /** Returns the activities in the order of their ids. */
  int[] order() {
    return order;
  }

  /** Returns the number of activities. */
  int size() {
    return order.length;
  }

  /**
   * Tells whether shorter schedules are what is wanted most.
   *
   * @return true if the first objective is the makespan
   */
  public boolean isMakespanFirst() {
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
        && makespan < place(Objective.PEAK)
        && makespan < place(Objective.VARIANCE);
  }

  private int place(Objective objective) {
    int index = objectives.indexOf(objective);
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** Returns the list that takes the ready activity with the smallest value again and again. */
  int[] list(long[] value) {
    return ActivityList.byPriority(project, sorted(value));
  }

  /** Sorts the activities by value, equal ones by id: merges runs that double in length. */
  private int[] sorted(long[] value) {
    int[] from = order.clone();
    int[] to = new int[from.length];
    for (int run = 1; run < from.length; run *= 2) {
      for (int low = 0; low < from.length; low += 2 * run) {
        merge(from, to, low, run, value);
      }
      int[] merged = to;
      to = from;
      from = merged;
    }
    return from;
  }

  private static void merge(int[] from, int[] to, int low, int run, long[] value) {
    int middle = Math.min(low + run, from.length);
    int high = Math.min(middle + run, from.length);
    int left = low;
    int right = middle;
    for (int k = low; k < high; k++) {
      boolean isLeft = left < middle && (right == high || value[from[left]] <= value[from[right]]);
      to[k] = isLeft ? from[left++] : from[right++];
    }
  }
}
