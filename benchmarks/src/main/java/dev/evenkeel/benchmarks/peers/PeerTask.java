package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.OptionalLong;

/**
 * An instance that all solvers get.
 *
 * @param instance the instance
 * @param bestKnown the best makespan that is published, empty if none is listed
 */
record PeerTask(ProjectInstance instance, OptionalLong bestKnown) {

  /** Whether it is of the kind that every solver's model covers. */
  static boolean isComparable(ProjectInstance instance) {
    return !instance.isMultiMode()
        && instance.people().isEmpty()
        && instance.resources().stream().allMatch(InstanceResource::renewable);
  }
}
