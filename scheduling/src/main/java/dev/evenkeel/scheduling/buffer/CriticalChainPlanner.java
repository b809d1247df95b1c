package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.scheduling.buffer.internal.ChainChoice;
import dev.evenkeel.scheduling.buffer.internal.ChainPlanning;
import dev.evenkeel.scheduling.buffer.internal.PlannerOptions;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.Optional;

/**
 * Plans a project by its critical chain: aggressive estimates, one buffer behind the chain, feeding
 * buffers where other work joins it, wake-up calls where it changes hands.
 *
 * <p><b>Estimates.</b> The aggressive estimate of an activity is the working time with which it is
 * scheduled, the safe one a percentile of its effort divided by the people who work on it together,
 * and at least the aggressive one.
 *
 * <p><b>Latest starts.</b> The schedule is shifted to the right and to the left in turns until it
 * no longer becomes shorter, the last time to the right, so that every activity starts as late as
 * those after it allow. People, modes and the finish stay.
 *
 * <p><b>Critical chain.</b> In that schedule y follows x if y keeps x from being shifted further to
 * the right: by a dependency, or because it starts with a person or with units of a resource that x
 * releases and that do not suffice for both. Where closed hours or the contact load keep x, the
 * nearest of its successors and of the users of what it has follows. The critical chain is the
 * longest chain of activities that follow each other to the finish. Of several it is, in this
 * order, the one that starts first, that has the most work, the most removed safety, the fewest
 * links by people and resources alone, the most activities; only then do ids decide, the smaller
 * before the larger, from the end of the chain.
 *
 * <p><b>Feeding chains.</b> All other work feeds the chain. An activity feeds those that depend on
 * it, or, if nothing does, whoever follows it by a person or resource, or else the end of the
 * project. Each activity that leads straight into the critical chain, not counting dependencies
 * that others in between imply, or straight to the end ends a feeding chain: the longest one of
 * non-critical work up to it (of equally long ones that with the smaller id). It joins the chain
 * where that leaves it the least time. What is left over are branches, which join other feeding
 * chains and share their buffers.
 *
 * <p><b>Feeding buffers</b> lie between the last activity of a feeding chain and its merge point. A
 * chain is shifted to the left by its buffer as a whole, as far as it can. What is done if that is
 * not enough is {@linkplain #withFeedingBufferRule a setting}. A person or resource that other work
 * gives to the critical chain while its own chain goes on elsewhere is guarded by a wake-up call.
 *
 * <p><b>Project buffer.</b> It is laid out as by {@link BufferCalculator}: in the working hours of
 * the default calendar, at the pace of the chain; so are feeding buffers.
 */
public final class CriticalChainPlanner {
  private static final CriticalChainPlanner STANDARD =
      new CriticalChainPlanner(PlannerOptions.builder().build());

  private final PlannerOptions options;

  private CriticalChainPlanner(PlannerOptions options) {
    this.options = options;
  }

  /**
   * Returns the planner with {@link BufferMethod#ROOT_OF_SQUARES} for all buffers, the median as
   * aggressive and the 90th percentile as safe estimate, {@link FeedingBufferRule#SHRINK_TO_FIT},
   * wake-up calls eight hours ahead, and a search of 1,000 schedules for the shortest one.
   *
   * @return the planner, immutable and thread-safe
   */
  public static CriticalChainPlanner standard() {
    return STANDARD;
  }

  /**
   * Returns this planner with another method for all buffers that have no {@linkplain
   * #withFeedingMethod method of their own}.
   *
   * @param method how a size follows from the chain
   * @return the planner
   * @throws NullPointerException if the method is null
   */
  public CriticalChainPlanner withMethod(BufferMethod method) {
    return withSizing(options.sizing().toBuilder().method(Check.notNull(method, "method")).build());
  }

  /**
   * Returns this planner with another method for feeding buffers.
   *
   * @param method how a size follows from the chain
   * @return the planner
   * @throws NullPointerException if the method is null
   */
  public CriticalChainPlanner withFeedingMethod(BufferMethod method) {
    Check.notNull(method, "method");
    return withFeedingSizing(options.feedingSizing().toBuilder().method(method).build());
  }

  /**
   * Returns this planner with another sizing for all buffers that have no {@linkplain
   * #withFeedingSizing sizing of their own}.
   *
   * @param sizing the method with its parameters, rounding and a minimum
   * @return the planner
   * @throws NullPointerException if the sizing is null
   */
  public CriticalChainPlanner withSizing(BufferSizing sizing) {
    return new CriticalChainPlanner(
        options.toBuilder().sizing(Check.notNull(sizing, "sizing")).build());
  }

  /**
   * Returns this planner with another sizing for feeding buffers.
   *
   * @param sizing the method with its parameters, rounding and a minimum
   * @return the planner
   * @throws NullPointerException if the sizing is null
   */
  public CriticalChainPlanner withFeedingSizing(BufferSizing sizing) {
    return new CriticalChainPlanner(
        options.toBuilder().ownFeedingSizing(Check.notNull(sizing, "sizing")).build());
  }

  /**
   * Returns this planner with rounding of all buffers. By default sizes are not rounded.
   *
   * @param rounding the unit and the direction
   * @return the planner
   * @throws NullPointerException if the rounding is null
   */
  public CriticalChainPlanner withRounding(BufferRounding rounding) {
    Check.notNull(rounding, "rounding");
    Optional<BufferSizing> feeding =
        options.ownFeedingSizing().map(sizing -> sizing.toBuilder().rounding(rounding).build());
    return new CriticalChainPlanner(
        options.toBuilder()
            .sizing(options.sizing().toBuilder().rounding(rounding).build())
            .ownFeedingSizing(feeding)
            .build());
  }

  /**
   * Returns this planner with a least size of all buffers. The default is zero.
   *
   * @param minimum the minimum in working time
   * @return the planner
   * @throws NullPointerException if the minimum is null
   * @throws IllegalArgumentException if the minimum is negative
   */
  public CriticalChainPlanner withMinimum(Duration minimum) {
    Check.notNull(minimum, "minimum");
    Optional<BufferSizing> feeding =
        options.ownFeedingSizing().map(sizing -> sizing.toBuilder().minimum(minimum).build());
    return new CriticalChainPlanner(
        options.toBuilder()
            .sizing(options.sizing().toBuilder().minimum(minimum).build())
            .ownFeedingSizing(feeding)
            .build());
  }

  /**
   * Returns this planner with another aggressive estimate for projects that it resolves itself.
   *
   * @param percentile the share of cases in which the estimate is kept; the median is 0.5
   * @return the planner
   * @throws IllegalArgumentException if the percentile is not from 0 to 1
   */
  public CriticalChainPlanner withAggressivePercentile(double percentile) {
    return new CriticalChainPlanner(options.toBuilder().aggressivePercentile(percentile).build());
  }

  /**
   * Returns this planner with another safe estimate.
   *
   * @param percentile the share of cases in which the estimate is kept; the 90th percentile is 0.9
   * @return the planner
   * @throws IllegalArgumentException if the percentile is not from 0 to 1
   */
  public CriticalChainPlanner withSafePercentile(double percentile) {
    return new CriticalChainPlanner(options.toBuilder().safePercentile(percentile).build());
  }

  /**
   * Returns this planner with another rule for feeding buffers that do not fit.
   *
   * @param rule what is done about them
   * @return the planner
   * @throws NullPointerException if the rule is null
   */
  public CriticalChainPlanner withFeedingBufferRule(FeedingBufferRule rule) {
    return new CriticalChainPlanner(
        options.toBuilder().feedingRule(Check.notNull(rule, "rule")).build());
  }

  /**
   * Returns this planner with another scheduler, such as one with a capacity that service leaves or
   * with a larger budget for the search.
   *
   * @param scheduler makes the schedule, unless one is given, and knows the capacity
   * @return the planner
   * @throws NullPointerException if the scheduler is null
   */
  public CriticalChainPlanner withScheduler(ResourceScheduler scheduler) {
    return new CriticalChainPlanner(
        options.toBuilder().scheduler(Check.notNull(scheduler, "scheduler")).build());
  }

  /**
   * Returns this planner with other wake-up calls.
   *
   * @param warning how long before its use somebody or something is warned, in working time of the
   *     default calendar
   * @return the planner
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the time is negative
   */
  public CriticalChainPlanner withWarning(Duration warning) {
    return new CriticalChainPlanner(
        options.toBuilder().warning(Check.notNull(warning, "warning")).build());
  }

  /**
   * Resolves a project with the aggressive estimates, schedules it and plans its buffers.
   *
   * @param project the project
   * @param book its calendars
   * @param settings the tick; the percentile is replaced
   * @return the plan
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the project cannot be resolved, or the default calendar has
   *     too little working time for the buffers
   * @throws dev.evenkeel.core.check.FindingsException if it cannot be scheduled
   */
  public CriticalChainPlan plan(Project project, CalendarBook book, ResolveSettings settings) {
    Check.notNull(settings, "settings");
    ResolveSettings aggressive =
        settings.toBuilder().percentile(options.aggressivePercentile()).build();
    return plan(Check.notNull(project, "project").resolve(book, aggressive));
  }

  /**
   * Schedules a project and plans its buffers. If a single pass by one of the {@link
   * dev.evenkeel.scheduling.resource.PriorityRule priority rules} is as short as the schedule of
   * the scheduler, it is taken instead where its critical chain has fewer links by people and
   * resources alone or, with as many, leaves more time by which other work can be shifted.
   *
   * @param project the project, resolved with its aggressive estimates
   * @return the plan
   * @throws NullPointerException if the project is null
   * @throws IllegalArgumentException if the default calendar has too little working time for the
   *     buffers
   * @throws dev.evenkeel.core.check.FindingsException if it cannot be scheduled
   */
  public CriticalChainPlan plan(ResolvedProject project) {
    return new ChainChoice(Check.notNull(project, "project"), options).best().plan();
  }

  /**
   * Plans the buffers of a project from a schedule. Its people and modes stay; activities are
   * shifted.
   *
   * @param project the project, resolved with its aggressive estimates
   * @param schedule a feasible schedule of that project
   * @return the plan
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule is not one of the project, or the default
   *     calendar has too little working time for the buffers
   */
  public CriticalChainPlan plan(ResolvedProject project, Schedule schedule) {
    Check.notNull(project, "project");
    Check.notNull(schedule, "schedule");
    Check.that(
        schedule.project().equals(project.project().id()),
        "schedule must be one of project '%s' but was one of '%s'",
        project.project().id(),
        schedule.project());
    return new ChainPlanning(project, schedule, options).plan();
  }
}
