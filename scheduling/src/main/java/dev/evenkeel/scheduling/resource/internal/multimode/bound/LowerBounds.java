package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Makespans that no schedule can beat: the critical path, the work on each renewable resource, and
 * the workload of people, as a whole and between any two distances from start and end.
 */
public final class LowerBounds {
  private static final long MOST_WINDOWS = 4_000;
  private final MultiModeProject project;
  private final PersonWork work;
  private final int workload;
  private final int best;

  private LowerBounds(MultiModeProject project) {
    this.project = project;
    this.work = new PersonWork(project);
    this.workload = work.isEmpty() ? 0 : Math.toIntExact(work.timeBetween(0, 0, 0));
    this.best = windows(Math.max(Math.max(project.criticalPath(), workload), resources()));
  }

  /**
   * Returns the bounds of a project.
   *
   * @param project a project of which every mode has a team and room
   * @return the bounds
   */
  public static LowerBounds of(MultiModeProject project) {
    return new LowerBounds(project);
  }

  /**
   * Returns the bound of the workload alone.
   *
   * @return the least time in which people could do all work if they switched freely
   */
  public int workload() {
    return workload;
  }

  /**
   * Returns the greatest of all bounds.
   *
   * @return no makespan is less
   */
  public int best() {
    return best;
  }

  private int resources() {
    ResourceUse resources = project.resources();
    long bound = 0;
    for (int r = 0; r < resources.renewables(); r++) {
      long energy = 0;
      for (int j = 0; j < project.size(); j++) {
        energy += leastEnergy(j, r);
      }
      int units = Math.max(1, resources.units(r));
      bound = Math.max(bound, (energy + units - 1) / units);
    }
    return Math.toIntExact(bound);
  }

  private long leastEnergy(int j, int resource) {
    return IntStream.range(project.modeStart(j), project.modeStart(j + 1))
        .mapToLong(m -> (long) project.duration(m) * project.resources().use(m, resource))
        .min()
        .orElseThrow();
  }

  private int windows(int known) {
    int[] befores = distinct(project::head);
    int[] afters = distinct(project::tail);
    long bound = known;
    if (work.isEmpty() || (long) befores.length * afters.length > MOST_WINDOWS) {
      return known;
    }
    for (int before : befores) {
      for (int after : afters) {
        if (before + after <= project.criticalPath()) {
          long outside = (long) before + after;
          long from = Math.max(0, bound - outside);
          bound = Math.max(bound, outside + work.timeBetween(before, after, from));
        }
      }
    }
    return Math.toIntExact(bound);
  }

  private int[] distinct(IntUnaryOperator distance) {
    return IntStream.range(0, project.size()).map(distance).distinct().sorted().toArray();
  }
}
