package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.objective.Plan;

/**
 * The plan that schedule generation has made last.
 *
 * @param project the project
 * @param generator the generator
 */
record GeneratedPlan(ResolvedProject project, ScheduleGenerator generator) implements Plan {
  @Override
  public long finish(int activity) {
    return generator.finish(activity);
  }

  @Override
  public int mode(int activity) {
    return project.modeStart(activity) + generator.mode(activity);
  }

  @Override
  public int spans(int activity) {
    return generator.spans(activity).size();
  }

  @Override
  public long spanStart(int activity, int span) {
    return generator.spans(activity).start(span);
  }

  @Override
  public long spanEnd(int activity, int span) {
    return generator.spans(activity).end(span);
  }

  @Override
  public int[] people(int activity) {
    return generator.people(activity);
  }
}
