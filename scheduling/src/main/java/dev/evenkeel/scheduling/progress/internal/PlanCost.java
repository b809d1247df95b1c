package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;

/**
 * What a plan costs: F + λ · L + w · M + s · S with the delay F of the finish in hours, or its
 * negative gain times its weight; the hours L by which deadlines are missed that were not before;
 * the hours M by which starts move, and the number S of swapped people. All are counted in ticks
 * and people first, so that the cost does not depend on the order of counting.
 */
final class PlanCost {
  private static final double NANOS_PER_HOUR = 3.6e12;

  private final RemainingProject remaining;
  private final ResolvedProject project;
  private final ScheduleGenerator generator;
  private final ReplanWeights weights;
  private final long finishBefore;
  private final double hours;

  PlanCost(RemainingProject remaining, ReplanWeights weights, long finishBefore) {
    this.remaining = remaining;
    this.project = remaining.project();
    this.generator = remaining.generator();
    this.weights = weights;
    this.finishBefore = finishBefore;
    this.hours = project.tick().toNanos() / NANOS_PER_HOUR;
  }

  double of(PlanFigures figures) {
    return finish(figures.finish())
        + weights.lateness() * hours * figures.lateTicks()
        + weights.movedStart() * hours * figures.movedTicks()
        + weights.swappedPerson() * figures.swappedPeople();
  }

  private double finish(long finish) {
    double delay = hours * (finish - finishBefore);
    return delay >= 0 ? delay : weights.earlyFinish() * delay;
  }

  /** Returns the ticks by which the start of an activity that was placed last has moved. */
  long movedTicks(int activity) {
    return movedTicks(activity, generator.start(activity));
  }

  long movedTicks(int activity, long start) {
    return remaining.hasPlannedStart(activity)
        ? Math.abs(start - remaining.planned(activity).start())
        : 0;
  }

  /**
   * Returns by how many ticks an activity misses its deadline and that of its project, as far as it
   * is later than in the plan before.
   */
  long lateTicks(int activity, long finish) {
    long planned = remaining.planned(activity).finish();
    return late(finish, Math.max(planned, project.deadline(activity)))
        + late(finish, Math.max(planned, project.projectDue(project.projectOf(activity))));
  }

  private static long late(long finish, long deadline) {
    return finish > deadline ? finish - deadline : 0;
  }

  /** Returns the figures of the whole schedule that was generated last. */
  PlanFigures figures() {
    PlanFigures figures = PlanFigures.none();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      figures = figures.plus(figures(activity));
    }
    return figures;
  }

  /** Returns what an activity that was placed last adds. */
  PlanFigures figures(int activity) {
    long finish = generator.finish(activity);
    if (remaining.done().isFinished(activity)) {
      return new PlanFigures(finish, 0, 0, 0);
    }
    return new PlanFigures(
        finish,
        lateTicks(activity, finish),
        movedTicks(activity),
        remaining.swapped(activity, generator.people(activity)));
  }
}
