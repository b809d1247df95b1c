package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;

/**
 * The shortest makespan of a small classical problem (unbroken activities, finish to start without
 * lag, renewable resources, day and night), by trying all start times.
 */
final class BruteForce {
  private final ResolvedProject project;
  private final long[] start;
  private long best;

  private BruteForce(ResolvedProject project) {
    this.project = project;
    this.start = new long[project.activityCount()];
    for (int activity = 0; activity < start.length; activity++) {
      best += project.duration(activity);
    }
  }

  static long makespan(ResolvedProject project) {
    BruteForce force = new BruteForce(project);
    force.place(0, 0);
    return force.best;
  }

  private void place(int position, long finish) {
    if (position == start.length) {
      best = Math.min(best, finish);
      return;
    }
    int activity = project.topological(position);
    for (long tick = earliest(activity); tick + project.duration(activity) <= best; tick++) {
      start[activity] = tick;
      if (fits(position)) {
        place(position + 1, Math.max(finish, tick + project.duration(activity)));
      }
    }
  }

  private long earliest(int activity) {
    long earliest = 0;
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int from = project.from(project.incoming(k));
      earliest = Math.max(earliest, start[from] + project.duration(from));
    }
    return earliest;
  }

  private boolean fits(int position) {
    int activity = project.topological(position);
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      long end = start[activity] + project.duration(activity);
      for (long tick = start[activity]; tick < end; tick++) {
        if (used(resource, position, tick) > project.capacity(resource)) {
          return false;
        }
      }
    }
    return true;
  }

  private long used(int resource, int position, long tick) {
    long used = 0;
    for (int earlier = 0; earlier <= position; earlier++) {
      int activity = project.topological(earlier);
      if (start[activity] <= tick && tick < start[activity] + project.duration(activity)) {
        used += units(activity, resource);
      }
    }
    return used;
  }

  private long units(int activity, int resource) {
    long units = 0;
    for (int k = project.demandStart(activity); k < project.demandStart(activity + 1); k++) {
      units += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return units;
  }
}
