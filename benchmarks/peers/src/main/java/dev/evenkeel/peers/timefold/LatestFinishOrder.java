package dev.evenkeel.peers.timefold;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The activities by latest finish time: those with the longest way to the end go first. */
final class LatestFinishOrder {
  private final List<InstanceActivity> activities;
  private final long[] tail;

  private LatestFinishOrder(ProjectInstance instance) {
    this.activities = instance.activities();
    this.tail = new long[activities.size()];
  }

  static int[] of(ProjectInstance instance) {
    LatestFinishOrder order = new LatestFinishOrder(instance);
    order.lengthenTails();
    return IntStream.range(0, order.tail.length)
        .boxed()
        .sorted(Comparator.comparingLong(activity -> -order.tail[activity]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The time from the finish of each activity to the end, by relaxation until nothing changes. */
  private void lengthenTails() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = tail.length - 1; i >= 0; i--) {
        for (int after : activities.get(i).successors()) {
          long longer = tail[after] + activities.get(after).mode().duration();
          changed |= longer > tail[i];
          tail[i] = Math.max(tail[i], longer);
        }
      }
    }
  }
}
