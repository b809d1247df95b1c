package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The search of the library with threads of its own. */
final class LibrarySearch implements AutoCloseable {
  private final ExecutorService executor;
  private final ResourceScheduler scheduler;

  LibrarySearch(SearchBudget budget, long seed, int threads) {
    this.executor = Executors.newFixedThreadPool(threads);
    this.scheduler =
        ResourceScheduler.standard()
            .withBudget(budget)
            .withSeed(seed)
            .withExecutor(executor, threads);
  }

  SchedulingOutcome schedule(ResolvedProject project) {
    return scheduler.schedule(project);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
