package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.bound.ObjectiveBounds;
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

  /**
   * What was found.
   *
   * @param decisions what schedule generation needs to make the schedule again
   * @param boundTicks what no makespan is below, in ticks
   * @param bounds what no schedule is below in each objective, if the search needed them
   * @param schedules the schedules generated
   * @param end why the search ended
   */
  record Found(
      Decisions decisions,
      long boundTicks,
      Optional<ObjectiveBounds> bounds,
      long schedules,
      SearchEnd end) {
    static Found of(EngineResult result) {
      return new Found(
          result.decisions(),
          result.boundTicks(),
          Optional.empty(),
          result.schedules(),
          result.end());
    }
  }

  /** Returns the best found; empty if no engine made a schedule, which proves nothing. */
  Optional<Found> run() {
    Remainder budget = Remainder.of(options.budget().orElseThrow());
    Optional<Found> shortest = Optional.empty();
    if (options.objectives().get(0) == Objective.MAKESPAN) {
      shortest = shortest(budget);
    }
    return shortest.isPresent() && (isAlone() || budget.isSpent(shortest.get()))
        ? shortest
        : general(shortest, budget);
  }

  private boolean isAlone() {
    return options.objectives().size() == 1;
  }

  private Optional<Found> shortest(Remainder budget) {
    Optional<SearchEngine> engine = engineForMakespan();
    if (!isAlone() && budget.isTooSmallForTwo()) {
      return Optional.empty();
    }
    SearchBudget granted = isAlone() ? budget.after(0) : budget.part(FIRST_SHARE);
    return engine.flatMap(makespan -> makespan.search(settings(granted, 0))).map(Found::of);
  }

  private Optional<SearchEngine> engineForMakespan() {
    return SingleModeEngine.of(project, limits).or(() -> MultiModeEngine.of(project, limits));
  }

  private Optional<Found> general(Optional<Found> first, Remainder budget) {
    long used = first.map(Found::schedules).orElse(0L);
    GeneralEngine engine =
        GeneralEngine.of(project, limits, options.objectives(), first.map(Found::decisions));
    return engine
        .search(settings(budget.after(used), used))
        .map(result -> joined(first, result, engine.bounds()))
        .or(() -> first);
  }

  private static Found joined(Optional<Found> first, EngineResult result, ObjectiveBounds bounds) {
    return new Found(
        result.decisions(),
        Math.max(result.boundTicks(), first.map(Found::boundTicks).orElse(0L)),
        Optional.of(bounds),
        result.schedules() + first.map(Found::schedules).orElse(0L),
        result.end());
  }

  private SearchSettings settings(SearchBudget budget, long used) {
    return new SearchSettings(
        budget, options.seed(), options.workers(), options.cancelled(), listener(used));
  }

  private EngineListener listener(long used) {
    return new EngineListener() {
      @Override
      public void progressed(long makespanTicks, long boundTicks, long schedules) {
        OptionalDouble bound = OptionalDouble.of(hours(boundTicks));
        tell(new ObjectiveValue(Objective.MAKESPAN, hours(makespanTicks), bound), used + schedules);
      }

      @Override
      public void improved(List<ObjectiveValue> best, long schedules) {
        tell(best.get(0), used + schedules);
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
