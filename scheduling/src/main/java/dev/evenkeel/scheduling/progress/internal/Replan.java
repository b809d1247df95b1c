package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.SerialScheduleGeneration;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes plans anew.
 *
 * @param weights what matters
 * @param budget how long to search
 * @param seed of all random choices
 * @param capacity how many members of a service group may work on the project
 * @param horizon the time from the start of the project from which on nothing is planned
 */
public record Replan(
    ReplanWeights weights,
    SearchBudget budget,
    long seed,
    Optional<ProjectCapacity> capacity,
    Duration horizon) {

  /**
   * What came of it.
   *
   * @param failures why there is no plan, none if there is one
   * @param made the plan, empty if there is none
   */
  public record Result(Findings failures, Optional<Made> made) {}

  /**
   * A plan.
   *
   * @param schedule the schedule, past and future
   * @param findings what was not possible as planned
   * @param figures how far it is from what is wanted
   * @param search what it took
   */
  public record Made(Schedule schedule, Findings findings, PlanFigures figures, Search search) {}

  /**
   * What a search took.
   *
   * @param cost what the plan costs
   * @param optimal whether no plan costs less
   * @param schedules how many schedules were begun
   */
  public record Search(double cost, boolean optimal, long schedules) {}

  /**
   * Makes a plan anew.
   *
   * @param project the project as it is now
   * @param before the plan before
   * @param progress what has happened, with no errors
   * @return the plan or why there is none
   */
  public Result of(ResolvedProject project, Schedule before, Progress progress) {
    RemainingProjectFactory factory = new RemainingProjectFactory(project, before, progress);
    SchedulingLimits limits =
        factory.limits(capacity, SchedulingLimits.ticks(horizon, project.tick()));
    Findings missing = SerialScheduleGeneration.preconditions(project, limits);
    return missing.isEmpty()
        ? search(factory.remaining(limits), before, progress)
        : new Result(missing, Optional.empty());
  }

  private Result search(RemainingProject remaining, Schedule before, Progress progress) {
    long finish = remaining.project().calendarAt(0).tickAtOrAfter(before.finish());
    PlanCost cost = new PlanCost(remaining, weights, finish);
    ReplanSearch search = new ReplanSearch(remaining, cost, budget, seed);
    Decisions decisions = search.run().orElseGet(search::attempt);
    GeneratedSchedule generated =
        SerialScheduleGeneration.generate(remaining.generator(), decisions);
    if (!generated.failures().isEmpty()) {
      return new Result(generated.failures(), Optional.empty());
    }
    ReplannedScheduleFactory factory =
        new ReplannedScheduleFactory(remaining, before, progress, generated);
    PlanFigures figures = cost.figures();
    Search took = new Search(cost.of(figures), search.isOptimal(), search.schedules());
    Made made = new Made(factory.schedule(), factory.findings(), figures, took);
    return new Result(Findings.none(), Optional.of(made));
  }
}
