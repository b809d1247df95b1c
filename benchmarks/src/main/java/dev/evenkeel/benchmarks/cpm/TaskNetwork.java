package dev.evenkeel.benchmarks.cpm;

import java.util.SplittableRandom;

/**
 * Tasks of whole days and finish-to-start dependencies, as plain arrays. Predecessors have lower
 * numbers than their successors.
 */
public final class TaskNetwork {
  private static final int LAYERS = 100;
  private static final int LINKS = 3;
  private static final int LONGEST_DAYS = 5;

  private final int[] days;
  private final int[] from;
  private final int[] to;

  private TaskNetwork(int tasks, int dependencies) {
    days = new int[tasks];
    from = new int[dependencies];
    to = new int[dependencies];
  }

  /**
   * Returns 100 layers of equal size; each task outside the first layer has three predecessors,
   * drawn from the layer before it.
   *
   * @param tasks the number of tasks, at least 100
   */
  public static TaskNetwork layered(int tasks) {
    int width = tasks / LAYERS;
    TaskNetwork network = new TaskNetwork(tasks, LINKS * (tasks - width));
    SplittableRandom random = new SplittableRandom(1);
    for (int task = 0, link = 0; task < tasks; task++) {
      network.days[task] = 1 + random.nextInt(LONGEST_DAYS);
      int layer = Math.min(LAYERS - 1, task / width);
      for (int k = 0; layer > 0 && k < LINKS && link < network.to.length; k++, link++) {
        network.from[link] = (layer - 1) * width + random.nextInt(width);
        network.to[link] = task;
      }
    }
    return network;
  }

  /** Returns tasks of a day, each after the one before it. */
  public static TaskNetwork chain(int tasks) {
    TaskNetwork network = new TaskNetwork(tasks, tasks - 1);
    for (int task = 0; task < tasks; task++) {
      network.days[task] = 1;
      if (task > 0) {
        network.from[task - 1] = task - 1;
        network.to[task - 1] = task;
      }
    }
    return network;
  }

  /** Returns the duration of each task; the array is not a copy. */
  public int[] days() {
    return days;
  }

  /** Returns the predecessor of each dependency; the array is not a copy. */
  public int[] from() {
    return from;
  }

  /** Returns the successor of each dependency; the array is not a copy. */
  public int[] to() {
    return to;
  }

  /** Returns how many tasks are critical, by the shortest code there is; the others must agree. */
  public long criticalCount() {
    int[] start = new int[days.length];
    int[] tail = days.clone();
    for (int link = 0; link < to.length; link++) {
      start[to[link]] = Math.max(start[to[link]], start[from[link]] + days[from[link]]);
    }
    for (int link = to.length - 1; link >= 0; link--) {
      tail[from[link]] = Math.max(tail[from[link]], days[from[link]] + tail[to[link]]);
    }
    int length = 0;
    for (int task = 0; task < days.length; task++) {
      length = Math.max(length, start[task] + tail[task]);
    }
    long critical = 0;
    for (int task = 0; task < days.length; task++) {
      critical += start[task] + tail[task] == length ? 1 : 0;
    }
    return critical;
  }
}
