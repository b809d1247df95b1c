package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;

/**
 * What no plan of the remaining work can do better: the starts and finishes that dependencies alone
 * allow, and what follows from them.
 */
final class Inevitable {
  private final RemainingProject remaining;
  private final ResolvedProject project;
  private final long[] starts;
  private final long[] finishes;
  private final long[] tails;
  private final PlanFigures[] parts;
  private final PlanFigures total;

  Inevitable(RemainingProject remaining, PlanCost cost, int[] list) {
    this.remaining = remaining;
    this.project = remaining.project();
    this.starts = new long[list.length];
    this.finishes = new long[list.length];
    this.tails = new long[list.length];
    this.parts = new PlanFigures[list.length];
    for (int activity = 0; activity < list.length; activity++) {
      if (remaining.done().isStarted(activity)) {
        starts[activity] = remaining.done().start(activity);
      }
    }
    PlanFigures sum = PlanFigures.none();
    for (int activity : list) {
      addEarliest(activity);
      parts[activity] = part(activity, cost);
      sum = sum.plus(parts[activity]);
    }
    this.total = sum;
    for (int position = list.length - 1; position >= 0; position--) {
      tails[list[position]] = tail(list[position]);
    }
  }

  private void addEarliest(int activity) {
    if (remaining.done().isFinished(activity)) {
      finishes[activity] = remaining.done().finish(activity);
      return;
    }
    boolean running = remaining.done().isRunning(activity);
    DependencyLimits limits =
        running
            ? DependencyLimits.ofRunning(project, activity, remaining.asOf(), starts, finishes)
            : DependencyLimits.of(project, activity, remaining.asOf(), starts, finishes);
    starts[activity] = running ? starts[activity] : limits.start();
    finishes[activity] = Math.max(limits.finish(), limits.start() + remaining.leastTicks(activity));
  }

  private PlanFigures part(int activity, PlanCost cost) {
    long finish = finishes[activity];
    if (remaining.done().isFinished(activity)) {
      return new PlanFigures(finish, 0, 0, 0);
    }
    return new PlanFigures(
        finish, cost.lateTicks(activity, finish), movedTicks(activity), swapped(activity));
  }

  private long movedTicks(int activity) {
    return remaining.hasPlannedStart(activity)
        ? Math.max(0, starts[activity] - remaining.planned(activity).start())
        : 0;
  }

  private long swapped(int activity) {
    RemainingProject.PlannedWork planned = remaining.planned(activity);
    if (planned.mode() == Decisions.CHOOSE) {
      return 0;
    }
    int heads = leastHeads(activity, planned.mode());
    int kept = planned.people() == null ? 0 : planned.people().length;
    return Math.max(0, Math.min(heads, planned.teamSize()) - kept);
  }

  /** Returns how many people an activity needs at least: in its mode if it runs, else in any. */
  private int leastHeads(int activity, int mode) {
    int first = project.modeStart(activity);
    int least = project.modeHeadCount(first + mode);
    for (int k = first; k < first + modes(activity); k++) {
      least = Math.min(least, project.modeHeadCount(k));
    }
    return least;
  }

  private int modes(int activity) {
    return remaining.done().isStarted(activity)
        ? 0
        : project.modeStart(activity + 1) - project.modeStart(activity);
  }

  /** Returns how many ticks of work follow the finish of an activity at least. */
  private long tail(int activity) {
    long tail = 0;
    for (int k = project.outgoingStart(activity); k < project.outgoingStart(activity + 1); k++) {
      if (remaining.generator().isOpen(k)
          && project.type(k) == DependencyType.FINISH_TO_START
          && project.lag(k) >= 0) {
        int successor = project.to(k);
        tail = Math.max(tail, project.lag(k) + remaining.leastTicks(successor) + tails[successor]);
      }
    }
    return tail;
  }

  /** Returns the earliest start that dependencies allow. */
  long start(int activity) {
    return starts[activity];
  }

  /** Returns how many ticks pass from the finish of an activity to that of the project at least. */
  long tail(int activity, long finish) {
    return finish + tails[activity];
  }

  /** Returns what an activity adds at least. */
  PlanFigures part(int activity) {
    return parts[activity];
  }

  /** Returns what no plan is below. */
  PlanFigures total() {
    return total;
  }
}
