package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A resolved project as one of renewable resources, and the way back. Activities without duration
 * before which, or behind which, nothing takes time are left out of the search.
 */
final class SingleModeProject {
  private final RenewableProject renewable;
  private final long unit;
  private final int[] activity;
  private final int[] before;
  private final int[] behind;

  private SingleModeProject(ActivityNetwork network, int[] before, int[] behind) {
    this.unit = TimeUnits.unit(network);
    this.renewable = TimeUnits.renewable(network, unit);
    this.activity = network.activity;
    this.before = before;
    this.behind = behind;
  }

  /** Returns the project, empty if it is not of this kind or too large. */
  static Optional<SingleModeProject> of(ResolvedProject project) {
    return SingleModeRules.areMet(project)
        ? of(new NetworkFactory(project).network())
        : Optional.empty();
  }

  private static Optional<SingleModeProject> of(ActivityNetwork network) {
    NetworkEnds ends = NetworkEnds.of(network);
    ActivityNetwork searched = network.select(ends.between(), TimeUnits.scarce(network));
    return TimeUnits.fits(searched)
        ? Optional.of(
            new SingleModeProject(
                CanonicalOrder.of(searched),
                activities(network, ends.before()),
                activities(network, ends.behind())))
        : Optional.empty();
  }

  private static int[] activities(ActivityNetwork network, int[] nodes) {
    return Arrays.stream(nodes)
        .map(j -> network.activity[j])
        .filter(i -> i != ActivityNetwork.NONE)
        .toArray();
  }

  /** Returns the project to search, its activities in canonical order. */
  RenewableProject renewable() {
    return renewable;
  }

  /** Returns the ticks in one unit of time of the searched project. */
  long unit() {
    return unit;
  }

  /** Returns the number of searched activities that take time and are in the project. */
  int activities() {
    return (int)
        IntStream.range(0, activity.length)
            .filter(j -> activity[j] != ActivityNetwork.NONE && renewable.duration[j] > 0)
            .count();
  }

  /** Returns all activities of the project in the order of their starts in a schedule. */
  int[] list(int[] start) {
    IntStream searched =
        IntStream.range(0, activity.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer j) -> start[j]).thenComparing(j -> j))
            .mapToInt(j -> activity[j])
            .filter(i -> i != ActivityNetwork.NONE);
    return IntStream.concat(
            IntStream.concat(Arrays.stream(before), searched), Arrays.stream(behind))
        .toArray();
  }
}
