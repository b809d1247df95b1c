package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Work;

/**
 * Finds the team that finishes interruptible work earliest: branch and bound over the sets of
 * candidates. Part of a team finishes no later than the whole, which bounds; sets that cannot fill
 * the places together are left out.
 *
 * <p>The bound to begin with is the team of those who would finish earliest alone. If these share
 * too few ticks, the earliest team that shares a single tick is found exactly: if there is none, no
 * team can do the work; otherwise it gives the bound. One sweep, by the finish that each candidate
 * could reach alone, then finds the earliest finish; a second, in the order of preference, the
 * first team that reaches it. No team is earlier than the last of the first bound's members alone
 * (the greedy base of a matroid has the least maximum), so a team that reaches that is earliest.
 * After {@link #EXAMINED} parts of teams a sweep ends with the best team found so far, so that it
 * always ends soon.
 */
final class TeamSearch {
  /** How many parts of teams one sweep examines at most. */
  static final int EXAMINED = 10_000;

  private final TeamRequest request;
  private final Candidates candidates;
  private final UnbrokenTeamSearch meeting;
  private final TeamMatching matching;
  private final TeamMatching rest;
  private final long[] alone;
  private final int[] single = new int[1];
  private final int[] seed;
  private final int[] order;
  private int able;
  private long earliest;
  private boolean undecided;

  TeamSearch(TeamRequest request) {
    this.request = request;
    this.candidates = request.candidates();
    this.meeting = new UnbrokenTeamSearch(request);
    this.matching = candidates.matching().copy();
    this.rest = matching.copy();
    this.alone = new long[candidates.size()];
    this.seed = new int[matching.places()];
    this.order = new int[alone.length];
  }

  /** Finds the team for interruptible work, not none; returns whether one was found. */
  boolean find(Work work, int[] team) {
    undecided = false;
    findAlone(work);
    orderByFinish();
    long bound = earlySeed(work);
    if (bound == Availability.NEVER) {
      Work tick = new Work(1, false, work.startLimit(), work.startLimit());
      if (!meeting.find(tick, seed)) {
        return false;
      }
      bound = finish(work, seed);
    }
    return sweep(work, team, bound);
  }

  /** Tells whether the last search ended without a team and without having examined all. */
  boolean isUndecided() {
    return undecided;
  }

  /** Finds who can do the work alone, in the order of preference. */
  private void findAlone(Work work) {
    able = 0;
    for (int candidate = 0; candidate < alone.length; candidate++) {
      single[0] = candidate;
      alone[candidate] = finish(work, single);
      if (alone[candidate] != Availability.NEVER) {
        order[able++] = candidate;
      }
    }
  }

  private void orderByFinish() {
    for (int k = 1; k < able; k++) {
      int candidate = order[k];
      int at = k;
      while (at > 0 && alone[order[at - 1]] > alone[candidate]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = candidate;
    }
  }

  private void orderByPreference() {
    able = 0;
    for (int candidate = 0; candidate < alone.length; candidate++) {
      if (alone[candidate] != Availability.NEVER) {
        order[able++] = candidate;
      }
    }
  }

  /** Returns when the team of the first who fill the places finishes. */
  private long earlySeed(Work work) {
    rest.clear();
    int count = 0;
    for (int k = 0; k < able && !rest.isComplete(); k++) {
      if (rest.add(order[k])) {
        seed[count++] = order[k];
        earliest = alone[order[k]];
      }
    }
    return rest.isComplete() ? finish(work, seed) : Availability.NEVER;
  }

  private boolean sweep(Work work, int[] team, long bound) {
    Sweep sweep = new Sweep(work, bound, false);
    if (!sweep.run(team)) {
      undecided = bound == Availability.NEVER && sweep.examined >= EXAMINED;
      System.arraycopy(seed, 0, team, 0, seed.length);
    }
    if (sweep.limit == Availability.NEVER) {
      return false;
    }
    orderByPreference();
    new Sweep(work, sweep.limit + 1, true).run(team);
    return true;
  }

  private long finish(Work work, int[] chosen) {
    return request.place(work, chosen, chosen.length, request.horizon())
        ? request.placedFinish()
        : Availability.NEVER;
  }

  /** One pass through the sets of candidates in the current order. */
  private final class Sweep {
    private final Work work;
    private final boolean preferred;
    private final int[] chosen = new int[matching.places()];
    private final int[] position = new int[chosen.length + 1];
    private long limit;
    private int depth;
    private int examined;
    private boolean found;

    /**
     * Creates a sweep for teams that finish before a limit.
     *
     * @param preferred whether candidates come in the order of preference and the first team will
     *     do, else they come by the finish they reach alone and the earliest team is wanted
     */
    Sweep(Work work, long limit, boolean preferred) {
      this.work = work;
      this.limit = limit;
      this.preferred = preferred;
    }

    /** Finds the best team; leaves the array alone and returns false if there is none. */
    boolean run(int[] team) {
      matching.clear();
      while (depth >= 0 && examined < EXAMINED && !isDone()) {
        if (position[depth] < able && !isHopeless() && canComplete()) {
          tryNext(team);
        } else {
          back();
        }
      }
      return found;
    }

    private boolean isDone() {
      return preferred ? found : limit <= earliest;
    }

    /** Tells whether, by their order, nobody who is left can finish before the limit. */
    private boolean isHopeless() {
      return !preferred && alone[order[position[depth]]] >= limit;
    }

    /** Tells whether the chosen candidates and those still to come can fill all places. */
    private boolean canComplete() {
      rest.set(matching);
      for (int k = position[depth]; k < able && !rest.isComplete(); k++) {
        if (alone[order[k]] < limit) {
          rest.add(order[k]);
        }
      }
      return rest.isComplete();
    }

    private void tryNext(int[] team) {
      int candidate = order[position[depth]++];
      if (alone[candidate] >= limit || !matching.add(candidate)) {
        return;
      }
      chosen[depth] = candidate;
      examined++;
      if (!isInTime()) {
        matching.remove(candidate);
      } else if (depth + 1 == chosen.length) {
        System.arraycopy(chosen, 0, team, 0, chosen.length);
        found = true;
        limit = request.placedFinish();
        matching.remove(candidate);
      } else {
        depth++;
        position[depth] = position[depth - 1];
      }
    }

    private boolean isInTime() {
      // The first of several is in time, as is known from looking at each alone.
      return (depth == 0 && chosen.length > 1)
          || request.place(work, chosen, depth + 1, Math.min(request.horizon(), limit - 1));
    }

    private void back() {
      depth--;
      if (depth >= 0) {
        matching.remove(chosen[depth]);
      }
    }
  }
}
