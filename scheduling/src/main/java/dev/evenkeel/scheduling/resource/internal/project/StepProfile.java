package dev.evenkeel.scheduling.resource.internal.project;

import java.util.Arrays;

/**
 * A profile that stores only the times at which the free capacity changes; for long horizons and
 * any number of resources.
 */
final class StepProfile implements Profile {
  private final RenewableProject project;
  private int[] time = new int[64];

  /** Free units from {@code time[s]} on; row {@code s} starts at {@code s * resources}. */
  private int[] free;

  private int steps;

  StepProfile(RenewableProject project) {
    this.project = project;
    this.free = new int[64 * project.resources];
    clear();
  }

  @Override
  public void clear() {
    steps = 1;
    time[0] = 0;
    System.arraycopy(project.capacity, 0, free, 0, project.resources);
  }

  @Override
  public int place(int activity, int earliest) {
    int d = project.duration[activity];
    int[] units = project.demand[activity];
    int step = stepAt(earliest);
    int start = earliest;
    int first = step;
    while (step < steps && (time[step] < start + d || step == first)) {
      if (d > 0 && !fits(step, units)) {
        start = time[step + 1];
        first = step + 1;
      }
      step++;
    }
    if (d > 0) {
      take(start, start + d, units);
    }
    return start;
  }

  private boolean fits(int step, int[] units) {
    int row = step * units.length;
    for (int r = 0; r < units.length; r++) {
      if (free[row + r] < units[r]) {
        return false;
      }
    }
    return true;
  }

  private void take(int start, int end, int[] units) {
    int from = split(start);
    int to = split(end);
    for (int s = from; s < to; s++) {
      for (int r = 0; r < units.length; r++) {
        free[s * units.length + r] -= units[r];
      }
    }
  }

  /** The step that begins at a time, made if there is none. */
  private int split(int at) {
    int step = stepAt(at);
    if (time[step] == at) {
      return step;
    }
    int width = project.resources;
    if (steps == time.length) {
      time = Arrays.copyOf(time, 2 * steps);
      free = Arrays.copyOf(free, 2 * steps * width);
    }
    System.arraycopy(time, step, time, step + 1, steps - step);
    System.arraycopy(free, step * width, free, (step + 1) * width, (steps - step) * width);
    time[step + 1] = at;
    steps++;
    return step + 1;
  }

  /** The last step that begins at or before a time. */
  private int stepAt(int at) {
    int found = Arrays.binarySearch(time, 0, steps, at);
    return found >= 0 ? found : -found - 2;
  }
}
