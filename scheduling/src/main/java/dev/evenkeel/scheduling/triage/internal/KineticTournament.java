package dev.evenkeel.scheduling.triage.internal;

import java.util.Arrays;

/**
 * Finds the most urgent of many tickets whose urgencies change at different speeds. Mutable, for a
 * single owner.
 *
 * <p>Tickets play a knock-out tournament in pairs. Each match keeps its winner and the time up to
 * which no result in its part of the tournament can change. Adding or removing a ticket replays the
 * matches on its way to the final: O(log n). Asking at a later time replays only those whose time
 * is up (a kinetic tournament: J. Basch, L. J. Guibas, J. Hershberger, "Data structures for mobile
 * data", Journal of Algorithms 31, 1999); lines with only one speed need none.
 */
public final class KineticTournament {
  /** Breaks the tie between tickets that are equally urgent. */
  @FunctionalInterface
  public interface TieBreak {
    /**
     * Returns whether one ticket comes before another that is as urgent.
     *
     * @param slot the slot of the one
     * @param other the slot of the other
     * @return whether the first comes before
     */
    boolean isBefore(int slot, int other);
  }

  private static final int NOBODY = -1;
  private static final int LEAST_CAPACITY = 16;

  private final TieBreak ties;
  private final Urgencies urgencies = new Urgencies(LEAST_CAPACITY);
  private int capacity = LEAST_CAPACITY;
  private UrgencyCurve[] switching = new UrgencyCurve[LEAST_CAPACITY];
  private int[] winner = emptyMatches(LEAST_CAPACITY);
  private long[] expiry = neverExpiring(LEAST_CAPACITY);
  private long now = Long.MIN_VALUE;

  /**
   * Creates a tournament without tickets.
   *
   * @param ties breaks ties; a strict total order of the slots
   */
  public KineticTournament(TieBreak ties) {
    this.ties = ties;
  }

  private static int[] emptyMatches(int capacity) {
    int[] matches = new int[2 * capacity];
    Arrays.fill(matches, NOBODY);
    return matches;
  }

  private static long[] neverExpiring(int capacity) {
    long[] times = new long[2 * capacity];
    Arrays.fill(times, Long.MAX_VALUE);
    return times;
  }

  /**
   * Moves the time on.
   *
   * @param time the time, not before the last one
   */
  public void advance(long time) {
    now = time;
    if (expiry[1] <= now) {
      replayExpired(1);
    }
  }

  /**
   * Puts a ticket into a slot, in place of the one that was there. The time must have been set.
   *
   * @param slot the slot, at most one above the greatest used before
   * @param curve how urgent the ticket is
   */
  public void put(int slot, UrgencyCurve curve) {
    if (slot == capacity) {
      grow();
    }
    boolean switches = curve.switchAt() > now && curve.switchAt() != Long.MAX_VALUE;
    urgencies.set(slot, curve.tier(), curve.lineAt(now));
    if (switches) {
      switching[slot] = curve;
    }
    winner[capacity + slot] = slot;
    expiry[capacity + slot] = switches ? curve.switchAt() : Long.MAX_VALUE;
    replayUpwards(slot);
  }

  /**
   * Takes a ticket out of its slot.
   *
   * @param slot the slot
   */
  public void clear(int slot) {
    winner[capacity + slot] = NOBODY;
    expiry[capacity + slot] = Long.MAX_VALUE;
    replayUpwards(slot);
  }

  /**
   * Returns the most urgent ticket at the time set last.
   *
   * @return its slot, negative if there is none
   */
  public int first() {
    return winner[1];
  }

  private void grow() {
    int[] oldWinner = winner;
    long[] oldExpiry = expiry;
    int old = capacity;
    capacity = 2 * old;
    urgencies.grow(capacity);
    switching = Arrays.copyOf(switching, capacity);
    winner = emptyMatches(capacity);
    expiry = neverExpiring(capacity);
    System.arraycopy(oldWinner, old, winner, capacity, old);
    System.arraycopy(oldExpiry, old, expiry, capacity, old);
    for (int match = capacity - 1; match >= 1; match--) {
      play(match);
    }
  }

  /** Stops as soon as nothing changes, unless the changed ticket itself keeps winning. */
  private void replayUpwards(int slot) {
    for (int match = (capacity + slot) / 2; match >= 1; match /= 2) {
      int oldWinner = winner[match];
      long oldExpiry = expiry[match];
      play(match);
      if (winner[match] == oldWinner && expiry[match] == oldExpiry && oldWinner != slot) {
        return;
      }
    }
  }

  /** As deep as the tournament has rounds, at most 31. */
  private void replayExpired(int match) {
    if (match >= capacity) {
      switchLine(match);
      return;
    }
    if (expiry[2 * match] <= now) {
      replayExpired(2 * match);
    }
    if (expiry[2 * match + 1] <= now) {
      replayExpired(2 * match + 1);
    }
    play(match);
  }

  private void switchLine(int leaf) {
    int slot = leaf - capacity;
    UrgencyCurve curve = switching[slot];
    urgencies.set(slot, curve.tier(), curve.later());
    expiry[leaf] = Long.MAX_VALUE;
  }

  private void play(int match) {
    int left = winner[2 * match];
    int right = winner[2 * match + 1];
    long partsExpire = Math.min(expiry[2 * match], expiry[2 * match + 1]);
    if (left < 0 || right < 0) {
      winner[match] = Math.max(left, right);
      expiry[match] = partsExpire;
      return;
    }
    boolean leftWins = isBefore(left, right);
    winner[match] = leftWins ? left : right;
    long stays =
        leftWins
            ? urgencies.staysBefore(left, right, now)
            : urgencies.staysBefore(right, left, now);
    expiry[match] = Math.min(partsExpire, stays);
  }

  private boolean isBefore(int left, int right) {
    int order = urgencies.compare(left, right, now);
    return order == 0 ? ties.isBefore(left, right) : order < 0;
  }
}
