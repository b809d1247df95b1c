package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.JointAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The question which team does an activity and when. Candidates are numbered in the order of
 * preference.
 *
 * @param work what is to be placed
 * @param base what limits the activity whoever does it: its calendar and its resources
 * @param candidates who can take part
 * @param room how many members of the service-first team may work on projects, if limited
 * @param horizon the tick from which on nothing can be placed
 */
public record TeamRequest(
    Work work,
    List<Availability> base,
    Candidates candidates,
    Optional<RoomProfile> room,
    long horizon) {

  /**
   * Returns the team that finishes earliest; of several the first in the order of preference.
   *
   * @return the team and its time, empty if there is none
   */
  public Optional<TeamPlacement> search() {
    if (candidates.places() == 0) {
      return work.place(joint(base)).map(placement -> new TeamPlacement(new int[0], placement));
    }
    return work.interruptible() || work.ticks() == 0
        ? new TeamSearch(this).search()
        : new UnbrokenTeamSearch(this).search();
  }

  /**
   * Tells whether the search gives up without a team before it has examined all of them, so that
   * there may be one.
   *
   * @return false if a team is found or proven not to exist
   */
  public boolean isUndecided() {
    return work.interruptible() && candidates.places() > 0 && new TeamSearch(this).isUndecided();
  }

  /** Returns the question which team does the first tick of the work and when. */
  TeamRequest oneTick() {
    Work tick = new Work(1, false, work.startLimit(), work.startLimit());
    return new TeamRequest(tick, base, candidates, room, horizon);
  }

  /**
   * Returns the earliest placement for a team or part of one.
   *
   * @param chosen the candidates
   * @param count how many of them count
   * @return the placement, empty if there is none
   */
  public Optional<Placement> place(int[] chosen, int count) {
    return place(chosen, count, horizon);
  }

  /** Returns the earliest placement for a team or part of one before a tick. */
  Optional<Placement> place(int[] chosen, int count, long end) {
    List<Availability> parts = new ArrayList<>(base);
    int limited = 0;
    for (int k = 0; k < count; k++) {
      parts.addAll(candidates.availability(chosen[k]));
      limited += candidates.isLimited(chosen[k]) ? 1 : 0;
    }
    if (limited > 0) {
      parts.add(room.orElseThrow().withRoom(limited));
    }
    return work.place(new JointAvailability(parts, Math.min(horizon, end)));
  }

  Availability joint(List<Availability> parts) {
    return new JointAvailability(parts, horizon);
  }

  TeamPlacement team(int[] chosen, Placement placement) {
    int[] people = Arrays.stream(chosen).map(candidates::person).sorted().toArray();
    return new TeamPlacement(people, placement);
  }
}
