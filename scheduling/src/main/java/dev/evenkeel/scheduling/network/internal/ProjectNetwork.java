package dev.evenkeel.scheduling.network.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;

/** Fills a network from a resolved project, in linear time. */
public final class ProjectNetwork {
  private ProjectNetwork() {}

  /**
   * Returns the network of a project.
   *
   * @param project the project
   * @return the network, with lags in ticks of their calendars
   * @throws ArithmeticException if a lag does not fit into 62 bits
   */
  public static CompactNetwork of(ResolvedProject project) {
    CompactNetwork network =
        new CompactNetwork(
            project.activityCount(), project.dependencyCount(), project.projectCount());
    Arrays.setAll(network.projectDeadline, project::projectDue);
    for (int place = 0; place < project.activityCount(); place++) {
      int activity = project.topological(place);
      network.order[place] = activity;
      network.position[activity] = place;
      network.duration[place] = project.duration(activity);
      network.release[place] = project.release(activity);
      network.deadline[place] = project.deadline(activity);
      network.project[place] = project.projectOf(activity);
      network.rowStart[place + 1] = fillRow(network, network.rowStart[place], project, activity);
    }
    return network;
  }

  private static int fillRow(
      CompactNetwork network, int start, ResolvedProject project, int activity) {
    int slot = start;
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      network.source[slot] = network.position[project.from(dependency)];
      network.link[slot] = CompactNetwork.link(project.type(dependency), project.lag(dependency));
      slot++;
    }
    return slot;
  }

  /**
   * Returns the dependency of the project that a dependency of its network stands for.
   *
   * @param project the project
   * @param network its network
   * @param place the position of the successor
   * @param slot the dependency of the network
   * @return the dependency of the project
   */
  public static int dependency(
      ResolvedProject project, CompactNetwork network, int place, int slot) {
    int row = project.incomingStart(network.order[place]);
    return project.incoming(row + slot - network.rowStart[place]);
  }
}
