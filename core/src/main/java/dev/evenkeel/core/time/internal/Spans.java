package dev.evenkeel.core.time.internal;

import java.util.Arrays;

/**
 * A set of times as half-open spans that are sorted, not empty and do not touch. Times are
 * nanoseconds from the beginning of some year.
 */
public final class Spans {
  /** The empty set. */
  public static final Spans NONE = new Spans(new long[0]);

  /** Strictly ascending: the set begins at even indices and ends at odd ones. */
  private final long[] edges;

  private Spans(long[] edges) {
    this.edges = edges;
  }

  /** Returns the set with these edges, which are strictly ascending; the array is not copied. */
  static Spans ofEdges(long[] edges) {
    return new Spans(edges);
  }

  /** Returns the set of all times of a year. */
  static Spans wholeYear(int year) {
    return new Spans(new long[] {0, UtcYear.length(year)});
  }

  int count() {
    return edges.length / 2;
  }

  long start(int index) {
    return edges[2 * index];
  }

  long end(int index) {
    return edges[2 * index + 1];
  }

  /** Returns this set and another made one: a sweep over the edges of both. */
  Spans combine(SetOperation operation, Spans other) {
    if (other.edges.length == 0) {
      return operation == SetOperation.INTERSECTION ? NONE : this;
    }
    long[] result = new long[edges.length + other.edges.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < edges.length || j < other.edges.length) {
      long edge = Math.min(edgeAt(i), other.edgeAt(j));
      i += edgeAt(i) == edge ? 1 : 0;
      j += other.edgeAt(j) == edge ? 1 : 0;
      boolean open = operation.test(i % 2 == 1, j % 2 == 1);
      if (open != (count % 2 == 1)) {
        result[count++] = edge;
      }
    }
    return new Spans(Arrays.copyOf(result, count));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Spans other && Arrays.equals(edges, other.edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  private long edgeAt(int index) {
    return index < edges.length ? edges[index] : Long.MAX_VALUE;
  }
}
