package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.LibrarySchedule;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;

/** One pass of serial schedule generation by latest finish time: the floor of the comparison. */
final class LatestFinishSolver implements PeerSolver {
  @Override
  public String name() {
    return "lft";
  }

  @Override
  public String description() {
    return "one pass by latest finish time (Evenkeel without a budget)";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    CoreProject core = CoreProject.of(instance);
    ResolvedProject project = core.project().resolve(core.calendars(), core.settings());
    if (ResourceScheduler.standard()
            .withPriorityRule(PriorityRule.LATEST_FINISH_TIME)
            .schedule(project)
        instanceof Scheduled scheduled) {
      offers.offer(LibrarySchedule.of(instance, scheduled.schedule()));
    }
  }
}
