package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Something limited that an activity needs, and what the other activities of a plan take of it: a
 * person's time, a resource, or the members whom the service can spare.
 *
 * @param kind what it is
 * @param index the index of the person or resource
 * @param units how many units the activity needs
 * @param capacity how many units there are, with nothing taken
 * @param holds what the other activities take
 */
record Pool(Kind kind, int index, int units, RoomProfile capacity, List<Hold> holds) {
  /** What is limited. */
  enum Kind {
    /** The time of a person. */
    PERSON,

    /** A renewable resource. */
    RESOURCE,

    /** The members of the service-first team who can be spared. */
    SERVICE
  }

  /** Returns the ticks at which enough is left. */
  TickRuns free(long from, long to) {
    return free(from, to, 0, hold -> true);
  }

  /** Returns the ticks at which there would be enough if nobody took any. */
  TickRuns unused(long from, long to) {
    return free(from, to, 0, hold -> false);
  }

  /**
   * Returns the ticks at which enough is left if some of the holds count and there are at least so
   * many units.
   */
  TickRuns free(long from, long to, int least, Predicate<Hold> counts) {
    return TickRuns.joined(
        loads(from, to, counts).stream().map(load -> enough(load, least)).toList());
  }

  private TickRuns enough(Load load, int least) {
    return load.units() <= least
        ? TickRuns.of(load.from(), load.to())
        : TickRuns.of(capacity.withRoom(load.units()), load.from(), load.to());
  }

  /** How many units the activity and others need together for some time. */
  private record Load(long from, long to, int units) {}

  /** Returns the most units that are needed together at any tick between. */
  int needed(long from, long to, Predicate<Hold> counts) {
    return loads(from, to, counts).stream().mapToInt(Load::units).max().orElse(0);
  }

  private List<Load> loads(long from, long to, Predicate<Hold> counts) {
    List<Load> loads = new ArrayList<>();
    long sum = units;
    long start = from;
    for (Map.Entry<Long, Long> change : changes(from, to, counts).entrySet()) {
      if (start < change.getKey()) {
        loads.add(new Load(start, change.getKey(), (int) Math.min(Integer.MAX_VALUE, sum)));
      }
      start = change.getKey();
      sum += change.getValue();
    }
    return loads;
  }

  /** Returns by how much the units held change and when, the limits included. */
  private NavigableMap<Long, Long> changes(long from, long to, Predicate<Hold> counts) {
    TickRuns window = TickRuns.of(from, to);
    NavigableMap<Long, Long> changes = new TreeMap<>();
    changes.put(from, 0L);
    changes.put(to, 0L);
    for (Hold hold : holds) {
      if (counts.test(hold)) {
        TickRuns held = hold.working().and(window);
        for (int k = 0; k < held.size(); k++) {
          changes.merge(held.start(k), (long) hold.units(), Long::sum);
          changes.merge(held.end(k), (long) -hold.units(), Long::sum);
        }
      }
    }
    return changes;
  }
}
