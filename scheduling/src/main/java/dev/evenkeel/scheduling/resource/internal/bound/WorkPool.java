package dev.evenkeel.scheduling.resource.internal.bound;

import java.util.stream.IntStream;

/** Work that only one supply can do: the units of a resource or the time of some people. */
final class WorkPool {
  private final Supply supply;
  private final int[] activities;
  private final long[] work;

  private WorkPool(Supply supply, int[] activities, long[] work) {
    this.supply = supply;
    this.activities = activities;
    this.work = work;
  }

  /** Creates a pool from the least work of every activity. */
  static WorkPool of(Supply supply, long[] work) {
    int[] activities = IntStream.range(0, work.length).filter(one -> work[one] > 0).toArray();
    return new WorkPool(
        supply, activities, IntStream.of(activities).mapToLong(one -> work[one]).toArray());
  }

  /** Returns the most work that can be done between two ticks. */
  long supply(long from, long to) {
    return supply.between(from, to);
  }

  /** Returns the number of activities with work. */
  int size() {
    return activities.length;
  }

  /** Returns one of the activities with work. */
  int activity(int k) {
    return activities[k];
  }

  /** Returns the work of one of these activities in its mode with the least of it. */
  long work(int k) {
    return work[k];
  }
}
