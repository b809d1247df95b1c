package dev.evenkeel.examples.instances;

import java.util.List;

/**
 * One way to carry out a job.
 *
 * @param duration how long it takes, in periods, not negative
 * @param demands the units of each resource, in the order of the instance's resources
 */
public record InstanceMode(int duration, List<Integer> demands) {

  /** Copies the demands. */
  public InstanceMode {
    demands = List.copyOf(demands);
  }

  boolean isEmpty() {
    return duration == 0 && demands.stream().allMatch(demand -> demand == 0);
  }
}
