package dev.evenkeel.scheduling.resource;

import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchBudget.TimeLimit;
import java.time.Duration;
import java.util.Optional;

/**
 * What is left of a budget. The clock runs from the moment in which this is made.
 *
 * @param budget the whole budget
 * @param begin when the clock started, 0 without a limit in time
 */
record Remainder(SearchBudget budget, long begin) {
  private static final Duration LEAST = Duration.ofNanos(1);

  static Remainder of(SearchBudget budget) {
    return new Remainder(budget, budget.time().map(time -> time.nanoTime().getAsLong()).orElse(0L));
  }

  /** Tells whether the budget allows no schedule for a second search. */
  boolean isTooSmallForTwo() {
    return budget.schedules() < 2;
  }

  /** Tells whether a search has left no schedule. */
  boolean isSpent(ScheduleSearch.Found found) {
    return found.schedules() >= budget.schedules();
  }

  /** Returns one of so many equal parts of what is left. */
  SearchBudget part(int parts) {
    return new SearchBudget(
        Math.max(1, budget.schedules() / parts), time().map(time -> shortened(time, parts)));
  }

  /** Returns what is left after so many schedules, at least one. */
  SearchBudget after(long schedules) {
    return new SearchBudget(Math.max(1, budget.schedules() - schedules), time());
  }

  private Optional<TimeLimit> time() {
    return budget.time().map(this::remaining);
  }

  private TimeLimit remaining(TimeLimit time) {
    Duration elapsed = Duration.ofNanos(time.nanoTime().getAsLong() - begin);
    return limit(time.duration().minus(elapsed), time);
  }

  private static TimeLimit shortened(TimeLimit time, int parts) {
    return limit(time.duration().dividedBy(parts), time);
  }

  private static TimeLimit limit(Duration duration, TimeLimit time) {
    return new TimeLimit(duration.compareTo(LEAST) < 0 ? LEAST : duration, time.nanoTime());
  }
}
