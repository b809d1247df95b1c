package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;

/** Spans of ticks in order of time, adjoining ones joined. Mutable. */
public final class Spans {
  private long[] bounds = new long[8];
  private int length;

  /** Creates an empty list of spans. */
  public Spans() {}

  /** Removes all spans. */
  public void clear() {
    length = 0;
  }

  /**
   * Adds a span behind the others.
   *
   * @param start its first tick, not before the end of the last span
   * @param end the end of its last tick
   */
  public void add(long start, long end) {
    if (length > 0 && bounds[length - 1] == start) {
      bounds[length - 1] = end;
      return;
    }
    if (length == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * length);
    }
    bounds[length++] = start;
    bounds[length++] = end;
  }

  /**
   * Takes over the spans of another list.
   *
   * @param other the other list
   */
  public void set(Spans other) {
    if (bounds.length < other.length) {
      bounds = new long[other.bounds.length];
    }
    System.arraycopy(other.bounds, 0, bounds, 0, other.length);
    length = other.length;
  }

  /**
   * Tells whether another list has the same spans.
   *
   * @param other the other list
   * @return whether all bounds are equal
   */
  public boolean equalSpans(Spans other) {
    return Arrays.equals(bounds, 0, length, other.bounds, 0, other.length);
  }

  /**
   * Returns how many ticks there are in all spans.
   *
   * @return the sum of their lengths
   */
  public long length() {
    long sum = 0;
    for (int k = 0; k < length; k += 2) {
      sum += bounds[k + 1] - bounds[k];
    }
    return sum;
  }

  /**
   * Returns how many spans there are.
   *
   * @return the number
   */
  public int size() {
    return length / 2;
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
