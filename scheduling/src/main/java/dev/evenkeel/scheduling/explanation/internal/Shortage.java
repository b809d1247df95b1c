package dev.evenkeel.scheduling.explanation.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a pool is missing from one tick up to another, and the fewest holds whose end makes good
 * for it. Holds that go on at the actual start are not to blame, as the activity starts beside
 * them; of the others those that end latest are left in place as long as that is possible, so that
 * the first to end are blamed.
 */
final class Shortage {
  private final Pool pool;
  private final long from;
  private final long to;
  private final long start;
  private final Set<Hold> left = new LinkedHashSet<>();
  private final Set<Hold> blamed = new LinkedHashSet<>();
  private final int least;

  /**
   * Examines a pool.
   *
   * @param pool the pool
   * @param from the first tick
   * @param to the end, exclusive
   * @param start the actual start
   * @param byName the order of activities that does not depend on their numbers
   */
  Shortage(Pool pool, long from, long to, long start, Comparator<Hold> byName) {
    this.pool = pool;
    this.from = from;
    this.to = to;
    this.start = start;
    if (isCovered(0, hold -> true)) {
      this.least = 0;
      return;
    }
    List<Hold> present =
        pool.holds().stream().filter(hold -> hold.working().touching(from, to).size() > 0).toList();
    present.stream().filter(hold -> hold.working().contains(start)).forEach(left::add);
    this.least = missingUnits();
    present.stream()
        .filter(hold -> !left.contains(hold))
        .sorted(Comparator.comparingLong(this::end).reversed().thenComparing(byName))
        .forEach(this::leaveOrBlame);
  }

  /** Returns how many units there must be without those that are blamed, 0 if there are enough. */
  private int missingUnits() {
    if (isCovered(0, left::contains)) {
      return 0;
    }
    if (pool.kind() == Pool.Kind.PERSON) {
      // The plan asks too much of this person at the start itself; whatever else there is counts.
      left.clear();
      return 0;
    }
    return pool.needed(from, to, left::contains);
  }

  private void leaveOrBlame(Hold hold) {
    left.add(hold);
    if (!isCovered(least, left::contains)) {
      left.remove(hold);
      blamed.add(hold);
    }
  }

  private boolean isCovered(int units, Predicate<Hold> counts) {
    return pool.free(from, to, units, counts).count() == to - from;
  }

  /** Returns when a hold last ends before the actual start, the start itself at the latest. */
  long end(Hold hold) {
    long closing = hold.working().closing(Math.min(to, Math.max(start, from + 1)));
    return Math.min(Math.max(start, from + 1), closing == TickRuns.NONE ? to : closing);
  }

  /** Returns whether anything is missing. */
  boolean isShort() {
    return isLow() || !blamed.isEmpty();
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
    TickRuns window = TickRuns.of(from, to);
    return window.without(pool.free(from, to, 0, left::contains));
  }

  /** Returns how many units there are at a tick, whoever takes them. */
  int capacity(long tick) {
    return pool.capacity().leastRoom(tick, tick + 1);
  }

  /** Returns when there are enough units after a tick, the actual start at the latest. */
  long enoughFrom(long tick) {
    return Math.min(start, pool.capacity().withRoom(least).nextOpen(tick));
  }

  /** Returns what is left of the pool once nothing is missing. */
  TickRuns free(long first, long end) {
    return pool.free(first, end, least, hold -> !blamed.contains(hold));
  }

  /** Returns the pool. */
  Pool pool() {
    return pool;
  }
}
