package dev.evenkeel.scheduling.reserve;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.util.List;

/**
 * The unplanned work of past periods. Gaps between periods are allowed; periods of different length
 * are too, but count the same.
 *
 * @param periods the periods in order of time, none of which overlap; may be empty
 */
public record InterruptionRecord(List<InterruptionPeriod> periods) {
  /**
   * Checks the order and copies the list.
   *
   * @param periods the periods
   * @throws NullPointerException if the list or a period is null
   * @throws IllegalArgumentException if a period begins before the one before it has ended
   */
  public InterruptionRecord {
    periods = ImmutableList.copyOf(Check.notNull(periods, "periods"));
    for (int i = 1; i < periods.size(); i++) {
      Interval before = periods.get(i - 1).period();
      Interval next = periods.get(i).period();
      Check.that(
          !next.start().isBefore(before.end()),
          "periods must be in order and not overlap but %s follows %s",
          next,
          before);
    }
  }

  /**
   * Returns the given periods as a record.
   *
   * @param periods the periods in order of time
   * @return the record
   * @throws NullPointerException if the array or a period is null
   * @throws IllegalArgumentException if a period begins before the one before it has ended
   */
  public static InterruptionRecord of(InterruptionPeriod... periods) {
    return new InterruptionRecord(ImmutableList.copyOf(periods));
  }

  /**
   * Returns the latest periods alone.
   *
   * @param number how many periods, not negative
   * @return the last ones of the record, all of them if it has fewer
   * @throws IllegalArgumentException if the number is negative
   */
  public InterruptionRecord latest(int number) {
    Check.notNegative(number, "number of periods");
    return new InterruptionRecord(
        periods.subList(Math.max(0, periods.size() - number), periods.size()));
  }

  /**
   * Returns the shares of unplanned work, the least first.
   *
   * @return a new array
   */
  double[] sortedShares() {
    return periods.stream().mapToDouble(InterruptionPeriod::share).sorted().toArray();
  }
}
