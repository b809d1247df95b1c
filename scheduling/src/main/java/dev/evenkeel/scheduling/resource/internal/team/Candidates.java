package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import java.util.List;

/** The people who can take part in an activity, numbered in the order of preference. */
public final class Candidates {
  private final int[] people;
  private final List<List<Availability>> availabilities;
  private final boolean[] limited;
  private final TeamMatching matching;

  /**
   * Creates the candidates.
   *
   * @param people the index of each candidate in the project
   * @param availabilities working hours and reservations of each candidate
   * @param limited whether the candidate belongs to the team that serves customers first
   * @param matching which candidates fill the places together; nobody has a place yet
   */
  public Candidates(
      int[] people,
      List<List<Availability>> availabilities,
      boolean[] limited,
      TeamMatching matching) {
    this.people = people;
    this.availabilities = availabilities;
    this.limited = limited;
    this.matching = matching;
  }

  /** Returns which candidates fill the places together; nobody has a place yet. */
  TeamMatching matching() {
    return matching;
  }

  /**
   * Returns how many candidates there are.
   *
   * @return the number
   */
  public int size() {
    return people.length;
  }

  /**
   * Returns how many people are needed.
   *
   * @return the number of places
   */
  public int places() {
    return matching.places();
  }

  /**
   * Returns how many members of the service-first team every team has at least; the order of
   * preference puts them last.
   *
   * @return the number of members; if no team is complete, that of an incomplete one
   */
  public int leastLimited() {
    TeamMatching team = matching.copy();
    int count = 0;
    for (int candidate = 0; candidate < size() && !team.isComplete(); candidate++) {
      count += team.add(candidate) && limited[candidate] ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns how many places can be filled at most.
   *
   * @return the number of places
   */
  public int mostFilled() {
    TeamMatching team = matching.copy();
    for (int candidate = 0; candidate < size() && !team.isComplete(); candidate++) {
      team.add(candidate);
    }
    return team.size();
  }

  /**
   * Returns who a candidate is.
   *
   * @param candidate the number of the candidate
   * @return the index of the person in the project
   */
  public int person(int candidate) {
    return people[candidate];
  }

  List<Availability> availability(int candidate) {
    return availabilities.get(candidate);
  }

  boolean isLimited(int candidate) {
    return limited[candidate];
  }
}
