package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.OptionalLong;

/**
 * The shortest makespan of a small project: all modes, all teams, and for each all orders in which
 * activities can be placed as early as possible (one of them gives the shortest makespan, Sprecher,
 * Kolisch and Drexl 1995).
 */
final class BruteForceModes {
  private final ResolvedProject project;
  private final long[] start;
  private final int[] mode;
  private final long[] team;
  private final long[] consumed;
  private long best = Long.MAX_VALUE;

  private BruteForceModes(ResolvedProject project) {
    this.project = project;
    int n = project.activityCount();
    start = new long[n];
    mode = new int[n];
    team = new long[n];
    consumed = new long[project.resourceCount()];
  }

  /** The optimum, empty if there is no schedule. */
  static OptionalLong makespan(ResolvedProject project) {
    BruteForceModes force = new BruteForceModes(project);
    long longest = 1;
    for (int j = 0; j < project.activityCount(); j++) {
      long most = 0;
      for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
        most = Math.max(most, project.modeDuration(m));
      }
      longest += most + project.release(j);
    }
    force.best = longest;
    force.chooseMode(0);
    return force.best == longest ? OptionalLong.empty() : OptionalLong.of(force.best);
  }

  private void chooseMode(int j) {
    if (j == start.length) {
      chooseNext(0, 0);
      return;
    }
    for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
      mode[j] = m;
      consume(m, 1);
      if (isAffordable()
          && isWithinAlone(j)
          && hasTeam(m, project.modeRequirementStart(m), 0, 0L)) {
        chooseMode(j + 1);
      }
      consume(m, -1);
    }
  }

  /** Whether everybody together could serve the rest of a mode's requirements. */
  private boolean hasTeam(int m, int requirement, int chosen, long members) {
    if (requirement == project.modeRequirementStart(m + 1)) {
      return true;
    }
    if (chosen == project.requirementPeople(requirement)) {
      return hasTeam(m, requirement + 1, 0, members);
    }
    boolean found = false;
    for (int p = 0; p < project.personCount() && !found; p++) {
      found =
          qualifies(p, requirement)
              && (members >>> p & 1) == 0
              && hasTeam(m, requirement, chosen + 1, members | 1L << p);
    }
    return found;
  }

  private void consume(int m, int sign) {
    for (int k = project.modeDemandStart(m); k < project.modeDemandStart(m + 1); k++) {
      if (!project.isRenewable(project.demandResource(k))) {
        consumed[project.demandResource(k)] += (long) sign * project.demandUnits(k);
      }
    }
  }

  private boolean isAffordable() {
    boolean affordable = true;
    for (int r = 0; r < consumed.length; r++) {
      affordable &= consumed[r] <= project.capacity(r);
    }
    return affordable;
  }

  private void chooseNext(int placed, long finish) {
    if (placed == (1 << start.length) - 1) {
      best = Math.min(best, finish);
      return;
    }
    for (int j = 0; j < start.length && finish < best; j++) {
      if ((placed >>> j & 1) == 0 && arePredecessorsIn(j, placed)) {
        chooseTeam(j, placed, finish, project.modeRequirementStart(mode[j]), 0, 0);
      }
    }
  }

  private boolean arePredecessorsIn(int j, int placed) {
    boolean all = true;
    for (int k = project.incomingStart(j); k < project.incomingStart(j + 1); k++) {
      all &= (placed >>> project.from(project.incoming(k)) & 1) != 0;
    }
    return all;
  }

  /** Tries all teams, the members of one requirement in ascending order. */
  private void chooseTeam(int j, int placed, long finish, int requirement, int chosen, int from) {
    if (requirement == project.modeRequirementStart(mode[j] + 1)) {
      place(j, placed);
      long end = start[j] + project.modeDuration(mode[j]);
      chooseNext(placed | 1 << j, Math.max(finish, end));
    } else if (chosen == project.requirementPeople(requirement)) {
      chooseTeam(j, placed, finish, requirement + 1, 0, 0);
    } else {
      for (int p = from; p < project.personCount(); p++) {
        if (qualifies(p, requirement) && (team[j] >>> p & 1) == 0) {
          team[j] |= 1L << p;
          chooseTeam(j, placed, finish, requirement, chosen + 1, p + 1);
          team[j] &= ~(1L << p);
        }
      }
    }
  }

  private void place(int j, int placed) {
    start[j] = project.release(j);
    for (int k = project.incomingStart(j); k < project.incomingStart(j + 1); k++) {
      int i = project.from(project.incoming(k));
      start[j] = Math.max(start[j], start[i] + project.modeDuration(mode[i]));
    }
    while (!fits(j, placed)) {
      start[j]++;
    }
  }

  private boolean fits(int j, int placed) {
    boolean fits = true;
    for (long t = start[j]; t < start[j] + project.modeDuration(mode[j]) && fits; t++) {
      long[] used = new long[project.resourceCount()];
      add(j, used);
      for (int i = 0; i < start.length; i++) {
        boolean runs = start[i] <= t && t < start[i] + project.modeDuration(mode[i]);
        if ((placed >>> i & 1) != 0 && runs) {
          add(i, used);
          fits &= (team[i] & team[j]) == 0;
        }
      }
      for (int r = 0; r < used.length; r++) {
        fits &= !project.isRenewable(r) || used[r] <= project.capacity(r);
      }
    }
    return fits;
  }

  private void add(int j, long[] used) {
    for (int k = project.modeDemandStart(mode[j]); k < project.modeDemandStart(mode[j] + 1); k++) {
      used[project.demandResource(k)] += project.demandUnits(k);
    }
  }

  /** Even work without duration must not need more than there is. */
  private boolean isWithinAlone(int j) {
    long[] used = new long[project.resourceCount()];
    for (int k = project.modeDemandStart(mode[j]); k < project.modeDemandStart(mode[j] + 1); k++) {
      int r = project.demandResource(k);
      used[r] += project.demandUnits(k);
      if (used[r] > project.capacity(r)) {
        return false;
      }
    }
    return true;
  }

  private boolean qualifies(int person, int requirement) {
    return project.level(person, project.requirementSkill(requirement))
        >= project.requirementLevel(requirement);
  }
}
