package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;

/** What a mode occupies of renewable resources: each resource once, with all its units. */
public final class RenewableDemand {
  private final int[] resources;
  private final int[] units;

  private RenewableDemand(int[] resources, int[] units) {
    this.resources = resources;
    this.units = units;
  }

  /**
   * Returns what a mode occupies.
   *
   * @param project the project
   * @param mode the mode
   * @return the resources with their units
   */
  public static RenewableDemand of(ResolvedProject project, int mode) {
    int first = project.modeDemandStart(mode);
    int rows = project.modeDemandStart(mode + 1) - first;
    int[] resources = new int[rows];
    int[] units = new int[rows];
    int count = 0;
    for (int k = first; k < first + rows; k++) {
      if (project.isRenewable(project.demandResource(k))) {
        int place = place(resources, count, project.demandResource(k));
        count = Math.max(count, place + 1);
        // Sums beyond the range of integers exceed every capacity all the same.
        units[place] =
            (int) Math.min(Integer.MAX_VALUE, (long) units[place] + project.demandUnits(k));
      }
    }
    return new RenewableDemand(Arrays.copyOf(resources, count), Arrays.copyOf(units, count));
  }

  private static int place(int[] resources, int count, int resource) {
    for (int k = 0; k < count; k++) {
      if (resources[k] == resource) {
        return k;
      }
    }
    resources[count] = resource;
    return count;
  }

  /**
   * Returns how many resources are occupied.
   *
   * @return the number
   */
  public int size() {
    return resources.length;
  }

  /**
   * Returns which resource is occupied.
   *
   * @param place the place in the list, from 0
   * @return the index of the resource in the project
   */
  public int resource(int place) {
    return resources[place];
  }

  /**
   * Returns how many units are occupied.
   *
   * @param place the place in the list, from 0
   * @return the units
   */
  public int units(int place) {
    return units[place];
  }
}
