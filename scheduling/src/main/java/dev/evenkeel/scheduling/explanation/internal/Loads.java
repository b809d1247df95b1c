package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.internal.Pool.Hold;
import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Room;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many units of something some holds take together, as steps in order of time. Immutable. */
final class Loads {
  /** Step k lasts from times[k] to times[k + 1]; before the first and after the last it is 0. */
  private final long[] times;

  private final int[] units;

  private Loads(long[] times, int[] units) {
    this.times = times;
    this.units = units;
  }

  static Loads of(List<Hold> holds) {
    NavigableMap<Long, Long> changes = new TreeMap<>();
    for (Hold hold : holds) {
      TickRuns working = hold.working();
      for (int k = 0; k < working.size(); k++) {
        changes.merge(working.start(k), (long) hold.units(), Long::sum);
        changes.merge(working.end(k), (long) -hold.units(), Long::sum);
      }
    }
    changes.values().removeIf(change -> change == 0);
    long[] times = new long[changes.size()];
    int[] units = new int[times.length];
    int count = 0;
    long sum = 0;
    for (Map.Entry<Long, Long> change : changes.entrySet()) {
      sum += change.getValue();
      times[count] = change.getKey();
      units[count++] = (int) Math.min(Integer.MAX_VALUE, sum);
    }
    return new Loads(times, units);
  }

  /** Returns the ticks between two at which a capacity leaves so many units beside these loads. */
  TickRuns free(Room capacity, int wanted, long from, long to) {
    TickRuns.Collector free = new TickRuns.Collector();
    long start = from;
    int load = 0;
    for (int k = 0; k < times.length && times[k] < to; k++) {
      free.add(room(capacity, wanted, load), start, times[k]);
      start = Math.max(from, times[k]);
      load = units[k];
    }
    free.add(room(capacity, wanted, load), start, to);
    return free.collect();
  }

  private static Availability room(Room capacity, int wanted, int load) {
    return capacity.withRoom((int) Math.min(Integer.MAX_VALUE, (long) wanted + load));
  }

  /** Returns the most units taken at any tick between two. */
  int most(long from, long to) {
    int most = 0;
    for (int k = 0; k < times.length && times[k] < to; k++) {
      boolean reaches = k + 1 < times.length && times[k + 1] > from;
      most = reaches ? Math.max(most, units[k]) : most;
    }
    return most;
  }
}
