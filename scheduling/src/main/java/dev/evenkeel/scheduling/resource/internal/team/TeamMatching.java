package dev.evenkeel.scheduling.resource.internal.team;

import java.util.Arrays;

/**
 * Fills the places of an activity with people, each person at most one place: a bipartite matching
 * that grows person by person (augmenting paths).
 *
 * <p>The sets of people that can be matched together are the independent sets of a transversal
 * matroid (Edmonds and Fulkerson, 1965). Hence a person once taken never has to be given up, and
 * offering people in order of preference yields the first complete team in that order.
 */
public final class TeamMatching {
  private static final int NOWHERE = -1;

  private final int[] places;
  private final boolean[][] able;
  private final int total;
  private final int[] filled;
  private final int[] assigned;
  private final int[] mover;
  private final int[] queue;
  private int size;

  /**
   * Creates a matching without anybody.
   *
   * @param places how many people each requirement needs
   * @param able whether a candidate (second index) is able to meet a requirement (first index)
   * @param candidates how many candidates there are
   */
  public TeamMatching(int[] places, boolean[][] able, int candidates) {
    this.places = places;
    this.able = able;
    this.total = Arrays.stream(places).sum();
    this.filled = new int[places.length];
    this.assigned = new int[candidates];
    Arrays.fill(assigned, NOWHERE);
    this.mover = new int[places.length];
    this.queue = new int[places.length];
  }

  private TeamMatching(TeamMatching other) {
    this.places = other.places;
    this.able = other.able;
    this.total = other.total;
    this.filled = other.filled.clone();
    this.assigned = other.assigned.clone();
    this.mover = new int[places.length];
    this.queue = new int[places.length];
    this.size = other.size;
  }

  /** Gives everybody the place that they have in another matching of the same candidates. */
  void set(TeamMatching other) {
    System.arraycopy(other.filled, 0, filled, 0, filled.length);
    System.arraycopy(other.assigned, 0, assigned, 0, assigned.length);
    size = other.size;
  }

  TeamMatching copy() {
    return new TeamMatching(this);
  }

  /** Returns how many people have a place. */
  int size() {
    return size;
  }

  /** Returns how many places there are. */
  int places() {
    return total;
  }

  boolean isComplete() {
    return size == total;
  }

  /** Returns whether there is a place that a candidate could fill. */
  boolean isAble(int candidate) {
    for (boolean[] requirement : able) {
      if (requirement[candidate]) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a candidate has a place. */
  boolean contains(int candidate) {
    return assigned[candidate] != NOWHERE;
  }

  /** Takes everybody out. */
  void clear() {
    Arrays.fill(filled, 0);
    Arrays.fill(assigned, NOWHERE);
    size = 0;
  }

  /** Takes a candidate out; the others keep their places. */
  void remove(int candidate) {
    filled[assigned[candidate]]--;
    assigned[candidate] = NOWHERE;
    size--;
  }

  /**
   * Gives a candidate a place, moving others if need be.
   *
   * @param candidate somebody who has no place yet
   * @return whether there is one
   */
  public boolean add(int candidate) {
    Arrays.fill(mover, NOWHERE);
    int tail = reach(candidate, 0);
    for (int head = 0; head < tail; head++) {
      int place = queue[head];
      if (filled[place] < places[place]) {
        shift(place, candidate);
        return true;
      }
      tail = reachFrom(place, tail);
    }
    return false;
  }

  private int reachFrom(int place, int end) {
    int tail = end;
    for (int member = 0; member < assigned.length; member++) {
      if (assigned[member] == place) {
        tail = reach(member, tail);
      }
    }
    return tail;
  }

  private int reach(int person, int end) {
    int tail = end;
    for (int place = 0; place < places.length; place++) {
      if (mover[place] == NOWHERE && able[place][person]) {
        mover[place] = person;
        queue[tail++] = place;
      }
    }
    return tail;
  }

  /** Moves each person on the path to the place it was reached for. */
  private void shift(int free, int candidate) {
    filled[free]++;
    size++;
    int place = free;
    int person = mover[place];
    while (person != candidate) {
      int left = assigned[person];
      assigned[person] = place;
      place = left;
      person = mover[place];
    }
    assigned[candidate] = place;
  }
}
