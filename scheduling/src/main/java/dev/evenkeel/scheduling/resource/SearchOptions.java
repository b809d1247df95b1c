package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchListener;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a search is asked beside the project.
 *
 * @param budget how long to search, empty for a single pass
 * @param objectives what is wanted, in order of priority, at least one
 * @param seed of all random choices
 * @param workers who does the work
 * @param listener is told of progress
 * @param cancelled whether to end early
 */
record SearchOptions(
    Optional<SearchBudget> budget,
    List<Objective> objectives,
    long seed,
    Workers workers,
    SearchListener listener,
    BooleanSupplier cancelled) {

  static SearchOptions standard() {
    return new SearchOptions(
        Optional.empty(),
        List.of(Objective.MAKESPAN),
        1,
        Workers.caller(),
        progress -> {},
        () -> false);
  }

  SearchOptions withBudget(SearchBudget budget) {
    return new SearchOptions(Optional.of(budget), objectives, seed, workers, listener, cancelled);
  }

  SearchOptions withObjectives(List<Objective> objectives) {
    for (Objective objective : objectives) {
      Check.notNull(objective, "objective");
    }
    Check.that(
        objectives.stream().distinct().count() == objectives.size(),
        "objectives must not repeat but were %s",
        objectives);
    return new SearchOptions(budget, List.copyOf(objectives), seed, workers, listener, cancelled);
  }

  SearchOptions withSeed(long seed) {
    return new SearchOptions(budget, objectives, seed, workers, listener, cancelled);
  }

  SearchOptions withWorkers(Workers workers) {
    return new SearchOptions(budget, objectives, seed, workers, listener, cancelled);
  }

  SearchOptions withListener(SearchListener listener) {
    return new SearchOptions(budget, objectives, seed, workers, listener, cancelled);
  }

  SearchOptions withCancelled(BooleanSupplier cancelled) {
    return new SearchOptions(budget, objectives, seed, workers, listener, cancelled);
  }
}
