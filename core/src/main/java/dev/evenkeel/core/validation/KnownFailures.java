package dev.evenkeel.core.validation;

import java.util.Arrays;

/**
 * For each calendar one search that failed: later and longer ones fail too. It spares a million
 * activities on an empty calendar a million searches.
 */
final class KnownFailures {
  private final long[] from;
  private final long[] work;

  KnownFailures(int calendars) {
    from = new long[calendars];
    work = new long[calendars];
    Arrays.fill(from, Long.MAX_VALUE);
  }

  boolean covers(int calendar, long start, long duration) {
    return start >= from[calendar] && duration >= work[calendar];
  }

  void add(int calendar, long start, long duration) {
    from[calendar] = start;
    work[calendar] = duration;
  }
}
