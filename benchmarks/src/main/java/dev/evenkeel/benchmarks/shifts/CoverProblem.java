package dev.evenkeel.benchmarks.shifts;

import java.util.List;

/**
 * A cover in bare numbers, made without this library: min Σ cost · x such that everything required
 * is covered.
 *
 * @param demand how many people each interval needs
 * @param columns what may be chosen
 */
@SuppressWarnings("ArrayRecordComponent")
public record CoverProblem(int[] demand, List<Column> columns) {
  /**
   * A shift.
   *
   * @param intervals the intervals in which who works it is present
   * @param halfHours the paid time, which is its cost, in half hours
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Column(int[] intervals, int halfHours) {}
}
