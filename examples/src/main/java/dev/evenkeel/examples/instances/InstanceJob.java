package dev.evenkeel.examples.instances;

import java.util.List;

/**
 * One job of an instance.
 *
 * @param number its number in the file, from 1
 * @param modes the ways to carry it out, at least one
 * @param successors the numbers of the jobs that start after it has finished
 */
public record InstanceJob(int number, List<InstanceMode> modes, List<Integer> successors) {

  /** Copies the lists. */
  public InstanceJob {
    modes = List.copyOf(modes);
    successors = List.copyOf(successors);
  }

  /**
   * Returns the only mode of a job that has one.
   *
   * @return the mode
   * @throws IllegalStateException if there are several
   */
  public InstanceMode mode() {
    if (modes.size() != 1) {
      throw new IllegalStateException(
          "job must have one mode but had " + modes.size() + " in job " + number);
    }
    return modes.get(0);
  }

  boolean isEmpty() {
    return modes.stream().allMatch(InstanceMode::isEmpty);
  }
}
