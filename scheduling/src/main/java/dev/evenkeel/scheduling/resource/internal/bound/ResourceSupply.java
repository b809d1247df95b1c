package dev.evenkeel.scheduling.resource.internal.bound;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;

/**
 * The units of a renewable resource in its hours, times ticks.
 *
 * @param project the project
 * @param resource the resource
 */
record ResourceSupply(ResolvedProject project, int resource) implements Supply {
  @Override
  public long between(long from, long to) {
    long sum = 0;
    long start = Long.MIN_VALUE;
    int units = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      sum = LongMath.saturatedAdd(sum, step(Math.max(start, from), change(k, to), units));
      start = project.capacityChangeTick(k);
      units = project.capacityChangeUnits(k);
    }
    return LongMath.saturatedAdd(sum, step(Math.max(start, from), to, units));
  }

  private long change(int k, long to) {
    return Math.min(project.capacityChangeTick(k), to);
  }

  private long step(long from, long to, int units) {
    return from < to ? LongMath.saturatedMultiply(hours(from, to), units) : 0;
  }

  private long hours(long from, long to) {
    int calendar = project.resourceCalendar(resource);
    return calendar < 0 ? to - from : project.calendarAt(calendar).worked(from, to);
  }
}
