package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import dev.evenkeel.scheduling.resource.internal.team.TeamPlacement;

/**
 * Before which ticks an activity must not start and finish, and which dependencies say so.
 *
 * @param start the tick before which it must not start
 * @param startDependency the first dependency with that limit, -1 if it is the release
 * @param finish the tick before which it must not finish
 * @param finishDependency the first dependency with that limit, -1 if there is none
 */
record DependencyLimits(long start, int startDependency, long finish, int finishDependency) {
  static final int NONE = -1;

  /** Returns the limits of an activity whose predecessors have all been placed. */
  static DependencyLimits of(
      ResolvedProject project, int activity, long notBefore, TeamPlacement[] placed) {
    long start = Math.max(notBefore, project.release(activity));
    int startDependency = NONE;
    long finish = start;
    int finishDependency = NONE;
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      long limit = limit(project, dependency, placed);
      if (project.type(dependency).isToFinish()) {
        if (limit > finish) {
          finish = limit;
          finishDependency = dependency;
        }
      } else if (limit > start || (limit == start && startDependency == NONE)) {
        start = limit;
        startDependency = dependency;
      }
    }
    return new DependencyLimits(start, startDependency, finish, finishDependency);
  }

  private static long limit(ResolvedProject project, int dependency, TeamPlacement[] placed) {
    Placement from = placed[project.from(dependency)].placement();
    TickCalendar calendar = project.calendarAt(project.lagCalendar(dependency));
    long event = project.type(dependency).isFromFinish() ? from.finish() : from.start();
    return Lags.after(calendar, event, project.lag(dependency));
  }
}
