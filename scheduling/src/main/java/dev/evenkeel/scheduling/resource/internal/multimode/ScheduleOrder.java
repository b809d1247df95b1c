package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.generation.Individual;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import java.util.Arrays;

/** Derives from a decoded schedule its fitness, its hash and the list for the other direction. */
final class ScheduleOrder {
  private static final int MAKESPAN_SHIFT = 40;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private final MultiModeProject project;
  private final int[] count;
  private final long[] weight;
  private final int shift;

  ScheduleOrder(MultiModeProject project) {
    this.project = project;
    count = new int[project.horizon() + 2];
    weight = new long[project.modeCount()];
    Arrays.setAll(weight, m -> (long) (1000 * share(m) * project.duration(m)));
    long heaviest = Arrays.stream(weight).max().orElse(0) * project.size() * project.horizon();
    shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(heaviest) - MAKESPAN_SHIFT);
  }

  /** The share of the resources and of the people that a mode takes. */
  private double share(int m) {
    ResourceUse resources = project.resources();
    int people = Math.max(1, project.staffing().people());
    double share = (double) project.staffing().headCount(m) / people;
    for (int r = 0; r < resources.renewables(); r++) {
      share += (double) resources.use(m, r) / Math.max(1, resources.units(r));
    }
    return share;
  }

  void complete(Individual schedule, boolean backward) {
    sort(schedule, backward);
    long early = 0;
    long hash = 0;
    for (int j = 0; j < project.size(); j++) {
      early += weight[schedule.mode(j)] * schedule.start(j);
      hash = mix(hash, schedule.start(j) * 31L + schedule.mode(j));
    }
    for (long members : schedule.teams()) {
      hash = mix(hash, members);
    }
    schedule.rate(((long) schedule.makespan() << MAKESPAN_SHIFT) + (early >> shift), hash);
  }

  private static long mix(long hash, long value) {
    return (hash ^ value) * MIX + (hash >>> 29);
  }

  /** Counting sort by finish from the end; ties in an order that respects the predecessors. */
  private void sort(Individual schedule, boolean backward) {
    int makespan = schedule.makespan();
    int n = project.size();
    Arrays.fill(count, 0, makespan + 2, 0);
    for (int j = 0; j < n; j++) {
      count[makespan - schedule.finish(j) + 1]++;
    }
    for (int t = 0; t < makespan; t++) {
      count[t + 1] += count[t];
    }
    for (int q = 0; q < n; q++) {
      int j = backward ? q : n - 1 - q;
      schedule.list()[count[makespan - schedule.finish(j)]++] = j;
    }
  }
}
