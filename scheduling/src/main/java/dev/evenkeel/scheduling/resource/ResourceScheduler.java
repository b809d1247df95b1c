package dev.evenkeel.scheduling.resource;

import com.google.common.collect.Lists;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.network.NoUnbrokenTimeException;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.CalendarFaults;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.SerialScheduleGeneration;
import dev.evenkeel.scheduling.resource.internal.outcome.Deadlines;
import dev.evenkeel.scheduling.resource.internal.outcome.ProjectShares;
import dev.evenkeel.scheduling.resource.internal.outcome.ScheduleFactory;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchListener;
import dev.evenkeel.scheduling.search.SearchResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Schedules a project with the people, resources and hours that there are: serial schedule
 * generation along a list of activities, which a {@link PriorityRule} or the caller gives.
 *
 * <p>What a schedule respects:
 *
 * <ul>
 *   <li>Dependencies of all four types with their lags, and release dates.
 *   <li>An interruptible activity takes the first ticks at or after its start at which its calendar
 *       is open, all its people are at work and free, its resources have room and service leaves
 *       enough people; it pauses in between. Any other activity takes the first such ticks without
 *       a gap.
 *   <li>A person works on one activity at a time and stays with it from start to finish, but may
 *       work on others while it pauses.
 *   <li>Every required skill is met by a different person with the level or above.
 *   <li>With a {@link ProjectCapacity}, at most so many members of its service group work on the
 *       project at once as service leaves, and nobody of it outside the known intervals. Only ticks
 *       that are wholly covered by intervals count, each with the least number of its intervals.
 * </ul>
 *
 * <p>Of all teams that could do an activity, the one that finishes it earliest is taken; among
 * these, people outside the service group go before its members, then the least versatile (smallest
 * sum of skill levels), then the smaller id. For unbroken work and for a single person the choice
 * is exact; for interruptible work of several people up to 10,000 partial teams are examined, and
 * where these do not settle whether any team can do it, the finding says so ({@link
 * SchedulingFault#NO_TEAM_FOUND}).
 *
 * <p><b>Search.</b> With a {@linkplain #withBudget budget} many schedules are generated and the
 * best is returned, with a bound that no schedule can beat and with the gap between them ({@link
 * Scheduled#search()}). Projects of renewable pools, of modes and of skilled people on calendars
 * that are always open are searched by engines of their own; all others by a general one that keeps
 * all the rules above.
 *
 * <p>The share of time that a person has for projects is a matter of the person's calendar and, for
 * those who serve customers, of the capacity; whoever else has a share below 1 and is assigned gets
 * a warning.
 */
public final class ResourceScheduler {
  private static final ResourceScheduler STANDARD =
      new ResourceScheduler(
          ListOptions.standard(),
          Optional.empty(),
          Duration.ofDays(20 * 365 + 5),
          SearchOptions.standard());

  private final ListOptions lists;
  private final Optional<ProjectCapacity> capacity;
  private final Duration horizon;
  private final SearchOptions search;

  private ResourceScheduler(
      ListOptions lists,
      Optional<ProjectCapacity> capacity,
      Duration horizon,
      SearchOptions search) {
    this.lists = lists;
    this.capacity = capacity;
    this.horizon = horizon;
    this.search = search;
  }

  /**
   * Returns the scheduler with the rule {@link PriorityRule#LATEST_FINISH_TIME}, without limits by
   * service, and with a horizon of 20 years.
   *
   * @return the scheduler, immutable and thread-safe
   */
  public static ResourceScheduler standard() {
    return STANDARD;
  }

  /**
   * Returns this scheduler with another rule.
   *
   * @param rule the order in which activities are taken
   * @return the scheduler
   * @throws NullPointerException if the rule is null
   */
  public ResourceScheduler withPriorityRule(PriorityRule rule) {
    return with(lists.withRule(Check.notNull(rule, "rule")));
  }

  /**
   * Returns this scheduler with another scheme of generation. The default is {@link
   * ScheduleGeneration#SERIAL}.
   *
   * @param generation how a schedule is made of priorities without a search
   * @return the scheduler
   * @throws NullPointerException if the generation is null
   */
  public ResourceScheduler withGeneration(ScheduleGeneration generation) {
    return with(lists.withGeneration(Check.notNull(generation, "generation")));
  }

  /**
   * Returns this scheduler with regret-based biased random sampling: beside the list of the rule so
   * many lists are drawn at random, in which activities that the rule prefers are likely to come
   * early, and the schedule with the shortest makespan is taken. The {@linkplain #withSeed seed}
   * decides on the lists. Without effect if there is a budget for searching. Source: Kolisch and
   * Drexl, "Adaptive search for solving hard project scheduling problems", Naval Research Logistics
   * 43, 1996, with α = ε = 1.
   *
   * @param samples how many lists are drawn, not negative; the default is 0
   * @return the scheduler
   * @throws IllegalArgumentException if the number is negative
   */
  public ResourceScheduler withSampling(int samples) {
    return with(lists.withSamples(Check.notNegative(samples, "samples")));
  }

  private ResourceScheduler with(ListOptions lists) {
    return new ResourceScheduler(lists, capacity, horizon, search);
  }

  /**
   * Returns this scheduler with a limit on the members of a team that serves customers first.
   *
   * @param capacity how many of them may work on the project and when
   * @return the scheduler
   * @throws NullPointerException if the capacity is null
   */
  public ResourceScheduler withCapacity(ProjectCapacity capacity) {
    return new ResourceScheduler(
        lists, Optional.of(Check.notNull(capacity, "capacity")), horizon, search);
  }

  /**
   * Returns the limit on the members of a team that serves customers first.
   *
   * @return the capacity, empty if there is no such limit
   */
  public Optional<ProjectCapacity> capacity() {
    return capacity;
  }

  /**
   * Returns until when activities can be planned.
   *
   * @return the time from the origin of a project
   */
  public Duration horizon() {
    return horizon;
  }

  /**
   * Returns this scheduler with another horizon. A project that cannot be finished until then is
   * infeasible; the horizon keeps searches for free time finite.
   *
   * @param horizon the time from the origin of the project, positive
   * @return the scheduler
   * @throws NullPointerException if the horizon is null
   * @throws IllegalArgumentException if the horizon is not positive
   */
  public ResourceScheduler withHorizon(Duration horizon) {
    return new ResourceScheduler(lists, capacity, Check.positive(horizon, "horizon"), search);
  }

  /**
   * Returns this scheduler with a budget for searching: the best schedule found within it is
   * returned, with a proven bound. Without a budget one schedule is generated.
   *
   * @param budget how many schedules may be generated, how much time may be spent
   * @return the scheduler
   * @throws NullPointerException if the budget is null
   */
  public ResourceScheduler withBudget(SearchBudget budget) {
    return with(search.withBudget(Check.notNull(budget, "budget")));
  }

  /**
   * Returns this scheduler with other objectives in place of {@link Objective#MAKESPAN}. Schedules
   * are compared by the first; where they are equal in it by the second, and so on.
   *
   * @param first what matters most
   * @param others what matters then, in this order
   * @return the scheduler
   * @throws NullPointerException if an objective is null
   * @throws IllegalArgumentException if an objective is named twice
   */
  public ResourceScheduler withObjectives(Objective first, Objective... others) {
    return with(search.withObjectives(Lists.asList(Check.notNull(first, "first"), others)));
  }

  /**
   * Returns this scheduler with another seed of all random choices of a search. The default is 1.
   *
   * @param seed any number
   * @return the scheduler
   */
  public ResourceScheduler withSeed(long seed) {
    return with(search.withSeed(seed));
  }

  /**
   * Returns this scheduler with threads of the caller beside the calling one. For a budget in
   * schedules the result is the same for every number of threads.
   *
   * @param executor runs the additional threads' work; the library starts no threads itself
   * @param parallelism how many threads work at once, the calling one included, at least 1
   * @return the scheduler
   * @throws NullPointerException if the executor is null
   * @throws IllegalArgumentException if the parallelism is not positive
   */
  public ResourceScheduler withExecutor(Executor executor, int parallelism) {
    return with(
        search.withWorkers(
            Workers.of(
                Check.notNull(executor, "executor"), Check.positive(parallelism, "parallelism"))));
  }

  /**
   * Returns this scheduler with a listener that is told of each better schedule and bound.
   *
   * @param listener called in the thread that calls {@link #schedule(ResolvedProject)}
   * @return the scheduler
   * @throws NullPointerException if the listener is null
   */
  public ResourceScheduler withListener(SearchListener listener) {
    return with(search.withListener(Check.notNull(listener, "listener")));
  }

  /**
   * Returns this scheduler with a way to end a search early; the best schedule so far is returned
   * then.
   *
   * @param cancelled asked now and then from several threads; true ends the search
   * @return the scheduler
   * @throws NullPointerException if the question is null
   */
  public ResourceScheduler withCancellation(BooleanSupplier cancelled) {
    return with(search.withCancelled(Check.notNull(cancelled, "cancelled")));
  }

  private ResourceScheduler with(SearchOptions search) {
    return new ResourceScheduler(lists, capacity, horizon, search);
  }

  /**
   * Schedules a project: with a budget by searching, else by one pass that takes the activities in
   * the order of the priority rule.
   *
   * @param project the project
   * @return the schedule, or all reasons why there is none
   * @throws NullPointerException if the project is null
   */
  public SchedulingOutcome schedule(ResolvedProject project) {
    Check.notNull(project, "project");
    return answer(project, () -> searchOrGenerate(project));
  }

  /**
   * Schedules a project, taking its activities in a given order.
   *
   * @param project the project
   * @param order all activities of the project, each after its predecessors
   * @return the schedule, or all reasons why there is none
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the order misses or repeats an activity, has an unknown
   *     one, or has one before its predecessor
   */
  public SchedulingOutcome schedule(ResolvedProject project, List<ActivityId> order) {
    Check.notNull(project, "project");
    int[] list = activityList(project, Check.notNull(order, "order"));
    return answer(project, () -> pass(project, Decisions.choosingModes(list)));
  }

  /**
   * Schedules a project in the light of a plan that exists, of the same project or of a former
   * version of it. Beside the schedule that {@link #schedule(ResolvedProject)} makes, three more
   * are made: the plan as it is, if it still breaks no rule; one that keeps its people and modes,
   * wherever they still meet what the activity needs; and one that keeps its order alone. The last
   * two take the activities in the order of the plan's starts. The best by the objectives is
   * returned, of equals the one that keeps most.
   *
   * @param project the project
   * @param plan the plan; activities that it lacks are placed by their earliest start in the
   *     network, those that the project lacks do not count
   * @return the schedule, or all reasons why there is none
   * @throws NullPointerException if an argument is null
   */
  public SchedulingOutcome reschedule(ResolvedProject project, Schedule plan) {
    Check.notNull(project, "project");
    Check.notNull(plan, "plan");
    return answer(project, () -> bestInTheLightOf(project, plan));
  }

  private SchedulingOutcome bestInTheLightOf(ResolvedProject project, Schedule plan) {
    KeptDecisions kept = KeptDecisions.of(project, plan);
    SchedulingOutcome people = pass(project, kept.people());
    SchedulingOutcome best =
        kept.plan()
            .map(decisions -> pass(project, decisions))
            .filter(kept::isPlan)
            .map(same -> KeptDecisions.better(same, people))
            .orElse(people);
    best = KeptDecisions.better(best, pass(project, kept.order()));
    return KeptDecisions.better(best, searchOrGenerate(project));
  }

  private SchedulingOutcome pass(ResolvedProject project, Decisions decisions) {
    return generate(project, decisions, report -> report.passes(1, SearchEnd.SINGLE_PASS));
  }

  private static int[] activityList(ResolvedProject project, List<ActivityId> order) {
    int[] list = order.stream().mapToInt(project::indexOf).toArray();
    int distinct = (int) Arrays.stream(list).distinct().count();
    Check.that(
        distinct == list.length && distinct == project.activityCount(),
        "order must hold each of the %s activities once but was %s",
        project.activityCount(),
        order);
    int broken = ActivityList.brokenDependency(project, list);
    Check.that(
        broken < 0,
        "order must keep all dependencies but breaks %s",
        broken < 0 ? "" : project.dependency(broken));
    return list;
  }

  private SchedulingOutcome answer(ResolvedProject project, Supplier<SchedulingOutcome> verb) {
    try {
      return preconditions(project).orElseGet(verb);
    } catch (NoUnbrokenTimeException e) {
      return new Infeasible(Findings.of(CalendarFaults.noUnbrokenTime(e)));
    } catch (NoWorkingTimeException e) {
      return new Infeasible(Findings.of(CalendarFaults.noWorkingTime(e)));
    }
  }

  private Optional<SchedulingOutcome> preconditions(ResolvedProject project) {
    Findings missing = SerialScheduleGeneration.preconditions(project, limits(project));
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Infeasible(missing));
  }

  private SchedulingOutcome searchOrGenerate(ResolvedProject project) {
    if (search.budget().isEmpty()) {
      return generateByPriority(project, SearchEnd.SINGLE_PASS);
    }
    return new ScheduleSearch(project, limits(project), search)
        .run()
        .map(best -> generate(project, best))
        .filter(Scheduled.class::isInstance)
        .orElseGet(() -> generateByPriority(project, SearchEnd.BUDGET_SPENT));
  }

  private SchedulingOutcome generate(ResolvedProject project, ScheduleSearch.Found best) {
    return generate(project, best.decisions(), report -> report.searched(best, limits(project)));
  }

  private SchedulingOutcome generateByPriority(ResolvedProject project, SearchEnd end) {
    Decisions decisions =
        new PriorityPasses(project, limits(project), lists).decisions(search.seed());
    return generate(project, decisions, report -> report.passes(1 + lists.samples(), end));
  }

  private SchedulingOutcome generate(
      ResolvedProject project, Decisions decisions, Function<SearchReport, SearchResult> report) {
    GeneratedSchedule generated =
        SerialScheduleGeneration.generate(project, limits(project), decisions);
    if (!generated.failures().isEmpty()) {
      return new Infeasible(generated.failures());
    }
    Schedule schedule = new ScheduleFactory(project, generated).schedule();
    return new Scheduled(
        schedule,
        Deadlines.check(project.project(), schedule)
            .plus(ProjectShares.check(project.project(), schedule, capacity)),
        report.apply(new SearchReport(project, schedule, search.objectives())));
  }

  private SchedulingLimits limits(ResolvedProject project) {
    return new SchedulingLimits(capacity, SchedulingLimits.ticks(horizon, project.tick()));
  }
}
