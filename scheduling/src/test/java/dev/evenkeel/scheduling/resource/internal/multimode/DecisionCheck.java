package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places what decisions say, each activity as early as possible, and lists what is wrong with them.
 */
final class DecisionCheck {
  private final ResolvedProject project;
  private final Decisions decisions;
  private final long[] start;
  private final List<String> violations = new ArrayList<>();
  private final List<Integer> placed = new ArrayList<>();

  DecisionCheck(ResolvedProject project, Decisions decisions) {
    this.project = project;
    this.decisions = decisions;
    this.start = new long[project.activityCount()];
    checkConsumption();
    for (int j : decisions.list()) {
      checkTeam(j);
      place(j);
      placed.add(j);
    }
    if (placed.stream().distinct().count() != start.length) {
      violations.add("not all activities are placed");
    }
  }

  List<String> violations() {
    return violations;
  }

  long makespan() {
    return placed.stream().mapToLong(this::finish).max().orElse(0);
  }

  private int mode(int j) {
    return project.modeStart(j) + decisions.mode(j);
  }

  private long finish(int j) {
    return start[j] + project.modeDuration(mode(j));
  }

  private void checkConsumption() {
    long[] consumed = new long[project.resourceCount()];
    for (int j = 0; j < start.length; j++) {
      for (int k = project.modeDemandStart(mode(j));
          k < project.modeDemandStart(mode(j) + 1);
          k++) {
        consumed[project.demandResource(k)] += project.demandUnits(k);
      }
    }
    for (int r = 0; r < consumed.length; r++) {
      if (!project.isRenewable(r) && consumed[r] > project.capacity(r)) {
        violations.add("too much consumed of " + project.resource(r));
      }
    }
  }

  private void checkTeam(int j) {
    int[] team = decisions.team(j);
    int m = mode(j);
    if (team.length != project.modeHeadCount(m)
        || Arrays.stream(team).distinct().count() != team.length
        || !serves(team, 0L, project.modeRequirementStart(m), 0, m)) {
      violations.add("no team of " + project.activity(j));
    }
  }

  /** Whether the members not used yet can fill the requirements from one on. */
  private boolean serves(int[] team, long used, int requirement, int filled, int mode) {
    if (requirement == project.modeRequirementStart(mode + 1)) {
      return true;
    }
    if (filled == project.requirementPeople(requirement)) {
      return serves(team, used, requirement + 1, 0, mode);
    }
    boolean serves = false;
    for (int k = 0; k < team.length && !serves; k++) {
      int level = project.level(team[k], project.requirementSkill(requirement));
      serves =
          (used >>> k & 1) == 0
              && level >= project.requirementLevel(requirement)
              && serves(team, used | 1L << k, requirement, filled + 1, mode);
    }
    return serves;
  }

  private void place(int j) {
    long earliest = project.release(j);
    for (int k = project.incomingStart(j); k < project.incomingStart(j + 1); k++) {
      int i = project.from(project.incoming(k));
      if (!placed.contains(i)) {
        violations.add(project.activity(j) + " comes before " + project.activity(i));
      }
      earliest = Math.max(earliest, finish(i));
    }
    start[j] = earliest;
    while (!fits(j)) {
      start[j]++;
    }
  }

  private boolean fits(int j) {
    boolean fits = true;
    for (long t = start[j]; t < finish(j) && fits; t++) {
      long[] used = new long[project.resourceCount()];
      add(j, used);
      for (int i : placed) {
        if (start[i] <= t && t < finish(i)) {
          add(i, used);
          fits &= Arrays.stream(decisions.team(i)).noneMatch(p -> isMember(j, p));
        }
      }
      for (int r = 0; r < used.length; r++) {
        fits &= !project.isRenewable(r) || used[r] <= project.capacity(r);
      }
    }
    return fits;
  }

  private boolean isMember(int j, int person) {
    return Arrays.stream(decisions.team(j)).anyMatch(p -> p == person);
  }

  private void add(int j, long[] used) {
    for (int k = project.modeDemandStart(mode(j)); k < project.modeDemandStart(mode(j) + 1); k++) {
      used[project.demandResource(k)] += project.demandUnits(k);
    }
  }
}
