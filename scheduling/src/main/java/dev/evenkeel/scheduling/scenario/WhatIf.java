package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import dev.evenkeel.scheduling.scenario.change.ScenarioChange;
import dev.evenkeel.scheduling.scenario.internal.Differences;
import dev.evenkeel.scheduling.scenario.internal.PlannedScenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers what would become of a plan if something were different.
 *
 * <pre>{@code
 * WhatIfResult result = WhatIf.standard().whatIf(scenario, schedule, PersonJoins.of(ada));
 * result.sentences().forEach(System.out::println);
 * }</pre>
 *
 * <p>The changed scenario is planned by {@link ResourceScheduler#reschedule} in the light of the
 * present plan: the plan stays as it is where it can and where nothing better is found, and people
 * change only for a better plan. What the changes do not touch – the resolved project, the staff
 * that the service needs, the capacity that it leaves – is not calculated again, also from one
 * question to the next about the same scenario.
 *
 * <p>What a plan gains without a proof of optimality comes from the changes and from the search
 * together: compare plans of the same scheduler.
 *
 * <p>Immutable and thread-safe.
 */
public final class WhatIf {
  /** Plans of a pass can become better a few times by being planned again in their own light. */
  private static final int MOST_REPEATS = 10;

  private static final WhatIf STANDARD = new WhatIf(ResourceScheduler.standard(), Optional.empty());

  private final ResourceScheduler scheduler;
  private final Optional<BufferCalculator> buffers;

  private WhatIf(ResourceScheduler scheduler, Optional<BufferCalculator> buffers) {
    this.scheduler = scheduler;
    this.buffers = buffers;
  }

  /**
   * Returns the engine that plans with {@link ResourceScheduler#standard()} and without buffers.
   *
   * @return the engine
   */
  public static WhatIf standard() {
    return STANDARD;
  }

  /**
   * Returns this engine with another scheduler.
   *
   * @param scheduler the scheduler; the capacity of the scenario, if it has one, goes before that
   *     of the scheduler
   * @return the engine
   * @throws NullPointerException if the scheduler is null
   */
  public WhatIf withScheduler(ResourceScheduler scheduler) {
    return new WhatIf(Check.notNull(scheduler, "scheduler"), buffers);
  }

  /**
   * Returns this engine with a buffer behind each plan, so that the dates that can be promised are
   * compared as well.
   *
   * @param calculator sizes the buffers
   * @return the engine
   * @throws NullPointerException if the calculator is null
   */
  public WhatIf withPromise(BufferCalculator calculator) {
    return new WhatIf(scheduler, Optional.of(Check.notNull(calculator, "calculator")));
  }

  /**
   * Answers what would become of the plan that this engine makes of a scenario. The plan is made
   * again in its own light for as long as that makes it better.
   *
   * @param scenario the present
   * @param changes what would be different, applied one after another
   * @return the answer
   * @throws NullPointerException if an argument or a change is null
   * @throws IllegalArgumentException if the project of the scenario is unsound, or a buffer is
   *     wanted and its calendar has too little working time
   */
  public WhatIfResult whatIf(Scenario scenario, ScenarioChange... changes) {
    Check.notNull(scenario, "scenario");
    Foundation foundation = scenario.foundation();
    return answer(scenario, plan(foundation), List.of(changes));
  }

  /**
   * Answers what would become of a plan.
   *
   * @param scenario the present
   * @param current the present plan, a schedule of the scenario's project
   * @param changes what would be different, applied one after another
   * @return the answer
   * @throws NullPointerException if an argument or a change is null
   * @throws IllegalArgumentException if the project of the scenario is unsound, the plan lacks one
   *     of its activities, or a buffer is wanted and its calendar has too little working time
   */
  public WhatIfResult whatIf(Scenario scenario, Schedule current, ScenarioChange... changes) {
    Check.notNull(scenario, "scenario");
    Check.notNull(current, "current");
    scenario.project().activities().stream()
        .map(activity -> activity.id())
        .forEach(
            activity ->
                Check.that(
                    current.assignment(activity).isPresent(),
                    "current plan must assign each activity but lacks '%s'",
                    activity));
    return answer(scenario, Optional.of(current), List.of(changes));
  }

  private Optional<Schedule> plan(Foundation foundation) {
    SchedulingOutcome best = outcome(foundation, engine -> engine.schedule(foundation.project()));
    Optional<Schedule> plan = schedule(best);
    for (int k = 0; k < MOST_REPEATS && plan.isPresent(); k++) {
      Optional<Schedule> next = schedule(replan(foundation, plan));
      if (next.equals(plan)) {
        return plan;
      }
      plan = next;
    }
    return plan;
  }

  private static Optional<Schedule> schedule(SchedulingOutcome outcome) {
    return outcome instanceof Scheduled scheduled
        ? Optional.of(scheduled.schedule())
        : Optional.empty();
  }

  private SchedulingOutcome replan(Foundation foundation, Optional<Schedule> before) {
    return outcome(
        foundation,
        engine ->
            before
                .map(plan -> engine.reschedule(foundation.project(), plan))
                .orElseGet(() -> engine.schedule(foundation.project())));
  }

  private SchedulingOutcome outcome(
      Foundation foundation, Function<ResourceScheduler, SchedulingOutcome> verb) {
    return verb.apply(foundation.capacity().map(scheduler::withCapacity).orElse(scheduler));
  }

  private WhatIfResult answer(
      Scenario scenario, Optional<Schedule> before, List<ScenarioChange> changes) {
    ScenarioChanges.Applied applied = ScenarioChanges.apply(scenario, changes);
    WhatIfResultBuilder result =
        WhatIfResult.builder().addAllChanges(changes).before(before).findings(applied.findings());
    if (applied.findings().hasErrors()) {
      return result.scenario(scenario).outcome(new Infeasible(applied.findings())).build();
    }
    Foundation changed = scenario.foundation().changedTo(applied.scenario());
    SchedulingOutcome outcome = replan(changed, before);
    result.scenario(applied.scenario()).outcome(outcome);
    if (before.isPresent() && outcome instanceof Scheduled scheduled) {
      PlannedScenario from = planned(scenario.foundation(), before.get());
      PlannedScenario to = planned(changed, scheduled.schedule());
      result
          .difference(new Differences(from, to).difference(buffers))
          .findings(applied.findings().plus(unchanged(before.get(), scheduled.schedule())));
    }
    return result.build();
  }

  private static PlannedScenario planned(Foundation foundation, Schedule schedule) {
    return new PlannedScenario(foundation.project(), foundation.capacity(), schedule);
  }

  private static Findings unchanged(Schedule before, Schedule after) {
    return isSame(before, after)
        ? Findings.of(
            Finding.notice(
                ScenarioFault.PLAN_UNCHANGED,
                "project '" + before.project() + "'",
                "the plan stays as it is"))
        : Findings.none();
  }

  private static boolean isSame(Schedule one, Schedule other) {
    return one.assignments().size() == other.assignments().size()
        && one.assignments().stream()
            .allMatch(
                before ->
                    other
                        .assignment(before.activity())
                        .filter(
                            after ->
                                after.toBuilder().binding(before.binding()).build().equals(before))
                        .isPresent());
  }
}
