package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ParallelScheduleGeneration;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes activity lists by a priority rule, and of several the one with the shortest makespan. */
final class PriorityPasses {
  private final ResolvedProject project;
  private final SchedulingLimits limits;
  private final ListOptions options;
  private final CriticalPath path;
  private final long[] values;
  private final int[] best;
  private final ScheduleGenerator generator;

  PriorityPasses(ResolvedProject project, SchedulingLimits limits, ListOptions options) {
    this.project = project;
    this.limits = limits;
    this.options = options;
    this.path = CriticalPathCalculator.standard().calculate(project);
    this.values = options.rule().values(path);
    this.best = bestFirst();
    this.generator = ScheduleGenerator.of(project, limits);
  }

  private int[] bestFirst() {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer activity) -> values[activity])
                .thenComparingLong(path::latestStart)
                .thenComparingLong(path::earliestStart)
                .thenComparing(project::activity))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the decisions of the rule or, if a list drawn at random is better, of that. */
  Decisions decisions(long seed) {
    Random random = new Random(seed);
    Decisions chosen = scheme(ActivityList.byPriority(project, best));
    long shortest = options.samples() == 0 ? 0 : makespan(chosen);
    for (int sample = 0; sample < options.samples(); sample++) {
      Decisions drawn = scheme(ActivityList.byBiasedSampling(project, best, values, random));
      long makespan = makespan(drawn);
      if (makespan < shortest) {
        chosen = drawn;
        shortest = makespan;
      }
    }
    return chosen;
  }

  private long makespan(Decisions decisions) {
    return generator.generate(decisions) ? generator.makespan() : Long.MAX_VALUE;
  }

  private Decisions scheme(int[] list) {
    Decisions serial = Decisions.choosingModes(list);
    boolean slack = options.rule() == PriorityRule.WORST_CASE_SLACK;
    if (!slack && options.generation() == ScheduleGeneration.SERIAL) {
      return serial;
    }
    // Modes come from a serial pass: parallel generation cannot keep a budget for what follows.
    if (!generator.generate(serial)) {
      return serial;
    }
    int[] modes = IntStream.range(0, list.length).map(generator::mode).toArray();
    Decisions decided = decisions(list, modes);
    return decisions(
        slack
            ? ParallelScheduleGeneration.byWorstCaseSlack(project, limits, decided, values)
            : ParallelScheduleGeneration.byList(project, limits, decided),
        modes);
  }

  private static Decisions decisions(int[] list, int[] modes) {
    return new Decisions(list, modes, new int[list.length][], new long[list.length]);
  }
}
