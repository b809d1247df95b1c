package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchResult;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The search of the library with threads of its own. */
final class LibrarySearch implements AutoCloseable {
  private final ExecutorService executor;
  private final ResourceScheduler scheduler;

  LibrarySearch(SearchBudget budget, long seed, int threads) {
    this.executor = Executors.newFixedThreadPool(threads);
    this.scheduler = ResourceScheduler.standard();
  }

  SchedulingOutcome schedule(ResolvedProject project) {
    return scheduler.schedule(project);
  }

  static SearchResult result(Scheduled scheduled) {
    double makespan = scheduled.schedule().makespan().toHours();
    return SearchResult.builder()
        .addObjectives(new ObjectiveValue(Objective.MAKESPAN, makespan, OptionalDouble.empty()))
        .schedules(1)
        .end(SearchEnd.SINGLE_PASS)
        .build();
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
