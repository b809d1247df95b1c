package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.general.GeneralEngine;
import dev.evenkeel.scheduling.resource.internal.multimode.MultiModeEngine;
import dev.evenkeel.scheduling.resource.internal.objective.Hours;
import dev.evenkeel.scheduling.resource.internal.search.EngineListener;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.singlemode.SingleModeEngine;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchBudget.TimeLimit;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchProgress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Searches with the engines that know the project's kind: those for the makespan of projects on
 * calendars that are always open go first, the general one does what is left.
 *
 * @param project the project
 * @param limits the limits beside the project
 * @param options what is wanted, with a budget
 */
record ScheduleSearch(ResolvedProject project, SchedulingLimits limits, SearchOptions options) {
  /** The part of a budget for the makespan where further objectives follow it. */
  private static final int FIRST_SHARE = 3;

  /** What was found; the bound is of the makespan, in ticks. */
  record Found(Decisions decisions, long boundTicks, long schedules, SearchEnd end) {
    static Found of(EngineResult result) {
      return new Found(result.decisions(), result.boundTicks(), result.schedules(), result.end());
    }
  }

  Optional<Found> run() {
    SearchBudget budget = options.budget().orElseThrow();
    if (options.objectives().get(0) != Objective.MAKESPAN) {
      return general(Optional.empty(), budget);
    }
    Optional<SearchEngine> engine = engineForMakespan();
    if (engine.isEmpty()) {
      return general(Optional.empty(), budget);
    }
    boolean alone = options.objectives().size() == 1;
    Optional<Found> shortest =
        engine.get().search(settings(alone ? budget : part(budget))).map(Found::of);
    return alone && shortest.isPresent() ? shortest : general(shortest, rest(budget, shortest));
  }

  private Optional<SearchEngine> engineForMakespan() {
    return SingleModeEngine.of(project, limits).or(() -> MultiModeEngine.of(project, limits));
  }

  private static SearchBudget part(SearchBudget budget) {
    return new SearchBudget(
        Math.max(1, budget.schedules() / FIRST_SHARE),
        budget
            .time()
            .map(time -> new TimeLimit(time.duration().dividedBy(FIRST_SHARE), time.nanoTime())));
  }

  private static SearchBudget rest(SearchBudget budget, Optional<Found> shortest) {
    long used = shortest.map(Found::schedules).orElse(0L);
    return new SearchBudget(
        Math.max(1, budget.schedules() - used),
        budget
            .time()
            .map(
                time ->
                    new TimeLimit(
                        time.duration().minus(time.duration().dividedBy(FIRST_SHARE)),
                        time.nanoTime())));
  }

  private Optional<Found> general(Optional<Found> first, SearchBudget budget) {
    GeneralEngine engine =
        GeneralEngine.of(project, limits, options.objectives(), first.map(Found::decisions));
    return engine.search(settings(budget)).map(result -> joined(first, result));
  }

  private static Found joined(Optional<Found> first, EngineResult result) {
    return new Found(
        result.decisions(),
        Math.max(result.boundTicks(), first.map(Found::boundTicks).orElse(0L)),
        result.schedules() + first.map(Found::schedules).orElse(0L),
        result.end());
  }

  private SearchSettings settings(SearchBudget budget) {
    return new SearchSettings(
        budget, options.seed(), options.workers(), options.cancelled(), listener());
  }

  private EngineListener listener() {
    return new EngineListener() {
      @Override
      public void progressed(long makespanTicks, long boundTicks, long schedules) {
        OptionalDouble bound = OptionalDouble.of(hours(boundTicks));
        tell(new ObjectiveValue(Objective.MAKESPAN, hours(makespanTicks), bound), schedules);
      }

      @Override
      public void improved(List<ObjectiveValue> best, long schedules) {
        tell(best.get(0), schedules);
      }
    };
  }

  private void tell(ObjectiveValue best, long schedules) {
    options.listener().progressed(new SearchProgress(best, schedules));
  }

  private double hours(long ticks) {
    return Hours.of((double) ticks, project.tick());
  }
}
