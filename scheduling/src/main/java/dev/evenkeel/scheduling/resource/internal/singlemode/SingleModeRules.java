package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.stream.IntStream;

/**
 * What a project must be like to be one of renewable resources alone: no people, time that runs day
 * and night, unbroken work, and successors that start after the finish of their predecessors.
 */
final class SingleModeRules {
  private SingleModeRules() {}

  static boolean areMet(ResolvedProject project) {
    return IntStream.range(0, project.activityCount()).allMatch(i -> isPlainActivity(project, i))
        && IntStream.range(0, project.dependencyCount())
            .allMatch(k -> isPlainDependency(project, k));
  }

  private static boolean isPlainActivity(ResolvedProject project, int activity) {
    boolean unbroken = !project.interruptible(activity) || project.duration(activity) <= 1;
    return unbroken
        && project.headCount(activity) == 0
        && isContinuous(project, project.calendar(activity));
  }

  private static boolean isPlainDependency(ResolvedProject project, int dependency) {
    long lag = project.lag(dependency);
    return project.type(dependency) == DependencyType.FINISH_TO_START
        && (lag == 0 || (lag > 0 && isContinuous(project, project.lagCalendar(dependency))));
  }

  private static boolean isContinuous(ResolvedProject project, int calendar) {
    return project.calendarAt(calendar).isContinuous();
  }
}
