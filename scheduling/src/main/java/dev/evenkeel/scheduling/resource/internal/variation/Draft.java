package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decisions that are still being made. Mutable and for one thread. */
final class Draft {
  private final int[] list;
  private final int[] mode;
  private final int[] @Nullable [] team;
  private final long[] notBefore;

  private Draft(int[] list, int[] mode, int[] @Nullable [] team, long[] notBefore) {
    this.list = list;
    this.mode = mode;
    this.team = team;
    this.notBefore = notBefore;
  }

  /** Creates the draft with a list, every activity in its own mode, and nothing else decided. */
  static Draft ofList(int[] list) {
    int n = list.length;
    return new Draft(list.clone(), new int[n], new int[n][], new long[n]);
  }

  /** Leaves all modes to generation. */
  void chooseModes() {
    Arrays.fill(mode, Decisions.CHOOSE);
  }

  /** Creates a draft with another list and all else of a candidate. */
  static Draft of(Candidate candidate, int[] list) {
    Draft draft = ofList(list);
    for (int activity : list) {
      draft.inherit(candidate, activity);
    }
    return draft;
  }

  /** Takes over how a candidate does an activity; a team stays open if it was. */
  void inherit(Candidate candidate, int activity) {
    Decisions decisions = candidate.decisions();
    mode[activity] = candidate.mode(activity);
    team[activity] = decisions.team(activity);
    notBefore[activity] = decisions.notBefore(activity);
  }

  /** Keeps the people that generation has chosen where a candidate does it in the same mode. */
  void keepTeams(Candidate candidate) {
    for (int activity : list) {
      int[] people = candidate.people(activity);
      if (team[activity] == null
          && people.length > 0
          && mode[activity] == candidate.mode(activity)) {
        team[activity] = people;
      }
    }
  }

  /** Returns the list, which may be changed in place. */
  int[] list() {
    return list;
  }

  /** Returns the numbers of the modes within their activities, which may be changed in place. */
  int[] modes() {
    return mode;
  }

  /** Chooses a mode and leaves the team open. */
  void setMode(int activity, int number) {
    mode[activity] = number;
    team[activity] = null;
  }

  /** Chooses a team, null to leave it open. */
  void setTeam(int activity, int @Nullable [] people) {
    team[activity] = people;
  }

  /** Chooses a delay, 0 for none. */
  void setNotBefore(int activity, long tick) {
    notBefore[activity] = tick;
  }

  /** Returns the decisions; the draft must not be used any more. */
  Decisions decisions() {
    return new Decisions(list, mode, team, notBefore);
  }
}
