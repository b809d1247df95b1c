package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among schedules that are equally short.
 *
 * @param project the project
 * @param options the scheduler and how plans are made
 */
public record ChainChoice(ResolvedProject project, PlannerOptions options) {

  /**
   * Plans the schedule of the scheduler or, if one of a priority rule is as short and its chain has
   * fewer links by people and resources alone or, with as many, leaves more room to other work,
   * that one.
   *
   * @return the chains of the best schedule
   * @throws dev.evenkeel.core.check.FindingsException if there is no schedule
   */
  public ChainPlanning best() {
    Schedule found = options.scheduler().schedule(project).orElseThrow();
    ChainPlanning best = new ChainPlanning(project, found, options);
    for (Schedule other : byRules(found)) {
      ChainPlanning planning = new ChainPlanning(project, other, options);
      if (planning.isBetterThan(best)) {
        best = planning;
      }
    }
    return best;
  }

  /** Returns the schedules of all rules that are not longer than one found before. */
  private Set<Schedule> byRules(Schedule found) {
    Set<Schedule> schedules = new LinkedHashSet<>();
    for (PriorityRule rule : PriorityRule.values()) {
      if (scheduler().withPriorityRule(rule).schedule(project) instanceof Scheduled scheduled
          && !scheduled.schedule().finish().isAfter(found.finish())) {
        schedules.add(scheduled.schedule());
      }
    }
    schedules.remove(found);
    return schedules;
  }

  private ResourceScheduler scheduler() {
    Optional<ProjectCapacity> capacity = options.scheduler().capacity();
    ResourceScheduler plain =
        ResourceScheduler.standard().withHorizon(options.scheduler().horizon());
    return capacity.map(plain::withCapacity).orElse(plain);
  }
}
