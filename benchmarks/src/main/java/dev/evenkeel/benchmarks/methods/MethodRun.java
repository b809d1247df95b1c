package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.InstanceChecker;
import dev.evenkeel.examples.instances.judge.LibrarySchedule;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.buffer.BufferSizing;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import dev.evenkeel.scheduling.simulation.PlanSimulator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plans instances by every method and plays the plans with other draws than they were made by. */
final class MethodRun {
  /** Not the seed by which buffers are sized. */
  private static final long SEED = 20_261_122;

  private final MethodOptions options;
  private final ResourceScheduler scheduler;
  private final PlanSimulator simulator;

  MethodRun(MethodOptions options) {
    this.options = options;
    this.scheduler =
        ResourceScheduler.standard().withBudget(SearchBudget.ofSchedules(options.schedules()));
    this.simulator = PlanSimulator.standard().withIterations(options.iterations()).withSeed(SEED);
  }

  /** Returns one result for each method, in their order. */
  List<MethodResult> run(ProjectInstance instance, DurationShape shape) {
    ResolvedProject project = new UncertainInstance(instance, shape, options.safety()).resolve();
    Schedule schedule = scheduler.schedule(project).orElseThrow();
    CriticalChainPlanner planner =
        CriticalChainPlanner.standard()
            .withSafePercentile(shape.safePercentile(options.safety()))
            .withFeedingBufferRule(options.rule());
    List<MethodResult> results = new ArrayList<>();
    for (BufferMethod method : BufferMethod.values()) {
      BufferSizing sizing =
          BufferSizing.builder()
              .method(method)
              .percentile(options.percentile())
              .iterations(options.iterations())
              .build();
      CriticalChainPlan plan = planner.withSizing(sizing).plan(project, schedule);
      results.add(result(instance, project, method, plan));
    }
    return results;
  }

  private MethodResult result(
      ProjectInstance instance,
      ResolvedProject project,
      BufferMethod method,
      CriticalChainPlan plan) {
    ExecutionPlan execution =
        ExecutionPlan.builder()
            .project(project)
            .schedule(plan.schedule())
            .gating(plan.gating())
            .build();
    double chain = plan.chainLength().toNanos();
    double promise = chain + plan.projectBuffer().toNanos();
    return new MethodResult(
        method,
        simulator.simulate(execution).hitRate(plan.promisedDate()).rate(),
        chain == 0 ? 1 : promise / chain,
        faults(instance, plan));
  }

  /** The calendar is always open, so times can be added up. */
  private List<String> faults(ProjectInstance instance, CriticalChainPlan plan) {
    List<String> faults = new ArrayList<>();
    InstanceChecker.of(instance)
        .check(LibrarySchedule.of(instance, plan.schedule()))
        .violations()
        .forEach(violation -> faults.add(violation.toString()));
    Instant promise = plan.projectBufferStart().plus(plan.projectBuffer());
    if (!plan.promisedDate().equals(promise)) {
      faults.add("promise must be " + promise + " but was " + plan.promisedDate());
    }
    Instant chainEnd = plan.schedule().start().plus(plan.chainLength());
    if (options.rule() == FeedingBufferRule.SHRINK_TO_FIT
        && !plan.projectBufferStart().equals(chainEnd)) {
      faults.add("chain must end at " + plan.projectBufferStart() + " but ends at " + chainEnd);
    }
    return faults;
  }
}
