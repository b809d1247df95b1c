package dev.evenkeel.scheduling.shift.internal;

import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.function.BooleanSupplier;

/** How much of a budget is used. Mutable, for a single owner. */
public final class SearchMeter {
  private final SearchBudget budget;
  private final BooleanSupplier cancelled;
  private final long start;
  private long steps;
  private boolean isCancelled;
  private boolean isLimited;

  /**
   * Starts a search.
   *
   * @param budget how much may be used
   * @param cancelled whether to end early
   */
  public SearchMeter(SearchBudget budget, BooleanSupplier cancelled) {
    this.budget = budget;
    this.cancelled = cancelled;
    start = budget.time().map(limit -> limit.nanoTime().getAsLong()).orElse(0L);
  }

  void count() {
    steps++;
  }

  /** Lets steps count from now on: a first cover and its bound are made whatever they take. */
  void limitSteps() {
    isLimited = true;
  }

  boolean isSpent() {
    isCancelled |= cancelled.getAsBoolean();
    return isCancelled
        || (isLimited && steps >= budget.schedules())
        || budget.time().map(this::isOver).orElse(false);
  }

  private boolean isOver(SearchBudget.TimeLimit limit) {
    return limit.nanoTime().getAsLong() - start >= limit.duration().toNanos();
  }

  /**
   * Returns how many linear programs were solved.
   *
   * @return the number
   */
  public long steps() {
    return steps;
  }

  /**
   * Returns why the search ended without proof.
   *
   * @return cancelled or budget spent
   */
  public SearchEnd end() {
    return isCancelled ? SearchEnd.CANCELLED : SearchEnd.BUDGET_SPENT;
  }
}
