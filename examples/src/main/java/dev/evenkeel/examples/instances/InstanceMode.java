package dev.evenkeel.examples.instances;

import java.util.List;

/**
 * One way to carry out an activity.
 *
 * @param duration how long it takes, in periods, not negative
 * @param demands the units of each resource, in the order of the instance's resources: in every
 *     period of the activity if the resource is renewable, else once
 */
public record InstanceMode(int duration, List<Integer> demands) {

  /** Copies the demands. */
  public InstanceMode {
    demands = List.copyOf(demands);
  }

  /**
   * Returns whether the mode takes neither time nor a resource.
   *
   * @return true for the mode of an activity that only marks a moment
   */
  public boolean isEmpty() {
    return duration == 0 && demands.stream().allMatch(demand -> demand == 0);
  }
}
