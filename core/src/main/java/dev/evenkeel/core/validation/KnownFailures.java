package dev.evenkeel.core.validation;

import java.util.Arrays;

/**
 * For each calendar one search in vain: later and longer ones find nothing either, as far as it
 * went. It spares a million activities on an empty calendar a million searches.
 */
final class KnownFailures {
  private final long[] from;
  private final long[] work;
  private final long[] searchedTo;

  KnownFailures(int calendars) {
    from = new long[calendars];
    work = new long[calendars];
    searchedTo = new long[calendars];
    Arrays.fill(from, Long.MAX_VALUE);
  }

  boolean covers(int calendar, long start, long duration) {
    return start >= from[calendar] && duration >= work[calendar];
  }

  /** Returns where a search must begin that leaves out what is known to be in vain. */
  long resume(int calendar, long start, long duration) {
    return covers(calendar, start, duration) ? Math.max(start, searchedTo[calendar]) : start;
  }

  /** Sets down that nothing before an end serves so much work from a start on. */
  void add(int calendar, long start, long duration, long end) {
    boolean known = covers(calendar, start, duration) && start <= searchedTo[calendar];
    if (known && end <= searchedTo[calendar]) {
      return;
    }
    // A search that goes on where an equal one ended makes one with it.
    if (!known || duration > work[calendar]) {
      from[calendar] = start;
    }
    work[calendar] = duration;
    searchedTo[calendar] = end;
  }
}
