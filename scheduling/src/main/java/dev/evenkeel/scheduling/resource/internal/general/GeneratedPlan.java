package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.SerialScheduleGeneration;
import dev.evenkeel.scheduling.resource.internal.objective.Plan;

/** The plan that schedule generation makes of decisions, one after the other. For one thread. */
final class GeneratedPlan implements Plan {
  private final ResolvedProject project;
  private final SchedulingLimits limits;
  private GeneratedSchedule schedule;
  private Decisions decisions;

  GeneratedPlan(ResolvedProject project, SchedulingLimits limits) {
    this.project = project;
    this.limits = limits;
  }

  /** Makes the plan; returns whether all activities are placed. */
  boolean generate(Decisions next) {
    decisions = next;
    schedule = SerialScheduleGeneration.generate(project, limits, next);
    return schedule.failures().isEmpty();
  }

  /** Returns when an activity starts. */
  long start(int activity) {
    return schedule.placement(activity).start();
  }

  @Override
  public long finish(int activity) {
    return schedule.placement(activity).finish();
  }

  @Override
  public int mode(int activity) {
    return project.modeStart(activity) + decisions.mode(activity);
  }

  @Override
  public int spans(int activity) {
    return schedule.placement(activity).size();
  }

  @Override
  public long spanStart(int activity, int span) {
    return schedule.placement(activity).start(span);
  }

  @Override
  public long spanEnd(int activity, int span) {
    return schedule.placement(activity).end(span);
  }

  @Override
  public int[] people(int activity) {
    return schedule.people(activity);
  }
}
