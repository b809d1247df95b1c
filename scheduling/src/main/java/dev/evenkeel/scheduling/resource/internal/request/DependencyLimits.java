package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.internal.Lags;

/**
 * Before which ticks an activity must not start and finish, and which dependencies say so.
 *
 * @param start the tick before which it must not start
 * @param startDependency the first dependency with that limit, -1 if it is the release or a delay
 * @param finish the tick before which it must not finish
 * @param finishDependency the first dependency with that limit, -1 if there is none
 */
public record DependencyLimits(long start, int startDependency, long finish, int finishDependency) {
  /** Stands for no dependency. */
  public static final int NONE = -1;

  /**
   * Returns the limits of an activity whose predecessors have all been placed.
   *
   * @param project the project
   * @param activity the activity
   * @param notBefore a tick before which it must not start, beside its release
   * @param starts the starts by activity
   * @param finishes the finishes by activity
   * @return the limits
   */
  public static DependencyLimits of(
      ResolvedProject project, int activity, long notBefore, long[] starts, long[] finishes) {
    long start = Math.max(notBefore, project.release(activity));
    int startDependency = NONE;
    long finish = start;
    int finishDependency = NONE;
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      long limit = limit(project, dependency, starts, finishes);
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

  /**
   * Returns the limits of an activity that is running: what its start had to wait for is past.
   *
   * @param project the project
   * @param activity the activity
   * @param notBefore the tick before which it does not go on
   * @param starts the starts by activity
   * @param finishes the finishes by activity, known of those that limit the finish
   * @return the limits of what is left
   */
  public static DependencyLimits ofRunning(
      ResolvedProject project, int activity, long notBefore, long[] starts, long[] finishes) {
    long finish = notBefore;
    int finishDependency = NONE;
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      if (project.type(dependency).isToFinish()) {
        long limit = limit(project, dependency, starts, finishes);
        finishDependency = limit > finish ? dependency : finishDependency;
        finish = Math.max(finish, limit);
      }
    }
    return new DependencyLimits(notBefore, NONE, finish, finishDependency);
  }

  private static long limit(
      ResolvedProject project, int dependency, long[] starts, long[] finishes) {
    long[] events = project.type(dependency).isFromFinish() ? finishes : starts;
    long event = events[project.from(dependency)];
    long lag = project.lag(dependency);
    return lag == 0
        ? event
        : Lags.after(project.calendarAt(project.lagCalendar(dependency)), event, lag);
  }

  /**
   * Returns the limits without any dependency.
   *
   * @param release the tick before which the activity must not start
   * @return the limits
   */
  public static DependencyLimits ofRelease(long release) {
    return new DependencyLimits(release, NONE, release, NONE);
  }

  /**
   * Returns the same without a limit on the finish.
   *
   * @return the limits
   */
  public DependencyLimits ofStart() {
    return new DependencyLimits(start, startDependency, start, NONE);
  }
}
