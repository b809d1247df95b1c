package dev.evenkeel.scheduling.resource.internal.request;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.internal.Lags;

/**
 * By when an activity must start and finish because of its successors and the end of the project.
 *
 * @param start the tick after which it must not start, {@link Long#MAX_VALUE} for none
 * @param finish the tick after which it must not finish
 */
public record SuccessorLimits(long start, long finish) {
  /**
   * Returns the limits of an activity whose successors all have their times.
   *
   * @param project the project
   * @param activity the activity
   * @param end the tick after which nothing may finish
   * @param starts the starts by activity
   * @param finishes the finishes by activity
   * @return the limits
   */
  public static SuccessorLimits of(
      ResolvedProject project, int activity, long end, long[] starts, long[] finishes) {
    long start = Long.MAX_VALUE;
    long finish = end;
    int row = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < row; dependency++) {
      long[] events = project.type(dependency).isToFinish() ? finishes : starts;
      long limit = limit(project, dependency, events[project.to(dependency)]);
      if (project.type(dependency).isFromFinish()) {
        finish = Math.min(finish, limit);
      } else {
        start = Math.min(start, limit);
      }
    }
    return new SuccessorLimits(start, finish);
  }

  private static long limit(ResolvedProject project, int dependency, long event) {
    return Lags.before(
        project.calendarAt(project.lagCalendar(dependency)), event, project.lag(dependency));
  }
}
