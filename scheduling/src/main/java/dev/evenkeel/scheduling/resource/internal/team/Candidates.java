package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import java.util.Arrays;

/** The people who can take part in an activity, numbered in the order of preference. */
public final class Candidates {
  private final int[] people;
  private final CommonHours[] hours;
  private final Availability[] free;
  private final boolean[] limited;
  private final TeamMatching matching;

  /**
   * Creates the candidates.
   *
   * @param people the index of each candidate in the project
   * @param hours the working hours of each candidate in common with those of the activity
   * @param free when each candidate is free for the activity
   * @param limited whether the candidate belongs to the team that serves customers first
   * @param matching which candidates fill the places together; nobody has a place yet
   */
  public Candidates(
      int[] people,
      CommonHours[] hours,
      Availability[] free,
      boolean[] limited,
      TeamMatching matching) {
    this.people = people;
    this.hours = hours;
    this.free = free;
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

  /** Finds the first complete team in the order of preference; returns whether there is one. */
  boolean firstTeam(int[] team) {
    TeamMatching chosen = matching.copy();
    int count = 0;
    for (int candidate = 0; candidate < size() && !chosen.isComplete(); candidate++) {
      if (chosen.add(candidate)) {
        team[count++] = candidate;
      }
    }
    return chosen.isComplete();
  }

  /** Finds the numbers of given people. */
  void numbers(int[] members, int[] team) {
    if (members.length > team.length) {
      throw new IllegalArgumentException(
          "team must have at most " + team.length + " people but was " + Arrays.toString(members));
    }
    for (int k = 0; k < members.length; k++) {
      team[k] = number(members[k]);
    }
  }

  private int number(int person) {
    for (int candidate = 0; candidate < people.length; candidate++) {
      if (people[candidate] == person) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("team must be able to do the work but had person " + person);
  }

  /**
   * Returns those of some people who can take part together, an earlier one rather than a later.
   *
   * @param members the indices of people in the project, who need not be candidates
   * @return those who fill places together, in the same order
   */
  public int[] fitting(int[] members) {
    TeamMatching chosen = matching.copy();
    return Arrays.stream(members)
        .filter(person -> isCandidate(person) && chosen.add(number(person)))
        .toArray();
  }

  private boolean isCandidate(int person) {
    return Arrays.stream(people).anyMatch(candidate -> candidate == person);
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

  CommonHours hours(int candidate) {
    return hours[candidate];
  }

  Availability free(int candidate) {
    return free[candidate];
  }

  boolean isLimited(int candidate) {
    return limited[candidate];
  }
}
