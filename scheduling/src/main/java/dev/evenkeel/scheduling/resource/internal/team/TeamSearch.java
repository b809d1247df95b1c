package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
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
  private final long[] alone;
  private boolean exhausted = true;

  TeamSearch(TeamRequest request) {
    this.request = request;
    this.candidates = request.candidates();
    this.alone = new long[candidates.size()];
  }

  Optional<TeamPlacement> search() {
    if (request.work().ticks() == 0) {
      return sweep(Optional.empty());
    }
    Optional<int[]> meeting = new UnbrokenTeamSearch(request.oneTick()).members();
    return meeting.isEmpty() ? Optional.empty() : sweep(meeting.flatMap(this::whole));
  }

  /** Tells whether the search ended without a team and without having examined all. */
  boolean isUndecided() {
    return search().isEmpty() && !exhausted;
  }

  private Optional<TeamPlacement> whole(int[] team) {
    return request.place(team, team.length).map(placement -> request.team(team, placement));
  }

  private Optional<TeamPlacement> sweep(Optional<TeamPlacement> seed) {
    for (int candidate = 0; candidate < alone.length; candidate++) {
      alone[candidate] = finish(request.place(new int[] {candidate}, 1));
    }
    long bound = seed.map(team -> team.placement().finish()).orElse(Availability.NEVER);
    Sweep sweep = new Sweep(earliestFirst(), bound, false);
    Optional<TeamPlacement> earliest = sweep.run().or(() -> seed);
    exhausted = sweep.examined < EXAMINED;
    return earliest.flatMap(
        team ->
            new Sweep(preferred(), team.placement().finish() + 1, true).run().or(() -> earliest));
  }

  private static long finish(Optional<Placement> placement) {
    return placement.map(Placement::finish).orElse(Availability.NEVER);
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
    private final int[] order;
    private final boolean first;
    private final TeamMatching matching = candidates.matching().copy();
    private final int[] chosen = new int[matching.places()];
    private final int[] position = new int[chosen.length + 1];
    private long limit;
    private int depth;
    private int examined;
    private Optional<TeamPlacement> best = Optional.empty();

    /** Creates a sweep for teams that finish before a limit; it may stop at the first one. */
    Sweep(int[] order, long limit, boolean first) {
      this.order = order;
      this.limit = limit;
      this.first = first;
    }

    Optional<TeamPlacement> run() {
      while (depth >= 0 && examined < EXAMINED && !(first && best.isPresent())) {
        if (position[depth] < order.length && canComplete()) {
          tryNext();
        } else {
          back();
        }
      }
      return best;
    }

    /** Tells whether the chosen candidates and those still to come can fill all places. */
    private boolean canComplete() {
      TeamMatching rest = matching.copy();
      for (int k = position[depth]; k < order.length && !rest.isComplete(); k++) {
        rest.add(order[k]);
      }
      return rest.isComplete();
    }

    private void tryNext() {
      int candidate = order[position[depth]++];
      if (alone[candidate] >= limit || !matching.add(candidate)) {
        return;
      }
      chosen[depth] = candidate;
      examined++;
      Optional<Placement> placement = request.place(chosen, depth + 1, limit - 1);
      if (finish(placement) >= limit) {
        matching.remove(candidate);
      } else if (depth + 1 == chosen.length) {
        best = placement.map(found -> request.team(chosen, found));
        limit = finish(placement);
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
