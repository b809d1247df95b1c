package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.network.NoUnbrokenTimeException;
import dev.evenkeel.scheduling.progress.internal.PlanFigures;
import dev.evenkeel.scheduling.progress.internal.Replan;
import dev.evenkeel.scheduling.progress.internal.ReplanWeights;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.CalendarFaults;
import dev.evenkeel.scheduling.resource.internal.outcome.Deadlines;
import dev.evenkeel.scheduling.resource.internal.outcome.ProjectShares;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes a plan anew as of a date, from the plan before, from what has happened and from the project
 * as it is now: with the scope, the people and the absences that it has by then.
 *
 * <p>What a new plan keeps:
 *
 * <ul>
 *   <li>The past does not move: finished activities keep their actual times, running ones their
 *       actual start. Nothing else starts before the date.
 *   <li>Running work goes on with its people and in its mode, and does not wait for predecessors
 *       any more that it did not wait for (progress override); but its finish waits for what must
 *       come before it. What must not pause goes on first, before everything else; what may pause
 *       may give way, as in any plan. If somebody cannot go on, the people of that activity are
 *       chosen anew, which is a warning where others take over.
 *   <li>Work that has not been started keeps its mode too, unless it cannot be done in it. Other
 *       modes are not searched, even if they would cost less.
 *   <li>All rules of a {@link dev.evenkeel.scheduling.resource.ResourceScheduler} hold for what is
 *       left, from actual starts and finishes on. Work that can keep all its working times keeps
 *       them, also where others leave room in its pauses.
 * </ul>
 *
 * <p>Finished work stays with the people who did it, also with those whom the project does not have
 * any more; so the plan may have people whom the project lacks.
 *
 * <p>Of all plans examined the one with the least cost F + λ · L + w · M + s · S is taken:
 *
 * <ul>
 *   <li>F: the delay of the project's finish against the plan before, in hours; an hour that is
 *       gained counts with its {@linkplain #withEarlyFinishWeight weight}, 0 unless told otherwise,
 *       so that a plan is not disturbed to finish before what was promised.
 *   <li>L: the hours by which {@linkplain ReplanSummary#lateness deadlines are missed}, with the
 *       {@linkplain #withLatenessWeight weight} λ.
 *   <li>M: the hours by which {@linkplain ReplanSummary#movedStarts starts move}, and S: the number
 *       of {@linkplain ReplanSummary#swappedPeople people who are swapped}, with the {@linkplain
 *       #withStability weights} w and s.
 * </ul>
 *
 * <p>The first plan examined keeps order, people and starts and lets everything wait as long as it
 * must (right shift). If everything went as planned, it is the plan before. Sources of the idea: a
 * weighted sum of the delay and the deviation from a baseline, as in Van de Vonder, Demeulemeester
 * and Herroelen, "A classification of predictive-reactive project scheduling procedures", Journal
 * of Scheduling 10, 2007.
 */
public final class Replanner {
  private static final Replanner STANDARD =
      new Replanner(
          StabilityWeights.standard(),
          new Replan(
              weights(0, 1, StabilityWeights.standard()),
              SearchBudget.ofSchedules(1_000),
              1,
              Optional.empty(),
              Duration.ofDays(20 * 365 + 5)));

  private final StabilityWeights stability;
  private final Replan replan;

  private Replanner(StabilityWeights stability, Replan replan) {
    this.stability = stability;
    this.replan = replan;
  }

  /**
   * Returns the replanner with a budget of 1,000 schedules, the {@linkplain
   * StabilityWeights#standard() standard weights} of stability, the weight 1 for an hour of
   * lateness and 0 for an hour of an earlier finish, without limits by service, and with a horizon
   * of 20 years.
   *
   * @return the replanner, immutable and thread-safe
   */
  public static Replanner standard() {
    return STANDARD;
  }

  /**
   * Returns this replanner with a limit on the members of a service group.
   *
   * @param capacity how many of them may work on the project and when
   * @return the replanner
   * @throws NullPointerException if the capacity is null
   */
  public Replanner withCapacity(ProjectCapacity capacity) {
    return new Replanner(
        stability,
        new Replan(
            replan.weights(),
            replan.budget(),
            replan.seed(),
            Optional.of(Check.notNull(capacity, "capacity")),
            replan.horizon()));
  }

  /**
   * Returns this replanner with another budget. With a limit in schedules alone the plan depends on
   * nothing but what is given and the seed.
   *
   * @param budget how long to search; a schedule that is given up on the way counts as one
   * @return the replanner
   * @throws NullPointerException if the budget is null
   */
  public Replanner withBudget(SearchBudget budget) {
    return new Replanner(
        stability,
        new Replan(
            replan.weights(),
            Check.notNull(budget, "budget"),
            replan.seed(),
            replan.capacity(),
            replan.horizon()));
  }

  /**
   * Returns this replanner with other weights of stability.
   *
   * @param weights how much it matters that starts and people stay
   * @return the replanner
   * @throws NullPointerException if the weights are null
   */
  public Replanner withStability(StabilityWeights weights) {
    Check.notNull(weights, "weights");
    ReplanWeights now = replan.weights();
    return new Replanner(weights, with(weights(now.earlyFinish(), now.lateness(), weights)));
  }

  /**
   * Returns this replanner with another weight of missed deadlines.
   *
   * @param weight what an hour of lateness weighs, in hours of delay of the finish; 0 to
   *     1,000,000,000
   * @return the replanner
   * @throws IllegalArgumentException if the weight is negative, above 1,000,000,000 or not a number
   */
  public Replanner withLatenessWeight(double weight) {
    Check.atMost(Check.notNegative(weight, "weight"), 1e9, "weight");
    return new Replanner(
        stability, with(weights(replan.weights().earlyFinish(), weight, stability)));
  }

  /**
   * Returns this replanner with another weight of finishing before the plan before.
   *
   * @param weight what an hour of gain weighs, in hours of delay of the finish; 0 to 1
   * @return the replanner
   * @throws IllegalArgumentException if the weight is not from 0 to 1
   */
  public Replanner withEarlyFinishWeight(double weight) {
    Check.fraction(weight, "weight");
    return new Replanner(stability, with(weights(weight, replan.weights().lateness(), stability)));
  }

  /**
   * Returns this replanner with another horizon.
   *
   * @param horizon the time from the start of the project within which everything must be finished,
   *     positive
   * @return the replanner
   * @throws NullPointerException if the horizon is null
   * @throws IllegalArgumentException if the horizon is not positive
   */
  public Replanner withHorizon(Duration horizon) {
    return new Replanner(
        stability,
        new Replan(
            replan.weights(),
            replan.budget(),
            replan.seed(),
            replan.capacity(),
            Check.positive(horizon, "horizon")));
  }

  /**
   * Returns this replanner with another seed of its random choices. The default is 1.
   *
   * @param seed any number
   * @return the replanner
   */
  public Replanner withSeed(long seed) {
    return new Replanner(
        stability,
        new Replan(replan.weights(), replan.budget(), seed, replan.capacity(), replan.horizon()));
  }

  private Replan with(ReplanWeights weights) {
    return new Replan(weights, replan.budget(), replan.seed(), replan.capacity(), replan.horizon());
  }

  private static ReplanWeights weights(
      double earlyFinish, double lateness, StabilityWeights stability) {
    return new ReplanWeights(
        earlyFinish, lateness, stability.movedStart(), stability.swappedPerson());
  }

  /**
   * Makes a plan anew.
   *
   * @param now the project as it is now
   * @param before the plan before; activities that the project does not have any more are left out,
   *     and those that only the project has are new; it is a plan of a project with the same id
   * @param progress what has happened
   * @return the plan, or all reasons why there is none
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the plan is one of another project
   */
  public ReplanOutcome replan(ResolvedProject now, Schedule before, Progress progress) {
    Check.notNull(now, "now");
    Check.notNull(before, "before");
    Check.notNull(progress, "progress");
    Check.that(
        before.project().equals(now.project().id()),
        "plan must be of project '%s' but was of project '%s'",
        now.project().id(),
        before.project());
    Findings reported = progress.check(now);
    if (reported.hasErrors()) {
      return new NotReplannable(reported);
    }
    try {
      Replan.Result result = replan.of(now, before, progress);
      return result
          .made()
          .<ReplanOutcome>map(made -> replanned(now, before, made, reported))
          .orElseGet(() -> new NotReplannable(reported.plus(result.failures())));
    } catch (NoUnbrokenTimeException e) {
      return new NotReplannable(reported.plus(Findings.of(CalendarFaults.noUnbrokenTime(e))));
    } catch (NoWorkingTimeException e) {
      return new NotReplannable(reported.plus(Findings.of(CalendarFaults.noWorkingTime(e))));
    }
  }

  private Replanned replanned(
      ResolvedProject now, Schedule before, Replan.Made made, Findings reported) {
    Schedule schedule = made.schedule();
    Findings findings =
        reported
            .plus(made.findings())
            .plus(Deadlines.check(now.project(), schedule))
            .plus(ProjectShares.check(now.project(), schedule, replan.capacity()));
    return new Replanned(schedule, findings, summary(now, before, made));
  }

  private static ReplanSummary summary(ResolvedProject now, Schedule before, Replan.Made made) {
    PlanFigures figures = made.figures();
    return ReplanSummary.builder()
        .finishDelay(Duration.between(before.finish(), made.schedule().finish()))
        .lateness(now.tick().multipliedBy(figures.lateTicks()))
        .movedStarts(now.tick().multipliedBy(figures.movedTicks()))
        .swappedPeople(figures.swappedPeople())
        .cost(made.search().cost())
        .optimal(made.search().optimal())
        .schedules(made.search().schedules())
        .build();
  }
}
