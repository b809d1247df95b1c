package dev.evenkeel.scheduling.resource.internal;

import java.util.Arrays;

/** When an activity is worked on: disjoint spans of ticks in order, adjoining ones joined. */
public final class Placement {
  private final long start;
  private final long[] bounds;

  private Placement(long start, long[] bounds) {
    this.start = start;
    this.bounds = bounds;
  }

  /** Returns the placement of an activity without work. */
  static Placement point(long tick) {
    return new Placement(tick, new long[0]);
  }

  /** Returns one span. */
  static Placement span(long start, long end) {
    return new Placement(start, new long[] {start, end});
  }

  /** Returns the spans whose starts and ends alternate in the first elements of an array. */
  static Placement of(long[] bounds, int length) {
    return new Placement(bounds[0], Arrays.copyOf(bounds, length));
  }

  /**
   * Returns where the work starts.
   *
   * @return the first tick
   */
  public long start() {
    return start;
  }

  /**
   * Returns where the work is finished.
   *
   * @return the end of the last tick, the start if there is no work
   */
  public long finish() {
    return bounds.length == 0 ? start : bounds[bounds.length - 1];
  }

  /**
   * Returns how many spans there are.
   *
   * @return the number, 0 if there is no work
   */
  public int size() {
    return bounds.length / 2;
  }

  /**
   * Returns where a span starts.
   *
   * @param span the index of the span
   * @return its first tick
   */
  public long start(int span) {
    return bounds[2 * span];
  }

  /**
   * Returns where a span ends.
   *
   * @param span the index of the span
   * @return the end of its last tick
   */
  public long end(int span) {
    return bounds[2 * span + 1];
  }
}
