package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.search.EngineListener;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.singlemode.SingleModeEngine;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchProgress;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chooses the engine that knows the project's kind and lets it search.
 *
 * @param project the project
 * @param limits the limits beside the project
 * @param options what is wanted, with a budget
 */
record ScheduleSearch(ResolvedProject project, SchedulingLimits limits, SearchOptions options) {
  private static final double NANOS_PER_HOUR = 3600e9;

  Optional<EngineResult> run() {
    return engine().flatMap(engine -> engine.search(settings()));
  }

  private Optional<SearchEngine> engine() {
    return SingleModeEngine.of(project, limits);
  }

  private SearchSettings settings() {
    return new SearchSettings(
        options.budget().orElseThrow(),
        options.seed(),
        options.workers(),
        options.cancelled(),
        listener());
  }

  private EngineListener listener() {
    double tick = project.tick().toNanos() / NANOS_PER_HOUR;
    return (makespan, bound, schedules) ->
        options
            .listener()
            .progressed(
                new SearchProgress(
                    new ObjectiveValue(
                        Objective.MAKESPAN, makespan * tick, OptionalDouble.of(bound * tick)),
                    schedules));
  }
}
