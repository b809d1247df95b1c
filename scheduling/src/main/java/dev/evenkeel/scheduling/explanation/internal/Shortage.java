package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
import dev.evenkeel.scheduling.explanation.internal.Pool.Hold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a pool an activity misses from one tick up to another, and the fewest holds whose end
 * makes good for it. Holds that go on at the actual start are not to blame, as the activity starts
 * beside them; of the others those that end latest are left in place as long as that is possible,
 * so that the first to end are blamed.
 */
final class Shortage {
  private final Pool pool;
  private final Hold own;
  private final TickRuns.Stretch examined;
  private final long start;
  private final Set<Hold> left = new LinkedHashSet<>();
  private final Set<Hold> blamed = new LinkedHashSet<>();
  private final int least;

  /**
   * Examines a pool.
   *
   * @param demand what the activity takes of which pool
   * @param examined the ticks that would have to be free
   * @param start the actual start
   * @param byName the order of activities that does not depend on their numbers
   */
  Shortage(Demand demand, TickRuns.Stretch examined, long start, Comparator<Hold> byName) {
    this.pool = demand.pool();
    this.own = demand.own();
    this.examined = examined;
    this.start = start;
    List<Hold> present = pool.others(own, examined.from(), examined.to());
    present.stream().filter(hold -> hold.working().contains(start)).forEach(left::add);
    this.least = missingUnits();
    present.stream()
        .filter(hold -> !left.contains(hold))
        .sorted(Comparator.comparingLong(this::end).reversed().thenComparing(byName))
        .forEach(this::leaveOrBlame);
  }

  /** Returns how many units there must be without those that are blamed, 0 if there are enough. */
  private int missingUnits() {
    if (isCovered(0)) {
      return 0;
    }
    if (pool.kind() == Pool.Kind.PERSON) {
      // The plan asks too much of this person at the start itself; whatever else there is counts.
      left.clear();
      return 0;
    }
    Loads taken = Loads.of(List.copyOf(left));
    return own.units() + taken.most(examined.from(), examined.to());
  }

  private void leaveOrBlame(Hold hold) {
    left.add(hold);
    if (!isCovered(least)) {
      left.remove(hold);
      blamed.add(hold);
    }
  }

  private boolean isCovered(int units) {
    TickRuns free = pool.free(own, left, units, examined.from(), examined.to());
    return free.count() == examined.to() - examined.from();
  }

  /** Returns when a hold last ends before the actual start, the start itself at the latest. */
  long end(Hold hold) {
    long limit = Math.max(start, examined.from() + 1);
    long closing = hold.working().closing(Math.min(examined.to(), limit));
    return Math.min(limit, closing == TickRuns.NONE ? limit : closing);
  }

  /** Returns the fewest holds without which enough is left, given enough units. */
  Set<Hold> blamed() {
    return blamed;
  }

  /** Returns whether there are too few units even without those that are blamed. */
  boolean isLow() {
    return least > 0;
  }

  /** Returns how many units there must be if there are too few, else 0. */
  int least() {
    return least;
  }

  /** Returns the ticks at which there are too few units even without those that are blamed. */
  TickRuns lacking() {
    TickRuns free = pool.free(own, left, 0, examined.from(), examined.to());
    return TickRuns.of(examined.from(), examined.to()).without(free);
  }

  /** Returns how many units there are at a tick, whoever takes them. */
  int capacity(long tick) {
    return pool.capacity().leastRoom(tick, tick + 1);
  }

  /** Returns when there are enough units after a tick, the actual start at the latest. */
  long enoughFrom(long tick) {
    return Math.min(start, pool.capacity().withRoom(least).nextOpen(tick));
  }

  /** Returns the ticks at which enough is left once nothing is missing. */
  TickRuns free(long from, long to) {
    List<Hold> beside = new ArrayList<>(pool.others(own, from, to));
    beside.removeAll(blamed);
    return pool.free(own, beside, least, from, to);
  }

  /** Returns the pool. */
  Pool pool() {
    return pool;
  }
}
