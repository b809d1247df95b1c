package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.PlacementSearch;
import dev.evenkeel.scheduling.resource.internal.profile.Room;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earliest unbroken time at which some team is free, and the first such team in the order
 * of preference. Exact: it walks through the starts at which somebody or something becomes free and
 * matches people with places at each.
 */
final class UnbrokenTeamSearch {
  private final TeamRequest request;
  private final Candidates candidates;
  private final TeamMatching matching;
  private final PlacementSearch base;
  private final PlacementSearch[] alone;

  /** The first start at or after the current one at which each candidate is free for all work. */
  private final long[] free;

  private Work work = new Work(1, false, 0, 0);

  UnbrokenTeamSearch(TeamRequest request) {
    this.request = request;
    this.candidates = request.candidates();
    this.matching = candidates.matching().copy();
    this.base = new PlacementSearch(request.joint(request.site().hours(), request.site().rooms()));
    this.free = new long[candidates.size()];
    this.alone = new PlacementSearch[free.length];
    for (int candidate = 0; candidate < free.length; candidate++) {
      alone[candidate] =
          new PlacementSearch(
              request.joint(candidates.hours(candidate), candidates.free(candidate)));
    }
  }

  /** Finds the team for unbroken work; returns whether there is one. */
  boolean find(Work wanted, int[] team) {
    work = wanted;
    Arrays.fill(free, Long.MIN_VALUE);
    long from = Long.MIN_VALUE;
    while (from != Availability.NEVER && base.findUnbroken(work, from)) {
      if (formTeam(base.start(), base.finish())) {
        choose(team);
        return true;
      }
      from = nextStart(base.start(), base.finish());
    }
    return false;
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
    Room room = request.room();
    return room == null ? 0 : room.leastRoom(start, finish);
  }

  private boolean isFree(int candidate, long start) {
    if (free[candidate] < start) {
      free[candidate] =
          alone[candidate].findUnbroken(work, start)
              ? alone[candidate].start()
              : Availability.NEVER;
    }
    return free[candidate] == start;
  }

  /** Returns the next start at which one more candidate is free or the room is larger. */
  private long nextStart(long start, long finish) {
    long next = moreRoom(request.room(), start, finish);
    for (int candidate = 0; candidate < free.length; candidate++) {
      if (!isFree(candidate, start)) {
        next = Math.min(next, free[candidate]);
      }
    }
    return next;
  }

  private long moreRoom(@Nullable Room room, long start, long finish) {
    if (room == null) {
      return Availability.NEVER;
    }
    Availability more = room.withRoom(room.leastRoom(start, finish) + 1);
    PlacementSearch search = new PlacementSearch(request.joint(request.site().hours(), more));
    return search.findUnbroken(work, start) ? search.start() : Availability.NEVER;
  }

  private void choose(int[] team) {
    int count = 0;
    for (int candidate = 0; candidate < free.length; candidate++) {
      if (matching.contains(candidate)) {
        team[count++] = candidate;
      }
    }
  }
}
