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
