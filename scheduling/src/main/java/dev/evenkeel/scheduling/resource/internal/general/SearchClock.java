package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What is left of a budget. May be asked by several threads; counted by one. */
final class SearchClock {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final SearchSettings settings;
  private final LongSupplier nanoTime;
  private final long nanos;
  private final long begin;
  private long schedules;

  SearchClock(SearchSettings settings) {
    SearchBudget budget = settings.budget();
    this.settings = settings;
    this.nanoTime = budget.time().map(SearchBudget.TimeLimit::nanoTime).orElse(() -> 0);
    this.nanos = budget.time().map(limit -> nanos(limit.duration())).orElse(Long.MAX_VALUE);
    this.begin = nanoTime.getAsLong();
  }

  private static long nanos(Duration duration) {
    return duration.compareTo(LONGEST) < 0 ? duration.toNanos() : Long.MAX_VALUE;
  }

  /** Counts schedules. */
  void count(int made) {
    schedules += made;
  }

  long schedules() {
    return schedules;
  }

  /** Returns how many schedules are left, whatever the time. */
  long remaining() {
    return settings.budget().schedules() - schedules;
  }

  /** Tells whether the caller wants no more. */
  boolean isCancelled() {
    return settings.cancelled().getAsBoolean();
  }

  /** Tells whether the time is over. */
  boolean isLate() {
    return nanoTime.getAsLong() - begin >= nanos;
  }

  /** Tells whether the search has to end. */
  boolean isOver() {
    return remaining() <= 0 || isLate() || isCancelled();
  }
}
