package dev.evenkeel.scheduling.resource.internal.project;

import java.util.Arrays;

/** A profile with one word of packed capacities for each time unit. */
final class TimeGridProfile implements Profile {
  /** Longer horizons would cost more memory and more steps than a step profile. */
  static final int LONGEST = 1 << 16;

  private final int[] duration;
  private final long[] demand;
  private final long capacity;
  private final long guard;
  private final long[] free;
  private int used;

  TimeGridProfile(RenewableProject project) {
    duration = project.duration;
    demand = project.packedDemand;
    capacity = project.lanes.capacity(0);
    guard = project.lanes.guard(0);
    free = new long[project.horizon + Arrays.stream(duration).max().orElse(0) + 1];
    Arrays.fill(free, capacity);
  }

  @Override
  public void clear() {
    Arrays.fill(free, 0, used, capacity);
    used = 0;
  }

  @Override
  public int place(int activity, int earliest) {
    final long[] profile = free;
    final long units = demand[activity];
    final int d = duration[activity];
    int start = earliest;
    int checked = earliest;
    int end = start + d;
    int t = end - 1;
    // Backwards: the last conflict moves the start farthest, and no time unit is read twice.
    while (t >= checked) {
      if (((profile[t] - units) & guard) == guard) {
        t--;
      } else {
        start = t + 1;
        checked = end;
        end = start + d;
        t = end - 1;
      }
    }
    for (t = start; t < end; t++) {
      profile[t] -= units;
    }
    used = Math.max(used, end);
    return start;
  }
}
