package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the earliest unbroken time at which some team is free, and the first such team in the order
 * of preference. Exact: it walks through the starts at which somebody or something becomes free and
 * matches people with places at each.
 */
final class UnbrokenTeamSearch {
  private final TeamRequest request;
  private final Candidates candidates;
  private final TeamMatching matching;

  /** The first start at or after the current one at which each candidate is free for all work. */
  private final long[] free;

  UnbrokenTeamSearch(TeamRequest request) {
    this.request = request;
    this.candidates = request.candidates();
    this.matching = candidates.matching().copy();
    this.free = new long[candidates.size()];
    Arrays.fill(free, Long.MIN_VALUE);
  }

  Optional<TeamPlacement> search() {
    Availability base = request.joint(request.base());
    Optional<Placement> placement = request.work().unbroken(base, Long.MIN_VALUE);
    while (placement.isPresent()) {
      long start = placement.get().start();
      if (formTeam(start, placement.get().finish())) {
        return Optional.of(team(placement.get()));
      }
      long next = nextStart(start, placement.get().finish());
      placement =
          next == Availability.NEVER ? Optional.empty() : request.work().unbroken(base, next);
    }
    return Optional.empty();
  }

  /** Returns the candidates who form that team, in the order of preference. */
  Optional<int[]> members() {
    return search().map(team -> chosen());
  }

  private boolean formTeam(long start, long finish) {
    matching.clear();
    int room = room(start, finish);
    for (int candidate = 0; candidate < free.length && !matching.isComplete(); candidate++) {
      boolean limited = candidates.isLimited(candidate);
      if (isFree(candidate, start) && !(limited && room == 0) && matching.add(candidate)) {
        room -= limited ? 1 : 0;
      }
    }
    return matching.isComplete();
  }

  private int room(long start, long finish) {
    return request.room().map(profile -> profile.leastRoom(start, finish)).orElse(0);
  }

  private boolean isFree(int candidate, long start) {
    if (free[candidate] < start) {
      Availability availability = request.joint(candidates.availability(candidate));
      free[candidate] = start(request.work().unbroken(availability, start));
    }
    return free[candidate] == start;
  }

  private static long start(Optional<Placement> placement) {
    return placement.map(Placement::start).orElse(Availability.NEVER);
  }

  /** Returns the next start at which one more candidate is free or the room is larger. */
  private long nextStart(long start, long finish) {
    long next = moreRoom(start, finish);
    for (int candidate = 0; candidate < free.length; candidate++) {
      if (!isFree(candidate, start)) {
        next = Math.min(next, free[candidate]);
      }
    }
    return next;
  }

  private long moreRoom(long start, long finish) {
    if (request.room().isEmpty()) {
      return Availability.NEVER;
    }
    Availability more = request.room().get().withRoom(room(start, finish) + 1);
    return start(request.work().unbroken(request.joint(List.of(more)), start));
  }

  private TeamPlacement team(Placement placement) {
    return request.team(chosen(), placement);
  }

  private int[] chosen() {
    int[] chosen = new int[matching.size()];
    int count = 0;
    for (int candidate = 0; candidate < free.length; candidate++) {
      if (matching.contains(candidate)) {
        chosen[count++] = candidate;
      }
    }
    return chosen;
  }
}
