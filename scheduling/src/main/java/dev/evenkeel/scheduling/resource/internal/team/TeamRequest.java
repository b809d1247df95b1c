package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Availability;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.resource.internal.profile.JointAvailability;
import dev.evenkeel.scheduling.resource.internal.profile.PlacementSearch;
import dev.evenkeel.scheduling.resource.internal.profile.Room;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.profile.Work;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question which team does an activity and when, to be asked again and again while reservations
 * come and go. Candidates are numbered in the order of preference. Keeps the last answer; not
 * thread-safe.
 */
public final class TeamRequest {
  private final HoursCatalogue catalogue;
  private final Site site;
  private final Candidates candidates;
  private final Optional<Room> room;
  private final PlacementSearch search;
  private final TeamSearch teams;
  private final UnbrokenTeamSearch unbroken;
  private final TeamCompletion completion;
  private final int[] team;
  private Work work = new Work(0, true, 0, 0);

  /**
   * Where an activity takes place, whoever does it.
   *
   * @param hours the hours of its calendar and of its resources
   * @param rooms the room that its resources have; with it, that for the members of the
   *     service-first team whom every team has
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Site(CommonHours hours, Availability[] rooms) {
    /**
     * Creates a site.
     *
     * @param hours the hours of its calendar and of its resources
     * @param rooms the room that its resources have
     */
    public Site {}
  }

  /**
   * Creates a question.
   *
   * @param catalogue the hours and the horizon
   * @param site what limits the activity whoever does it
   * @param candidates who can take part
   * @param room how many members of the service-first team may work on the activity, if limited
   */
  public TeamRequest(
      HoursCatalogue catalogue, Site site, Candidates candidates, Optional<Room> room) {
    this.catalogue = catalogue;
    this.site = site;
    this.candidates = candidates;
    this.room = room;
    this.search = new PlacementSearch(joint(site.hours(), site.rooms()));
    this.team = new int[candidates.places()];
    this.teams = new TeamSearch(this);
    this.unbroken = new UnbrokenTeamSearch(this);
    this.completion = new TeamCompletion(this);
  }

  /**
   * Finds the team that finishes work earliest; of several the first in the order of preference.
   *
   * @param wanted the work
   * @return whether there is one
   */
  public boolean find(Work wanted) {
    work = wanted;
    if (team.length == 0) {
      return settle();
    }
    if (work.ticks() == 0) {
      return candidates.firstTeam(team) && settle();
    }
    if (team.length == 1) {
      return findPerson() && settle();
    }
    return (work.interruptible() ? teams.find(work, team) : unbroken.find(work, team)) && settle();
  }

  /**
   * Finds the time at which given people finish work earliest. If they are too few, others join
   * them one by one, each the one with whom those chosen so far finish earliest, of several the
   * first in the order of preference.
   *
   * @param wanted the work
   * @param people the indices of the people in the project, who can fill places together
   * @return whether there is one
   * @throws IllegalArgumentException if somebody is no candidate or too many are given
   */
  public boolean find(Work wanted, int[] people) {
    work = wanted;
    candidates.numbers(people, team);
    return (people.length == team.length || completion.complete(work, people.length, team))
        && settle();
  }

  /**
   * Returns those of some people who can take part together, an earlier one rather than a later.
   *
   * @param people the indices of people in the project, who need not be candidates
   * @return those who fill places together, in the same order
   */
  public int[] fitting(int[] people) {
    return candidates.fitting(people);
  }

  /**
   * Tells whether the last search gave up without a team before it had examined all of them, so
   * that there may be one.
   *
   * @return false if a team was found or proven not to exist
   */
  public boolean isUndecided() {
    return work.interruptible() && work.ticks() > 0 && team.length > 1 && teams.isUndecided();
  }

  /** Finds the person who finishes earliest, the first in the order of preference of several. */
  private boolean findPerson() {
    int best = -1;
    long end = catalogue.horizon();
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      team[0] = candidate;
      if (candidates.matching().isAble(candidate) && place(work, team, 1, end)) {
        best = candidate;
        end = search.finish() - 1;
      }
    }
    team[0] = best;
    return best >= 0;
  }

  private boolean settle() {
    return place(work, team, team.length, catalogue.horizon());
  }

  /**
   * Finds the earliest placement for a team or part of one.
   *
   * @param wanted the work
   * @param chosen the candidates
   * @param count how many of them count
   * @param end the tick at which the work must be finished at the latest
   * @return whether there is one
   */
  boolean place(Work wanted, int[] chosen, int count, long end) {
    JointAvailability all = search.availability();
    CommonHours hours = count == 0 ? site.hours() : candidates.hours(chosen[0]);
    all.set(hours, site.rooms());
    int limited = 0;
    for (int k = 0; k < count; k++) {
      hours = k == 0 ? hours : catalogue.common(hours, candidates.hours(chosen[k]));
      all.add(candidates.free(chosen[k]));
      limited += candidates.isLimited(chosen[k]) ? 1 : 0;
    }
    all.setHours(hours);
    if (limited > 0) {
      all.add(room.orElseThrow().withRoom(limited));
    }
    all.setHorizon(end);
    return search.find(wanted);
  }

  /** Returns where the placement found last is finished. */
  long placedFinish() {
    return search.finish();
  }

  /** Returns the availability of some hours and rooms up to the horizon. */
  JointAvailability joint(CommonHours hours, Availability... rooms) {
    return new JointAvailability(hours, catalogue.horizon(), rooms);
  }

  /** Returns the tick from which on nothing can be placed. */
  long horizon() {
    return catalogue.horizon();
  }

  /** Returns the candidates. */
  Candidates candidates() {
    return candidates;
  }

  /** Returns what limits the activity whoever does it. */
  Site site() {
    return site;
  }

  /** Returns the room of the service-first team, null if it is not limited. */
  @Nullable Room room() {
    return room.orElse(null);
  }

  /**
   * Returns where the work found last starts.
   *
   * @return its first tick
   */
  public long start() {
    return search.start();
  }

  /**
   * Returns where the work found last is finished.
   *
   * @return the end of its last tick, the start if there is no work
   */
  public long finish() {
    return search.finish();
  }

  /**
   * Writes down who does the work found last.
   *
   * @param people an array of as many as are needed, for the indices of the people in the project,
   *     ascending
   */
  public void people(int[] people) {
    for (int k = 0; k < people.length; k++) {
      people[k] = candidates.person(team[k]);
    }
    Arrays.sort(people);
  }

  /**
   * Writes down when the work found last is done. Must be asked before anything else is reserved.
   *
   * @param spans where to add the spans
   */
  public void addTo(Spans spans) {
    search.addTo(spans, work);
  }
}
