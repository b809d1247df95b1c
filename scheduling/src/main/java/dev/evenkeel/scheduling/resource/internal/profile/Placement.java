package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;

/** When an activity is worked on: disjoint spans of ticks in order, adjoining ones joined. */
public final class Placement {
  private final long start;
  private final long[] bounds;

  private Placement(long start, long[] bounds) {
    this.start = start;
    this.bounds = bounds;
  }

  /**
   * Returns the placement of an activity without work.
   *
   * @param tick where it is
   * @return a placement without spans
   */
  public static Placement point(long tick) {
    return new Placement(tick, new long[0]);
  }

  /**
   * Returns the placement of unbroken work.
   *
   * @param start the first tick
   * @param end the end of the last tick
   * @return a placement of one span
   */
  public static Placement span(long start, long end) {
    return new Placement(start, new long[] {start, end});
  }

  /**
   * Returns a placement of several spans.
   *
   * @param bounds the starts and ends of the spans in turn, in order of time
   * @param length how many of the bounds count, at least 2
   * @return the placement
   */
  public static Placement of(long[] bounds, int length) {
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
