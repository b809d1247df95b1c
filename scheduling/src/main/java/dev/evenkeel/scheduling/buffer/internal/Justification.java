package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shifts all activities of a schedule to the right and to the left, in an order that no name and no
 * place in a list decides unless all else is equal.
 */
public final class Justification {
  private final ScheduleShift schedule;
  private final int[] rank;

  /**
   * Creates the shifts of a schedule.
   *
   * @param project the project
   * @param schedule its schedule
   */
  public Justification(ResolvedProject project, ScheduleShift schedule) {
    this.schedule = schedule;
    Integer[] byId =
        IntStream.range(0, project.activityCount())
            .boxed()
            .sorted(Comparator.comparing(project::activity))
            .toArray(Integer[]::new);
    int[] best = IntStream.range(0, byId.length).map(k -> byId[k]).toArray();
    int[] list = ActivityList.byPriority(project, best);
    this.rank = new int[list.length];
    for (int position = 0; position < list.length; position++) {
      rank[list[position]] = position;
    }
  }

  /**
   * Returns the place of an activity in an order in which each comes after its predecessors.
   *
   * @param activity the activity
   * @return the place; where predecessors leave a choice, the smaller id comes first
   */
  public int rank(int activity) {
    return rank[activity];
  }

  /**
   * Returns the activities in the order of their starts.
   *
   * @return by start, then by finish, then each after its predecessors
   */
  public int[] byStart() {
    return sorted(
        Comparator.comparingLong(schedule::start)
            .thenComparingLong(schedule::finish)
            .thenComparingInt(activity -> rank[activity]));
  }

  /**
   * Returns the activities in the order in which they are shifted to the right.
   *
   * @return by finish from the last on, then by start from the last on, then each before its
   *     predecessors
   */
  public int[] byFinish() {
    return sorted(
        Comparator.comparingLong(schedule::finish)
            .thenComparingLong(schedule::start)
            .thenComparingInt(activity -> rank[activity])
            .reversed());
  }

  /**
   * Returns the activities in the order of given times.
   *
   * @param finishes a time by activity
   * @return from the latest on, then each before its predecessors
   */
  public int[] byFinishOf(long[] finishes) {
    return sorted(
        Comparator.<Integer>comparingLong(activity -> finishes[activity])
            .thenComparingInt(activity -> rank[activity])
            .reversed());
  }

  private int[] sorted(Comparator<Integer> order) {
    return IntStream.range(0, rank.length).boxed().sorted(order).mapToInt(one -> one).toArray();
  }

  /**
   * Shifts all activities to the right and to the left in turns until the schedule no longer
   * becomes shorter, the last time to the right (double justification). Source: Valls, Ballestín
   * and Quintanilla, "Justification and RCPSP: a technique that pays", European Journal of
   * Operational Research 165, 2005.
   */
  public void justify() {
    long end = Long.MAX_VALUE;
    while (schedule.makespan() < end) {
      end = schedule.makespan();
      shiftRight(end);
      shiftLeft();
    }
    shiftRight(end);
  }

  private void shiftRight(long end) {
    for (int activity : byFinish()) {
      schedule.shiftRight(activity, end);
    }
  }

  private void shiftLeft() {
    for (int activity : byStart()) {
      schedule.shiftLeft(activity, 0);
    }
  }
}
