package dev.evenkeel.scheduling.resource.internal.modes;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What each mode uses up of each non-renewable resource, and how much there is. */
final class NonRenewableUse {
  private final int[] resources;
  private final long[] capacity;
  private final long[][] byMode;

  NonRenewableUse(ResolvedProject project) {
    this.resources =
        IntStream.range(0, project.resourceCount())
            .filter(resource -> !project.isRenewable(resource))
            .toArray();
    this.capacity = Arrays.stream(resources).mapToLong(project::capacity).toArray();
    this.byMode = new long[resources.length == 0 ? 0 : project.modeCount()][];
    for (int mode = 0; mode < byMode.length; mode++) {
      byMode[mode] = use(project, mode);
    }
  }

  private long[] use(ResolvedProject project, int mode) {
    long[] use = new long[resources.length];
    int end = project.modeDemandStart(mode + 1);
    for (int k = project.modeDemandStart(mode); k < end; k++) {
      int place = Arrays.binarySearch(resources, project.demandResource(k));
      if (place >= 0) {
        use[place] += project.demandUnits(k);
      }
    }
    return use;
  }

  /** Returns how many non-renewable resources there are. */
  int size() {
    return resources.length;
  }

  /** Returns the index of a resource in the project. */
  int resource(int place) {
    return resources[place];
  }

  /** Returns the units of each resource. */
  long[] capacity() {
    return capacity;
  }

  /** Returns the units of each resource that a mode uses up; only if there is such a resource. */
  long[] of(int mode) {
    return byMode[mode];
  }
}
