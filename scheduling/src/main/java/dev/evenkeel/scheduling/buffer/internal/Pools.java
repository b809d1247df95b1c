package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.util.ArrayList;
import java.util.List;

/**
 * What the activities of a schedule have in turns: people in thousandths of their time, and
 * renewable resources in units. People have the first numbers, resources follow.
 */
public final class Pools {
  private static final int WHOLE_PERSON = 1_000;

  private final ResolvedProject project;
  private final int[][] pool;
  private final int[][] units;

  /**
   * Creates the pools of a schedule.
   *
   * @param project the project
   * @param schedule who works on what
   */
  public Pools(ResolvedProject project, ScheduleShift schedule) {
    this.project = project;
    this.pool = new int[project.activityCount()][];
    this.units = new int[project.activityCount()][];
    for (int activity = 0; activity < pool.length; activity++) {
      fill(activity, schedule);
    }
  }

  private void fill(int activity, ScheduleShift schedule) {
    int mode = schedule.mode(activity);
    long[] demand = new long[project.resourceCount()];
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      demand[project.demandResource(k)] += project.demandUnits(k);
    }
    List<int[]> needs = new ArrayList<>();
    for (int person : schedule.people(activity)) {
      needs.add(new int[] {person, project.modePersonShare(mode)});
    }
    for (int resource = 0; resource < demand.length; resource++) {
      if (demand[resource] > 0 && project.isRenewable(resource)) {
        needs.add(new int[] {project.personCount() + resource, (int) demand[resource]});
      }
    }
    pool[activity] = needs.stream().mapToInt(need -> need[0]).toArray();
    units[activity] = needs.stream().mapToInt(need -> need[1]).toArray();
  }

  /**
   * Returns how many pools there are.
   *
   * @return the number of people and resources
   */
  public int size() {
    return project.personCount() + project.resourceCount();
  }

  /**
   * Returns what an activity needs.
   *
   * @param activity the activity
   * @return its pools, ascending; the array belongs to this object
   */
  public int[] of(int activity) {
    return pool[activity];
  }

  /**
   * Returns how much an activity needs of a pool.
   *
   * @param activity the activity
   * @param wanted the pool
   * @return the units, 0 if it does not need it
   */
  public int units(int activity, int wanted) {
    for (int k = 0; k < pool[activity].length; k++) {
      if (pool[activity][k] == wanted) {
        return units[activity][k];
      }
    }
    return 0;
  }

  /**
   * Tells whether a pool is a person.
   *
   * @param number the pool
   * @return false if it is a resource
   */
  public boolean isPerson(int number) {
    return number < project.personCount();
  }

  /**
   * Returns which resource a pool is.
   *
   * @param number the pool, no person
   * @return the number of the resource
   */
  public int resource(int number) {
    return number - project.personCount();
  }

  /**
   * Returns how much there is at a tick.
   *
   * @param number the pool
   * @param tick the tick
   * @return the units
   */
  public int capacity(int number, long tick) {
    if (isPerson(number)) {
      return WHOLE_PERSON;
    }
    int resource = resource(number);
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource);
        k < end && project.capacityChangeTick(k) <= tick;
        k++) {
      units = project.capacityChangeUnits(k);
    }
    return units;
  }

  /**
   * Returns how much there is at most at any time.
   *
   * @param number the pool
   * @return the units
   */
  public int largestCapacity(int number) {
    if (isPerson(number)) {
      return WHOLE_PERSON;
    }
    int resource = resource(number);
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      units = Math.max(units, project.capacityChangeUnits(k));
    }
    return units;
  }

  /**
   * Returns how scarce what a chain needs is: the greatest share that it takes of any pool during
   * its length.
   *
   * @param chain the activities
   * @param schedule their modes
   * @return max over q of Σ r(i,q) · d(i) / (R(q) · Σ d(i)), 0 if there is no work or no need
   */
  public double tightness(List<Integer> chain, ScheduleShift schedule) {
    double[] used = new double[size()];
    double length = 0;
    for (int activity : chain) {
      double work = project.modeDuration(schedule.mode(activity));
      length += work;
      for (int k = 0; k < pool[activity].length; k++) {
        used[pool[activity][k]] += units[activity][k] * work;
      }
    }
    double tightness = 0;
    for (int number = 0; number < used.length && length > 0; number++) {
      if (used[number] > 0) {
        tightness = Math.max(tightness, used[number] / (largestCapacity(number) * length));
      }
    }
    return tightness;
  }
}
