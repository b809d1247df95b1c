package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.SearchTime;

/** What is left of a budget. May be asked by several threads; counted by one. */
final class SearchClock {
  private final SearchSettings settings;
  private final SearchTime time;
  private long schedules;

  SearchClock(SearchSettings settings) {
    this.settings = settings;
    this.time = new SearchTime(settings.budget());
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
    return time.elapsed() >= time.granted();
  }

  /** Tells whether the search has to end. */
  boolean isOver() {
    return remaining() <= 0 || isLate() || isCancelled();
  }
}
