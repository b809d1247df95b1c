package dev.evenkeel.scheduling.resource.internal;

import java.util.List;

/**
 * The people who can take part in an activity, numbered in the order of preference.
 *
 * @param people the index of each candidate in the project
 * @param availabilities working hours and reservations of each candidate
 * @param limited whether the candidate belongs to the team that serves customers first
 * @param matching which candidates fill the places together; nobody has a place yet
 */
record Candidates(
    int[] people, List<List<Availability>> availabilities, boolean[] limited, TeamMatching matching) {

  int size() {
    return people.length;
  }

  int places() {
    return matching.places();
  }

  /**
   * Returns how many members of the service-first team every team has at least; the order of
   * preference puts them last. If no team is complete, the number is one of an incomplete team.
   */
  int leastLimited() {
    TeamMatching team = matching.copy();
    int count = 0;
    for (int candidate = 0; candidate < size() && !team.isComplete(); candidate++) {
      count += team.add(candidate) && limited[candidate] ? 1 : 0;
    }
    return count;
  }

  /** Returns how many places can be filled at most. */
  int mostFilled() {
    TeamMatching team = matching.copy();
    for (int candidate = 0; candidate < size() && !team.isComplete(); candidate++) {
      team.add(candidate);
    }
    return team.size();
  }

  int person(int candidate) {
    return people[candidate];
  }

  List<Availability> availability(int candidate) {
    return availabilities.get(candidate);
  }

  boolean isLimited(int candidate) {
    return limited[candidate];
  }
}
