package dev.evenkeel.scheduling.resource.internal;

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
record TeamRequest(
    Work work,
    List<Availability> base,
    Candidates candidates,
    Optional<RoomProfile> room,
    long horizon) {

  /** Returns the first of these teams: the earliest finish, then the order of preference. */
  Optional<TeamPlacement> search() {
    if (candidates.places() == 0) {
      return work.place(joint(base)).map(placement -> new TeamPlacement(new int[0], placement));
    }
    return work.interruptible() || work.ticks() == 0
        ? new TeamSearch(this).search()
        : new UnbrokenTeamSearch(this).search();
  }

  /** Returns the earliest placement for part of a team: the first so many chosen candidates. */
  Optional<Placement> place(int[] chosen, int count) {
    List<Availability> parts = new ArrayList<>(base);
    int limited = 0;
    for (int k = 0; k < count; k++) {
      parts.addAll(candidates.availability(chosen[k]));
      limited += candidates.isLimited(chosen[k]) ? 1 : 0;
    }
    if (limited > 0) {
      parts.add(room.orElseThrow().withRoom(limited));
    }
    return work.place(joint(parts));
  }

  Availability joint(List<Availability> parts) {
    return new JointAvailability(parts, horizon);
  }

  TeamPlacement team(int[] chosen, Placement placement) {
    int[] people = Arrays.stream(chosen).map(candidates::person).sorted().toArray();
    return new TeamPlacement(people, placement);
  }
}
