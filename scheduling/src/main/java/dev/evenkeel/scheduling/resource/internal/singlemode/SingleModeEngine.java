package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import java.util.Optional;

/**
 * The engine for projects with renewable resources of constant capacity, one mode, unbroken
 * activities, no people, time that runs day and night, and finish-to-start dependencies: population
 * search and exact search on packed arrays.
 */
public final class SingleModeEngine implements SearchEngine {
  private final SingleModeProject project;
  private final SchedulingLimits limits;

  private SingleModeEngine(SingleModeProject project, SchedulingLimits limits) {
    this.project = project;
    this.limits = limits;
  }

  /**
   * Returns the engine for a project.
   *
   * @param project the project
   * @param limits the limits beside the project
   * @return the engine, empty if the project is not of the kind described or too large
   */
  public static Optional<SearchEngine> of(ResolvedProject project, SchedulingLimits limits) {
    return SingleModeProject.of(project).map(found -> new SingleModeEngine(found, limits));
  }

  /**
   * Searches until nothing better can exist, the budget is spent or the caller cancels.
   *
   * @param settings how long and with what to search
   * @return the best found, empty if it ends behind the horizon
   */
  @Override
  public Optional<EngineResult> search(SearchSettings settings) {
    SearchMeter meter = new SearchMeter(scope(), settings);
    new ScheduleSearch(project.renewable(), meter, settings.workers(), settings.seed()).run();
    long makespan = meter.makespan() * project.unit();
    return makespan <= limits.horizon()
        ? Optional.of(
            new EngineResult(
                Decisions.ofList(project.list(meter.best())),
                makespan,
                meter.lowerBound() * project.unit(),
                meter.schedules(),
                meter.end()))
        : Optional.empty();
  }

  private SearchMeter.Scope scope() {
    int size = project.renewable().size;
    int lowerBound = project.renewable().lowerBound();
    return new SearchMeter.Scope(size, project.activities(), project.unit(), lowerBound);
  }
}
