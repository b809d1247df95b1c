package dev.evenkeel.scheduling.resource.internal.search;

import java.util.Optional;

/** Searches short schedules of the project that it was made for. */
@FunctionalInterface
public interface SearchEngine {
  /**
   * Searches until nothing better can exist, the budget is spent or the caller cancels. For a
   * budget in schedules alone the result depends on project, budget and seed only.
   *
   * @param settings how long and with what to search
   * @return the best found, empty if nothing was found
   */
  Optional<EngineResult> search(SearchSettings settings);
}
