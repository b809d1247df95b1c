package dev.evenkeel.scheduling.resource.internal.search;

import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The time of a budget, running from the moment in which this is made. */
public final class SearchTime {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final LongSupplier nanoTime;
  private final long granted;
  private final long begin;

  /**
   * Starts the clock.
   *
   * @param budget the budget; without a limit in time no time ever passes
   */
  public SearchTime(SearchBudget budget) {
    granted = budget.time().map(limit -> nanos(limit.duration())).orElse(Long.MAX_VALUE);
    nanoTime = budget.time().map(SearchBudget.TimeLimit::nanoTime).orElse(() -> 0);
    begin = nanoTime.getAsLong();
  }

  private static long nanos(Duration duration) {
    return duration.compareTo(LONGEST) < 0 ? duration.toNanos() : Long.MAX_VALUE;
  }

  /**
   * Returns how much time is granted.
   *
   * @return nanoseconds, {@link Long#MAX_VALUE} for no limit
   */
  public long granted() {
    return granted;
  }

  /**
   * Returns how much time has passed.
   *
   * @return nanoseconds
   */
  public long elapsed() {
    return nanoTime.getAsLong() - begin;
  }
}
