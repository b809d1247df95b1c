package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import java.time.Duration;

/**
 * Staggers the projects of a portfolio at the drum, so that they do not start before the drum can
 * have them.
 *
 * <p>The {@linkplain DrumFinder drum} is found in the portfolio as a whole. Projects get it in the
 * order of their weights, the largest first, then of their deadlines, then as listed. Each is
 * planned alone by its critical chain; its release is put off until its first use of the drum comes
 * after the last use by the projects before it and the capacity buffer between.
 *
 * <p>The capacity buffer is B = max(c · L, m) with L the time for which the project before loads
 * each unit of the drum, c a share and m a minimum, in working time of the default calendar. It
 * absorbs that the drum gets late from one project to the next. Source: Goldratt, "Critical Chain",
 * North River Press, 1997; Leach, "Critical Chain Project Management", Artech House, 2000; neither
 * gives a formula.
 *
 * <p>At last all projects are scheduled together from their releases on, so that what they share
 * beside the drum is levelled too; what that costs the buffers is told.
 */
public final class PipelinePlanner {
  private static final PipelinePlanner STANDARD =
      new PipelinePlanner(
          CriticalChainPlanner.standard(), ResourceScheduler.standard(), 0.5, Duration.ZERO);

  private final CriticalChainPlanner planner;
  private final ResourceScheduler scheduler;
  private final double share;
  private final Duration minimum;

  private PipelinePlanner(
      CriticalChainPlanner planner, ResourceScheduler scheduler, double share, Duration minimum) {
    this.planner = planner;
    this.scheduler = scheduler;
    this.share = share;
    this.minimum = minimum;
  }

  /**
   * Returns the planner with capacity buffers of half the load of the project before, no minimum,
   * and the standard planner and scheduler.
   *
   * @return the planner, immutable and thread-safe
   */
  public static PipelinePlanner standard() {
    return STANDARD;
  }

  /**
   * Returns this planner with another planner for the projects alone.
   *
   * @param planner makes the plan of a project
   * @return the planner
   * @throws NullPointerException if the planner is null
   */
  public PipelinePlanner withPlanner(CriticalChainPlanner planner) {
    return new PipelinePlanner(Check.notNull(planner, "planner"), scheduler, share, minimum);
  }

  /**
   * Returns this planner with another scheduler for all projects together.
   *
   * @param scheduler makes the schedule of the portfolio
   * @return the planner
   * @throws NullPointerException if the scheduler is null
   */
  public PipelinePlanner withScheduler(ResourceScheduler scheduler) {
    return new PipelinePlanner(planner, Check.notNull(scheduler, "scheduler"), share, minimum);
  }

  /**
   * Returns this planner with other capacity buffers.
   *
   * @param share the buffer per load of the drum by the project before (half is 0.5)
   * @return the planner
   * @throws IllegalArgumentException if the share is negative or not finite
   */
  public PipelinePlanner withCapacityShare(double share) {
    return new PipelinePlanner(
        planner, scheduler, Check.notNegative(share, "capacity share"), minimum);
  }

  /**
   * Returns this planner with a least time between two projects at the drum; with a share of zero
   * it is the time.
   *
   * @param minimum the working time
   * @return the planner
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the time is negative
   */
  public PipelinePlanner withMinimum(Duration minimum) {
    return new PipelinePlanner(planner, scheduler, share, Check.notNegative(minimum, "minimum"));
  }

  /**
   * Staggers the projects of a portfolio.
   *
   * @param portfolio the projects
   * @param book their calendars
   * @param settings the tick and the percentile that is the aggressive estimate; empty for the
   *     expected value
   * @return the plan
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the portfolio cannot be resolved, or the default calendar
   *     has too little working time
   * @throws dev.evenkeel.core.check.FindingsException if a project cannot be scheduled
   */
  public PipelinePlan plan(Portfolio portfolio, CalendarBook book, ResolveSettings settings) {
    Check.notNull(portfolio, "portfolio");
    Check.notNull(book, "book");
    Check.notNull(settings, "settings");
    return new Pipeline(portfolio, book, settings)
        .plan(planner, scheduler, load -> WorkShare.of(load, share, minimum));
  }
}
