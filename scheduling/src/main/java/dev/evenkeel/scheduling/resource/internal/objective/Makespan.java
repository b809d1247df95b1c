package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;

/**
 * The last finish, in ticks from the start of the project.
 *
 * @param project the project
 */
record Makespan(ResolvedProject project) implements ObjectiveFunction {
  @Override
  public double of(Plan plan) {
    long finish = 0;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      finish = Math.max(finish, plan.finish(activity));
    }
    return finish;
  }

  @Override
  public double converted(double value) {
    return Hours.of(value, project.tick());
  }
}
