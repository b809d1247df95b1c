package dev.evenkeel.scheduling.resource.internal.multimode.project;

import java.util.Arrays;

/**
 * Chooses who serves an activity. The sets of people who can serve all its needs are the bases of a
 * transversal matroid, so taking people in order of preference, each if an augmenting path lets
 * them in, yields the preferred team (Edmonds and Fulkerson, "Transversals and matroid partition",
 * 1965). Not thread-safe.
 */
public final class TeamChoice {
  private static final int UNREACHED = -2;
  private static final int ROOT = -1;
  private final Staffing staffing;
  private final int words;
  private final long[] assigned;
  private final int[] count;
  private final int[] queue;
  private final int[] cameFrom;
  private final int[] moved;
  private final long[] team;
  private int missing;
  private int first;
  private int needs;
  private int queued;

  /**
   * Creates a choice.
   *
   * @param staffing the people and needs
   * @param modes the number of modes
   */
  public TeamChoice(Staffing staffing, int modes) {
    this.staffing = staffing;
    words = staffing.words();
    int most = 0;
    for (int m = 0; m < modes; m++) {
      most = Math.max(most, staffing.needStart(m + 1) - staffing.needStart(m));
    }
    assigned = new long[most * words];
    count = new int[most];
    queue = new int[most];
    cameFrom = new int[most];
    moved = new int[most];
    team = new long[words];
  }

  /**
   * Returns a word of the chosen team.
   *
   * @param word the number of the word
   * @return one bit per person
   */
  public long team(int word) {
    return team[word];
  }

  /**
   * Returns how many people the last choice lacks.
   *
   * @return the number, 0 if the team is complete
   */
  public int missing() {
    return missing;
  }

  /**
   * Takes a team as it is.
   *
   * @param teams teams of all activities, {@code words} words each
   * @param activity whose team it is
   */
  public void take(long[] teams, int activity) {
    System.arraycopy(teams, activity * words, team, 0, words);
    missing = 0;
  }

  /**
   * Returns whether each need alone, and all together, find enough people; false proves that there
   * is no team.
   *
   * @param mode the mode
   * @param busy the people who are not available
   * @return whether a team is not ruled out
   */
  public boolean isPlausible(int mode, long[] busy) {
    int free = 0;
    for (int w = 0; w < words; w++) {
      free += Long.bitCount(staffing.eligibleForAny(mode, w) & ~busy[w]);
    }
    if (free < staffing.headCount(mode)) {
      return false;
    }
    int begin = staffing.needStart(mode);
    int end = staffing.needStart(mode + 1);
    boolean plausible = true;
    for (int k = begin; plausible && end - begin > 1 && k < end; k++) {
      plausible = able(k, busy) >= staffing.needPeople(k);
    }
    return plausible;
  }

  private int able(int need, long[] busy) {
    int able = 0;
    for (int w = 0; w < words; w++) {
      able += Long.bitCount(staffing.eligible(need, w) & ~busy[w]);
    }
    return able;
  }

  /**
   * Chooses the team of a mode among the people who are not busy.
   *
   * @param mode the mode
   * @param busy the people who are not available
   * @param order all people, the preferred first
   * @return whether the team is complete
   */
  public boolean choose(int mode, long[] busy, int[] order) {
    open(mode);
    for (int q = 0; missing > 0 && q < order.length; q++) {
      int p = order[q];
      int w = p >> 6;
      if ((staffing.eligibleForAny(mode, w) & ~busy[w] & 1L << p) != 0) {
        admit(p);
      }
    }
    return missing == 0;
  }

  private void open(int mode) {
    first = staffing.needStart(mode);
    needs = staffing.needStart(mode + 1) - first;
    Arrays.fill(team, 0);
    Arrays.fill(assigned, 0, needs * words, 0);
    Arrays.fill(count, 0, needs, 0);
    missing = staffing.headCount(mode);
  }

  /**
   * Adds a person to the last choice, moving others between needs if that makes room.
   *
   * @param person the person
   * @return false if that would not help
   */
  public boolean admit(int person) {
    openQueue(person);
    for (int at = 0; at < queued; at++) {
      int k = queue[at];
      if (count[k] < staffing.needPeople(first + k)) {
        shift(k);
        team[person >> 6] |= 1L << person;
        missing--;
        return true;
      }
      queueNeedsOfAssigned(k);
    }
    return false;
  }

  private void openQueue(int person) {
    queued = 0;
    for (int k = 0; k < needs; k++) {
      cameFrom[k] = UNREACHED;
      if (staffing.isEligible(person, first + k)) {
        reach(k, ROOT, person);
      }
    }
  }

  private void queueNeedsOfAssigned(int k) {
    for (int w = 0; w < words; w++) {
      for (long rest = assigned[k * words + w]; rest != 0; rest &= rest - 1) {
        int other = (w << 6) + Long.numberOfTrailingZeros(rest);
        for (int l = 0; l < needs; l++) {
          if (cameFrom[l] == UNREACHED && staffing.isEligible(other, first + l)) {
            reach(l, k, other);
          }
        }
      }
    }
  }

  private void reach(int need, int from, int person) {
    cameFrom[need] = from;
    moved[need] = person;
    queue[queued++] = need;
  }

  private void shift(int last) {
    count[last]++;
    for (int k = last; k >= 0; k = cameFrom[k]) {
      int p = moved[k];
      assigned[k * words + (p >> 6)] |= 1L << p;
      if (cameFrom[k] >= 0) {
        assigned[cameFrom[k] * words + (p >> 6)] &= ~(1L << p);
      }
    }
  }

  /**
   * Returns whether the team of an activity still serves a mode if one person replaces another.
   *
   * @param mode the mode
   * @param teams teams of all activities
   * @param activity the activity
   * @param leaving the person of its team who leaves
   * @param joining the person who joins
   * @return whether the changed team serves all needs
   */
  public boolean isTeam(int mode, long[] teams, int activity, int leaving, int joining) {
    open(mode);
    boolean serving = admit(joining);
    for (int w = 0; serving && w < words; w++) {
      for (long rest = teams[activity * words + w]; serving && rest != 0; rest &= rest - 1) {
        int p = (w << 6) + Long.numberOfTrailingZeros(rest);
        serving = p == leaving || admit(p);
      }
    }
    return serving;
  }
}
