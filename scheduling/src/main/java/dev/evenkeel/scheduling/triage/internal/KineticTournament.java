package dev.evenkeel.scheduling.triage.internal;

import java.util.Arrays;

/**
 * Finds the most urgent of many tickets whose urgencies change at different speeds. Mutable, for a
 * single owner.
 *
 * <p>Tickets play a knock-out tournament in fours. Each match keeps its winner with its line, so
 * that the parties to a match stand side by side, and the time up to which no result in its part of
 * the tournament can change. Adding or removing a ticket replays the matches on its way to the
 * final: O(log n). Asking at a later time replays only those whose time is up (a kinetic
 * tournament: J. Basch, L. J. Guibas, J. Hershberger, "Data structures for mobile data", Journal of
 * Algorithms 31, 1999); lines with only one speed need none.
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

  private static final int PARTIES = 4;
  private static final int LEAST_CAPACITY = 16;
  private static final int FINAL = 0;

  private final TieBreak ties;
  private int capacity = LEAST_CAPACITY;
  private int matches = matches(capacity);

  /**
   * First of the matches, those that match m decides between at 4m + 1 to 4m + 4; then of slots.
   */
  private Urgencies urgencies = new Urgencies(matches + capacity);

  private UrgencyCurve[] switching = new UrgencyCurve[capacity];
  private long now = Long.MIN_VALUE;

  /**
   * Creates a tournament without tickets.
   *
   * @param ties breaks ties; a strict total order of the slots
   */
  public KineticTournament(TieBreak ties) {
    this.ties = ties;
  }

  /** Each match leaves one of four, the final one of all. */
  private static int matches(int capacity) {
    return (capacity - 1) / (PARTIES - 1);
  }

  /**
   * Moves the time on.
   *
   * @param time the time, not before the last one
   */
  public void advance(long time) {
    now = time;
    if (isExpired(FINAL)) {
      replayExpired(FINAL);
    }
  }

  private boolean isExpired(int place) {
    return urgencies.expiry(place) <= now && urgencies.ticket(place) >= 0;
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
    int place = matches + slot;
    urgencies.set(place, curve.tier(), curve.lineAt(now));
    if (switches) {
      switching[slot] = curve;
    }
    urgencies.assign(place, slot, switches ? (double) curve.switchAt() : Urgencies.NEVER);
    replayUpwards(slot);
  }

  /**
   * Takes a ticket out of its slot.
   *
   * @param slot the slot
   */
  public void clear(int slot) {
    urgencies.assign(matches + slot, Urgencies.NOBODY, Urgencies.NEVER);
    replayUpwards(slot);
  }

  /**
   * Returns the most urgent ticket at the time set last.
   *
   * @return its slot, negative if there is none
   */
  public int first() {
    return urgencies.ticket(FINAL);
  }

  /** Such that all matches have four parties. */
  private void grow() {
    Urgencies old = urgencies;
    int oldMatches = matches;
    int oldCapacity = capacity;
    capacity = 2 * oldCapacity + 2;
    matches = matches(capacity);
    urgencies = new Urgencies(matches + capacity);
    urgencies.copy(old, oldMatches, matches, oldCapacity);
    switching = Arrays.copyOf(switching, capacity);
    for (int match = matches - 1; match >= FINAL; match--) {
      play(match);
    }
  }

  /** Stops as soon as nothing changes, unless the changed ticket itself keeps winning. */
  private void replayUpwards(int slot) {
    for (int place = matches + slot; place > FINAL; ) {
      place = (place - 1) / PARTIES;
      int winner = urgencies.ticket(place);
      double expiry = urgencies.expiry(place);
      play(place);
      if (winner != slot
          && urgencies.ticket(place) == winner
          && urgencies.expiry(place) == expiry) {
        return;
      }
    }
  }

  /** As deep as the tournament has rounds, at most 16. */
  private void replayExpired(int place) {
    if (place >= matches) {
      switchLine(place);
      return;
    }
    int first = PARTIES * place + 1;
    for (int party = first; party < first + PARTIES; party++) {
      if (isExpired(party)) {
        replayExpired(party);
      }
    }
    play(place);
  }

  private void switchLine(int place) {
    int slot = place - matches;
    UrgencyCurve curve = switching[slot];
    urgencies.set(place, curve.tier(), curve.later());
    urgencies.assign(place, slot, Urgencies.NEVER);
  }

  private void play(int match) {
    int first = PARTIES * match + 1;
    int best = best(first);
    if (urgencies.ticket(best) < 0) {
      urgencies.assign(match, Urgencies.NOBODY, Urgencies.NEVER);
      return;
    }
    urgencies.copyLine(best, match);
    urgencies.assign(match, urgencies.ticket(best), expiry(first, best));
  }

  private int best(int first) {
    int best = first;
    for (int party = first + 1; party < first + PARTIES; party++) {
      if (isBefore(party, best)) {
        best = party;
      }
    }
    return best;
  }

  private double expiry(int first, int best) {
    double expiry = urgencies.expiry(best);
    for (int party = first; party < first + PARTIES; party++) {
      if (party != best && urgencies.ticket(party) >= 0) {
        double stays = urgencies.staysBefore(best, party, now);
        expiry = Math.min(expiry, Math.min(urgencies.expiry(party), stays));
      }
    }
    return expiry;
  }

  private boolean isBefore(int party, int other) {
    int ticket = urgencies.ticket(party);
    int rival = urgencies.ticket(other);
    if (ticket < 0 || rival < 0) {
      return ticket >= 0;
    }
    int order = urgencies.compare(party, other, now);
    return order == 0 ? ties.isBefore(ticket, rival) : order < 0;
  }
}
