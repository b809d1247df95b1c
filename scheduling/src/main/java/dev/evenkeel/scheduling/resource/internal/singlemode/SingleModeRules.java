package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a project must be like to be one of renewable resources alone: one mode, no people, time
 * that runs day and night, capacities that never change, unbroken work, successors that start after
 * the finish of their predecessors, and enough of everything that is used up.
 */
final class SingleModeRules {
  private final ResolvedProject project;

  private SingleModeRules(ResolvedProject project) {
    this.project = project;
  }

  static boolean areMet(ResolvedProject project) {
    SingleModeRules rules = new SingleModeRules(project);
    return project.modeCount() == project.activityCount()
        && areAll(project.activityCount(), rules::isPlainActivity)
        && areAll(project.dependencyCount(), rules::isPlainDependency)
        && areAll(project.resourceCount(), rules::isPlainResource)
        && rules.isStockSufficient();
  }

  private static boolean areAll(int count, IntPredicate rule) {
    return IntStream.range(0, count).allMatch(rule);
  }

  private boolean isPlainActivity(int activity) {
    boolean unbroken = !project.interruptible(activity) || project.duration(activity) <= 1;
    return unbroken && project.headCount(activity) == 0 && isContinuous(project.calendar(activity));
  }

  private boolean isPlainDependency(int dependency) {
    long lag = project.lag(dependency);
    return project.type(dependency) == DependencyType.FINISH_TO_START
        && (lag == 0 || (lag > 0 && isContinuous(project.lagCalendar(dependency))));
  }

  private boolean isPlainResource(int resource) {
    int calendar = project.resourceCalendar(resource);
    return (calendar < 0 || isContinuous(calendar))
        && project.capacityChangeStart(resource) == project.capacityChangeStart(resource + 1);
  }

  private boolean isContinuous(int calendar) {
    return project.calendarAt(calendar).isContinuous();
  }

  /** What non-renewable resources lose in any schedule must not be more than there is. */
  private boolean isStockSufficient() {
    long[] left =
        IntStream.range(0, project.resourceCount()).mapToLong(project::capacity).toArray();
    int end = project.demandStart(project.activityCount());
    for (int k = 0; k < end; k++) {
      left[project.demandResource(k)] -= project.demandUnits(k);
    }
    return areAll(left.length, r -> project.isRenewable(r) || left[r] >= 0);
  }
}
