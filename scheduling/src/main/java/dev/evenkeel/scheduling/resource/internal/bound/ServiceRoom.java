package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import java.util.Arrays;
import java.util.List;

/** How many ticks of members of the service-first team there can be for projects at most. */
final class ServiceRoom implements Supply {
  private final long[] from;
  private final long[] to;
  private final int[] people;

  /** The people times ticks of all intervals before one. */
  private final long[] before;

  ServiceRoom(TickCalendar grid, List<CapacityInterval> intervals) {
    int count = intervals.size();
    from = new long[count];
    to = new long[count];
    people = new int[count];
    before = new long[count + 1];
    for (int k = 0; k < count; k++) {
      from[k] = grid.tickAtOrBefore(intervals.get(k).interval().start());
      to[k] = grid.tickAtOrAfter(intervals.get(k).interval().end());
      people[k] = intervals.get(k).ringFenced();
      before[k + 1] = before[k] + people[k] * (to[k] - from[k]);
    }
  }

  @Override
  public long between(long first, long last) {
    int begun = firstEndAfter(first);
    int ended = Math.max(begun, firstEndAfter(last));
    long sum = before[ended] - before[begun];
    if (begun < ended) {
      sum -= people[begun] * Math.max(0, first - from[begun]);
    }
    for (int k = ended; k < from.length && from[k] < last; k++) {
      sum += people[k] * (last - Math.max(from[k], first));
    }
    return sum;
  }

  /** Returns the first interval that ends after a tick. */
  private int firstEndAfter(long tick) {
    int found = Arrays.binarySearch(to, tick + 1);
    int k = found >= 0 ? found : -found - 1;
    while (k > 0 && to[k - 1] > tick) {
      k--;
    }
    return k;
  }
}
