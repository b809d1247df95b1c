package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/**
 * The work of activities on all resources in one number: duration times the sum, over the
 * resources, of units per capacity, each weighted by the fourth power of the resource's load
 * relative to the highest.
 */
final class ResourceWork {
  /** What an activity of duration 1 counts that takes all of the scarcest resource. */
  private static final double SCALE = 1_000;

  /** The sum over the activities of work times start must stay below this. */
  private static final double LARGEST_SUM = 0x1p46;

  private ResourceWork() {}

  static long[] of(RenewableProject project) {
    double[] weight = weights(project);
    double[] work = new double[project.size];
    Arrays.setAll(work, j -> units(project, weight, j) * project.duration[j]);
    double total = Arrays.stream(work).sum();
    double limit = LARGEST_SUM / Math.max(1, total * project.horizon);
    double scale = Math.min(SCALE, limit);
    return Arrays.stream(work).mapToLong(w -> (long) (scale * w)).toArray();
  }

  private static double[] weights(RenewableProject project) {
    double[] load = new double[project.resources];
    for (int r = 0; r < load.length; r++) {
      for (int j = 0; j < project.size; j++) {
        load[r] += (double) project.demand[j][r] * project.duration[j];
      }
      load[r] /= Math.max(1, project.capacity[r]);
    }
    double highest = Arrays.stream(load).max().orElse(0);
    return Arrays.stream(load).map(l -> highest > 0 ? fourthPower(l / highest) : 0).toArray();
  }

  private static double fourthPower(double share) {
    double square = share * share;
    return square * square;
  }

  private static double units(RenewableProject project, double[] weight, int activity) {
    double units = 0;
    for (int r = 0; r < weight.length; r++) {
      units += weight[r] * project.demand[activity][r] / Math.max(1, project.capacity[r]);
    }
    return units;
  }
}
