package dev.evenkeel.examples.instances.judge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A schedule of an instance: a claim, which can be wrong in every way.
 *
 * @param activities what it says about each activity, in any order
 */
public record InstanceSchedule(List<PlannedActivity> activities) {

  /** Copies the list. */
  public InstanceSchedule {
    activities = List.copyOf(activities);
  }

  /**
   * Returns a schedule of activities with one mode that need nobody.
   *
   * @param starts the start of each activity, in the order of the instance
   * @return the schedule
   */
  public static InstanceSchedule ofStarts(long... starts) {
    return new InstanceSchedule(
        IntStream.range(0, starts.length)
            .mapToObj(activity -> PlannedActivity.of(activity, starts[activity]))
            .toList());
  }
}
