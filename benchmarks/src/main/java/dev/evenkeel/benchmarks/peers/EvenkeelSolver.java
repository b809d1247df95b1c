package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.LibrarySchedule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;

/** The search of this library, on the thread of the caller. */
final class EvenkeelSolver implements PeerSolver {
  private static final long SEED = 1;

  /** What the steps after the search take: what binds each activity, and our conversions. */
  private static final Duration LAST_STEPS = Duration.ofMillis(50);

  @Override
  public String name() {
    return "evenkeel";
  }

  @Override
  public String description() {
    return "Evenkeel, ResourceScheduler with a budget in time, one thread";
  }

  @Override
  public boolean plansByLimit() {
    return true;
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    Duration rest = Duration.ofNanos(Math.max(1, watch.limit().minus(LAST_STEPS).toNanos()));
    CoreProject core = CoreProject.of(instance);
    ResolvedProject project = core.project().resolve(core.calendars(), core.settings());
    ResourceScheduler scheduler =
        ResourceScheduler.standard()
            .withBudget(SearchBudget.ofTime(rest, watch::lastNanos))
            .withSeed(SEED)
            .withListener(progress -> offers.found())
            .withCancellation(watch::isOver);
    if (scheduler.schedule(project) instanceof Scheduled scheduled) {
      offers.offer(LibrarySchedule.of(instance, scheduled.schedule()));
      if (scheduled.search().isOptimal()) {
        offers.proved();
      }
    }
  }
}
