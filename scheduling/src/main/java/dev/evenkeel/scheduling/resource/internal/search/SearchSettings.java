package dev.evenkeel.scheduling.resource.internal.search;

import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.function.BooleanSupplier;

/**
 * How long and with what an engine searches.
 *
 * @param budget how long
 * @param seed of all random numbers
 * @param workers who does the work
 * @param cancelled asked now and then; true ends the search with the best found so far
 * @param listener told of all progress
 */
public record SearchSettings(
    SearchBudget budget,
    long seed,
    Workers workers,
    BooleanSupplier cancelled,
    EngineListener listener) {
  /**
   * Returns the settings of a search by the calling thread that nobody watches or cancels.
   *
   * @param budget how long
   * @param seed of all random numbers
   * @return the settings
   */
  public static SearchSettings of(SearchBudget budget, long seed) {
    return new SearchSettings(
        budget, seed, Workers.caller(), () -> false, (makespan, bound, schedules) -> {});
  }
}
