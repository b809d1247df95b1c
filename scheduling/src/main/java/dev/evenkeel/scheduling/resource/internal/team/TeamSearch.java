package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the team that finishes interruptible work earliest: branch and bound over the sets of
 * candidates. Part of a team finishes no later than the whole, which bounds; sets that cannot fill
 * the places together are left out.
 *
 * <p>First the earliest team that shares a single tick is found exactly: if there is none, no team
 * can do the work; otherwise its placement is the bound to begin with. One sweep, by the finish
 * that each candidate could reach alone, then finds the earliest finish; a second, in the order of
 * preference, the first team that reaches it. After {@link #EXAMINED} parts of teams a sweep ends
 * with the best team found so far, so that it always ends soon.
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
  private final int[] seed;
  private boolean undecided;

  TeamSearch(TeamRequest request) {
    this.request = request;
    this.candidates = request.candidates();
    this.meeting = new UnbrokenTeamSearch(request);
    this.matching = candidates.matching().copy();
    this.rest = matching.copy();
    this.alone = new long[candidates.size()];
    this.seed = new int[matching.places()];
  }

  /** Finds the team for interruptible work, not none; returns whether one was found. */
  boolean find(Work work, int[] team) {
    undecided = false;
    Work tick = new Work(1, false, work.startLimit(), work.startLimit());
    return meeting.find(tick, seed) && sweep(work, team);
  }

  /** Tells whether the last search ended without a team and without having examined all. */
  boolean isUndecided() {
    return undecided;
  }

  private boolean sweep(Work work, int[] team) {
    int[] single = new int[1];
    for (int candidate = 0; candidate < alone.length; candidate++) {
      single[0] = candidate;
      alone[candidate] = finish(work, single);
    }
    long bound = finish(work, seed);
    Sweep sweep = new Sweep(work, earliestFirst(), bound, false);
    if (!sweep.run(team)) {
      undecided = bound == Availability.NEVER && sweep.examined >= EXAMINED;
      System.arraycopy(seed, 0, team, 0, seed.length);
    }
    if (sweep.limit == Availability.NEVER) {
      return false;
    }
    new Sweep(work, preferred(), sweep.limit + 1, true).run(team);
    return true;
  }

  private long finish(Work work, int[] chosen) {
    return request.place(work, chosen, chosen.length, request.horizon())
        ? request.placedFinish()
        : Availability.NEVER;
  }

  private int[] preferred() {
    return IntStream.range(0, alone.length)
        .filter(candidate -> alone[candidate] != Availability.NEVER)
        .toArray();
  }

  private int[] earliestFirst() {
    return Arrays.stream(preferred())
        .boxed()
        .sorted(Comparator.comparingLong((Integer candidate) -> alone[candidate]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** One pass through the sets of candidates in a given order. */
  private final class Sweep {
    private final Work work;
    private final int[] order;
    private final boolean first;
    private final int[] chosen = new int[matching.places()];
    private final int[] position = new int[chosen.length + 1];
    private long limit;
    private int depth;
    private int examined;
    private boolean found;

    /** Creates a sweep for teams that finish before a limit; it may stop at the first one. */
    Sweep(Work work, int[] order, long limit, boolean first) {
      this.work = work;
      this.order = order;
      this.limit = limit;
      this.first = first;
    }

    /** Finds the best team; leaves the array alone and returns false if there is none. */
    boolean run(int[] team) {
      matching.clear();
      while (depth >= 0 && examined < EXAMINED && !(first && found)) {
        if (position[depth] < order.length && canComplete()) {
          tryNext(team);
        } else {
          back();
        }
      }
      return found;
    }

    /** Tells whether the chosen candidates and those still to come can fill all places. */
    private boolean canComplete() {
      rest.set(matching);
      for (int k = position[depth]; k < order.length && !rest.isComplete(); k++) {
        rest.add(order[k]);
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
      if (!request.place(work, chosen, depth + 1, Math.min(request.horizon(), limit - 1))) {
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

    private void back() {
      depth--;
      if (depth >= 0) {
        matching.remove(chosen[depth]);
      }
    }
  }
}
