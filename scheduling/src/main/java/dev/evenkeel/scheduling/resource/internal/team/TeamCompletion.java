package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Work;

/**
 * Finds who joins people who stay: one by one the candidate with whom those chosen so far finish
 * earliest. As a person once taken never has to be given up for a complete team, everybody stays
 * and no other team has more of them.
 */
final class TeamCompletion {
  private final TeamRequest request;
  private final TeamMatching matching;

  TeamCompletion(TeamRequest request) {
    this.request = request;
    this.matching = request.candidates().matching().copy();
  }

  /**
   * Fills the places of a team; returns whether that was possible.
   *
   * @param work the work
   * @param kept how many candidates at the beginning of the team stay
   * @param team the candidates, whose rest is filled
   */
  boolean complete(Work work, int kept, int[] team) {
    matching.clear();
    for (int k = 0; k < kept; k++) {
      if (!matching.add(team[k])) {
        return false;
      }
    }
    for (int place = kept; place < team.length; place++) {
      int joining = joining(work, place, team);
      if (joining < 0) {
        return false;
      }
      matching.add(joining);
      team[place] = joining;
    }
    return true;
  }

  private int joining(Work work, int place, int[] team) {
    int best = -1;
    long end = request.horizon();
    for (int candidate = 0; candidate < request.candidates().size(); candidate++) {
      team[place] = candidate;
      if (canJoin(candidate) && request.place(work, team, place + 1, end)) {
        best = candidate;
        end = request.placedFinish() - 1;
      }
    }
    return best;
  }

  private boolean canJoin(int candidate) {
    if (matching.contains(candidate) || !matching.add(candidate)) {
      return false;
    }
    matching.remove(candidate);
    return true;
  }
}
