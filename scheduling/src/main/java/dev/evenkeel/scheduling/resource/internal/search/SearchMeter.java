package dev.evenkeel.scheduling.resource.internal.search;

import com.google.common.math.LongMath;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.function.BooleanSupplier;

/**
 * What the steps of a search share: the best schedule, the bound, and what of the budget is used
 * up. Times are in units of the searched project. Not thread-safe.
 */
public final class SearchMeter {
  private final int activities;
  private final long unit;
  private final long schedulesGranted;
  private final SearchTime time;
  private final BooleanSupplier cancelled;
  private final EngineListener listener;
  private final int[] best;
  private int makespan = Integer.MAX_VALUE;
  private int lowerBound;
  private long passes;
  private long placements;

  /**
   * Creates a meter before any schedule was generated; the time begins to run.
   *
   * @param scope what is searched
   * @param settings the budget, the cancellation and the listener
   */
  public SearchMeter(Scope scope, SearchSettings settings) {
    SearchBudget budget = settings.budget();
    activities = Math.max(1, scope.activities());
    unit = scope.unit();
    schedulesGranted = budget.schedules();
    time = new SearchTime(budget);
    cancelled = settings.cancelled();
    listener = settings.listener();
    best = new int[scope.size()];
    lowerBound = scope.lowerBound();
  }

  /**
   * What is searched.
   *
   * @param size the number of start times of a schedule
   * @param activities the number of activities by which placements are divided to give schedules
   * @param unit the ticks of the project in one unit of time of the search
   * @param lowerBound what no makespan is below, in units of time
   */
  public record Scope(int size, int activities, long unit, int lowerBound) {}

  /**
   * Counts complete generation passes.
   *
   * @param count how many
   */
  public void countSchedules(long count) {
    passes += count;
  }

  /**
   * Counts single placements of activities.
   *
   * @param count how many
   */
  public void countPlacements(long count) {
    placements += count;
  }

  /**
   * Returns the schedules counted.
   *
   * @return passes, and other placements divided by the number of activities, rounded up
   */
  public long schedules() {
    return passes + (placements + activities - 1) / activities;
  }

  /**
   * Returns the schedules left.
   *
   * @return the number, at least 0
   */
  public long remainingSchedules() {
    return Math.max(0, schedulesGranted - schedules());
  }

  /**
   * Returns the single placements left.
   *
   * @return the number, at least 0
   */
  public long remainingPlacements() {
    long granted = LongMath.saturatedMultiply(schedulesGranted - passes, activities);
    return Math.max(0, granted - placements);
  }

  /**
   * Returns the schedules that the whole budget is likely to allow: those granted, or less if at
   * the pace so far the time is over before.
   *
   * @return the number, at least 1
   */
  public long expectedSchedules() {
    if (!isTimed()) {
      return schedulesGranted;
    }
    long elapsed = time.elapsed();
    if (elapsed <= 0) {
      // A clock of coarse steps has not moved yet and tells nothing of the pace.
      return Math.max(1, schedules());
    }
    double pace = (double) schedules() / elapsed;
    return Math.min(schedulesGranted, Math.max(1, (long) (pace * time.granted())));
  }

  /**
   * Returns whether the budget has a limit in time.
   *
   * @return true if it has
   */
  public boolean isTimed() {
    return time.granted() < Long.MAX_VALUE;
  }

  /**
   * Returns the share of the budget that is used up.
   *
   * @return the share, 1 or more when the budget is spent or the search cancelled
   */
  public double progress() {
    if (cancelled.getAsBoolean()) {
      return 1;
    }
    double share = (double) schedules() / schedulesGranted;
    return isTimed() ? Math.max(share, (double) time.elapsed() / time.granted()) : share;
  }

  /**
   * Returns whether there is nothing more to do.
   *
   * @return true if the best schedule is optimal, the budget spent or the search cancelled
   */
  public boolean isFinished() {
    return isOptimal() || progress() >= 1;
  }

  /**
   * Returns whether the best schedule is proved optimal.
   *
   * @return true if its makespan is the bound
   */
  public boolean isOptimal() {
    return makespan <= lowerBound;
  }

  /**
   * Returns why the search ended, if it has ended.
   *
   * @return the reason
   */
  public SearchEnd end() {
    if (isOptimal()) {
      return SearchEnd.OPTIMAL;
    }
    return cancelled.getAsBoolean() ? SearchEnd.CANCELLED : SearchEnd.BUDGET_SPENT;
  }

  /**
   * Keeps a schedule if it is shorter than the best.
   *
   * @param start its start times
   * @param length its makespan
   */
  public void offer(int[] start, int length) {
    if (length < makespan) {
      makespan = length;
      System.arraycopy(start, 0, best, 0, best.length);
      tell();
    }
  }

  /**
   * Raises the lower bound.
   *
   * @param bound a proven lower bound; without effect if not above the present one
   */
  public void raise(int bound) {
    if (bound > lowerBound) {
      lowerBound = bound;
      tell();
    }
  }

  /** Tells of the best schedule, so nothing before there is one. */
  private void tell() {
    if (makespan == Integer.MAX_VALUE) {
      return;
    }
    listener.progressed(LongMath.saturatedMultiply(makespan, unit), lowerBound * unit, schedules());
  }

  /**
   * Returns the best schedule.
   *
   * @return its start times, not to be changed
   */
  public int[] best() {
    return best;
  }

  /**
   * Returns the length of the best schedule.
   *
   * @return the makespan, {@link Integer#MAX_VALUE} before the first schedule
   */
  public int makespan() {
    return makespan;
  }

  /**
   * Returns the proven lower bound.
   *
   * @return what no makespan is below
   */
  public int lowerBound() {
    return lowerBound;
  }
}
