package dev.evenkeel.examples.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A project-scheduling instance as its file states it.
 *
 * @param name the name of the instance, which is its file's name without the ending
 * @param resources the resources
 * @param jobs all jobs in order of their numbers, with the empty first and last one where the format
 *     has them
 * @param statedCriticalPath the length of the critical path that the file itself states, in periods
 */
public record ProjectInstance(
    String name,
    List<InstanceResource> resources,
    List<InstanceJob> jobs,
    OptionalInt statedCriticalPath) {

  /** Copies the lists. */
  public ProjectInstance {
    resources = List.copyOf(resources);
    jobs = List.copyOf(jobs);
  }

  /**
   * Returns the jobs that are work: all but the first and the last one where these take no time and
   * no resource and only mark start and end.
   *
   * @return the jobs in order of their numbers
   */
  public List<InstanceJob> activities() {
    List<InstanceJob> activities = new ArrayList<>(jobs);
    if (!activities.isEmpty() && activities.get(activities.size() - 1).isEmpty()) {
      activities.remove(activities.size() - 1);
    }
    if (!activities.isEmpty() && activities.get(0).isEmpty()) {
      activities.remove(0);
    }
    return List.copyOf(activities);
  }
}
