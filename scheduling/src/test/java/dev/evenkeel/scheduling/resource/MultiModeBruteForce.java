package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The shortest makespan of a small problem with modes, people and non-renewable resources (unbroken
 * activities, finish to start without lag, day and night), by trying all modes, teams and starts.
 */
final class MultiModeBruteForce {
  private final ResolvedProject project;
  private final long[] start;
  private final int[] mode;
  private final int[][] team;
  private long best = 1;

  private MultiModeBruteForce(ResolvedProject project) {
    this.project = project;
    this.start = new long[project.activityCount()];
    this.mode = new int[start.length];
    this.team = new int[start.length][];
    for (int activity = 0; activity < start.length; activity++) {
      best += longest(activity);
    }
  }

  /** Returns the shortest makespan, empty if the resources do not suffice. */
  static OptionalLong makespan(ResolvedProject project) {
    MultiModeBruteForce force = new MultiModeBruteForce(project);
    long none = force.best;
    force.place(0, 0);
    return force.best == none ? OptionalLong.empty() : OptionalLong.of(force.best);
  }

  private long longest(int activity) {
    long longest = 0;
    for (int m = project.modeStart(activity); m < project.modeStart(activity + 1); m++) {
      longest = Math.max(longest, project.modeDuration(m));
    }
    return longest;
  }

  private void place(int position, long finish) {
    if (position == start.length) {
      best = Math.min(best, finish);
      return;
    }
    int activity = project.topological(position);
    for (int m = project.modeStart(activity); m < project.modeStart(activity + 1); m++) {
      mode[activity] = m;
      for (int[] people : teams(project, m)) {
        team[activity] = people;
        placeTeam(position, finish);
      }
    }
  }

  private void placeTeam(int position, long finish) {
    int activity = project.topological(position);
    long duration = project.modeDuration(mode[activity]);
    long earliest = earliest(activity);
    for (long tick = earliest; tick + duration < best; tick++) {
      start[activity] = tick;
      if (fits(position)) {
        place(position + 1, Math.max(finish, tick + duration));
      }
    }
  }

  /** Returns all teams of a mode, which needs one person of one skill at most. */
  static List<int[]> teams(ResolvedProject project, int mode) {
    List<int[]> teams = new ArrayList<>();
    int requirement = project.modeRequirementStart(mode);
    if (requirement == project.modeRequirementStart(mode + 1)) {
      teams.add(new int[0]);
      return teams;
    }
    for (int person = 0; person < project.personCount(); person++) {
      if (project.level(person, project.requirementSkill(requirement))
          >= project.requirementLevel(requirement)) {
        teams.add(new int[] {person});
      }
    }
    return teams;
  }

  private long earliest(int activity) {
    long earliest = 0;
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      earliest = Math.max(earliest, end(project.from(project.incoming(k))));
    }
    return earliest;
  }

  private long end(int activity) {
    return start[activity] + project.modeDuration(mode[activity]);
  }

  private boolean fits(int position) {
    int activity = project.topological(position);
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      if (!fits(position, activity, resource)) {
        return false;
      }
    }
    for (int person : team[activity]) {
      for (long tick = start[activity]; tick < end(activity); tick++) {
        if (share(person, position, tick) > 1000) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(int position, int activity, int resource) {
    if (!project.isRenewable(resource)) {
      return used(resource, position, start[activity], true) <= project.capacity(resource);
    }
    for (long tick = start[activity]; tick < end(activity); tick++) {
      if (used(resource, position, tick, false) > project.capacity(resource)) {
        return false;
      }
    }
    return true;
  }

  private long share(int person, int position, long tick) {
    long share = 0;
    for (int earlier = 0; earlier <= position; earlier++) {
      int activity = project.topological(earlier);
      boolean works = team[activity].length > 0 && team[activity][0] == person;
      share += works && isRunning(activity, tick) ? project.modePersonShare(mode[activity]) : 0;
    }
    return share;
  }

  private boolean isRunning(int activity, long tick) {
    return start[activity] <= tick && tick < end(activity);
  }

  private long used(int resource, int position, long tick, boolean always) {
    long used = 0;
    for (int earlier = 0; earlier <= position; earlier++) {
      int activity = project.topological(earlier);
      used += always || isRunning(activity, tick) ? units(mode[activity], resource) : 0;
    }
    return used;
  }

  private long units(int number, int resource) {
    long units = 0;
    int end = project.modeDemandStart(number + 1);
    for (int k = project.modeDemandStart(number); k < end; k++) {
      units += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return units;
  }
}
