package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.bound.ObjectiveBounds;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.variation.Candidate;
import dev.evenkeel.scheduling.resource.internal.variation.SearchSpace;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.List;
import java.util.Optional;

/**
 * Searches plans of any project for any objectives, compared in their order: a population of
 * activity lists with modes, teams and delays, each decoded by schedule generation, so that every
 * plan keeps all rules. Immutable.
 */
public final class GeneralEngine implements SearchEngine {
  private final SearchSpace space;
  private final ObjectiveBounds bounds;
  private final Optional<Decisions> first;

  private GeneralEngine(SearchSpace space, ObjectiveBounds bounds, Optional<Decisions> first) {
    this.space = space;
    this.bounds = bounds;
    this.first = first;
  }

  /**
   * Returns the engine for a project.
   *
   * @param project the project, of which schedule generation finds nothing missing
   * @param limits the limits beside the project
   * @param objectives what to improve, at least one, the most important first
   * @param first decisions to begin with, such as those of another engine
   * @return the engine
   * @throws IllegalArgumentException if people are paid in different currencies and the cost is an
   *     objective
   */
  public static GeneralEngine of(
      ResolvedProject project,
      SchedulingLimits limits,
      List<Objective> objectives,
      Optional<Decisions> first) {
    List<Objective> wanted = List.copyOf(objectives);
    return new GeneralEngine(
        new SearchSpace(project, limits, wanted),
        ObjectiveBounds.of(project, limits, wanted),
        first);
  }

  /**
   * Returns what no plan is below.
   *
   * @return the bounds of the objectives
   */
  public ObjectiveBounds bounds() {
    return bounds;
  }

  /**
   * Searches until all objectives are at their bounds, the budget is spent or the caller cancels.
   * Tells the listener of each better plan.
   *
   * @param settings how long and with what to search
   * @return the best found, empty if no plan was found
   */
  @Override
  public Optional<EngineResult> search(SearchSettings settings) {
    PopulationSearch search = new PopulationSearch(space, bounds.raw(), settings);
    Optional<Candidate> best =
        search.search(
            first,
            better ->
                settings
                    .listener()
                    .improved(bounds.values(better.values()), search.clock().schedules()));
    return best.map(candidate -> result(candidate, search));
  }

  private EngineResult result(Candidate best, PopulationSearch search) {
    return new EngineResult(
        best.decisions(),
        best.makespan(),
        bounds.makespanTicks(),
        search.clock().schedules(),
        end(search));
  }

  private static SearchEnd end(PopulationSearch search) {
    if (search.isOptimal()) {
      return SearchEnd.OPTIMAL;
    }
    return search.clock().isCancelled() ? SearchEnd.CANCELLED : SearchEnd.BUDGET_SPENT;
  }
}
