package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import java.util.Arrays;
import java.util.List;

/**
 * How much time of members of the service-first team there can be for projects at most, in
 * thousandths of a tick: in blocks, and between contacts if there is such work.
 */
final class ServiceRoom implements Supply {
  private static final long THOUSANDTHS = 1_000;

  private final long[] from;
  private final long[] to;
  private final long[] people;

  /** The thousandths of people times ticks of all intervals before one. */
  private final long[] before;

  ServiceRoom(TickCalendar grid, List<CapacityInterval> intervals, boolean mixed) {
    int count = intervals.size();
    from = new long[count];
    to = new long[count];
    people = new long[count];
    before = new long[count + 1];
    for (int k = 0; k < count; k++) {
      from[k] = grid.tickAtOrBefore(intervals.get(k).interval().start());
      to[k] = grid.tickAtOrAfter(intervals.get(k).interval().end());
      people[k] = mixed ? most(intervals.get(k)) : THOUSANDTHS * intervals.get(k).ringFenced();
      before[k + 1] = before[k] + people[k] * (to[k] - from[k]);
    }
  }

  /** Returns the most that can be done at once, for any number of people in blocks. */
  private static long most(CapacityInterval interval) {
    long most = THOUSANDTHS * interval.ringFenced();
    for (int k = 0; k < interval.betweenContacts().size(); k++) {
      double between = interval.capacityBetweenContacts(k);
      most = Math.max(most, THOUSANDTHS * k + (long) Math.floor(THOUSANDTHS * between));
    }
    return most;
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
