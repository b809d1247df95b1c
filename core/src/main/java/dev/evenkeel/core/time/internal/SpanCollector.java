package dev.evenkeel.core.time.internal;

import java.util.Arrays;

/** Collects spans, which may overlap and come in nearly any order, and makes a set of them. */
final class SpanCollector {
  private long[] edges = new long[64];
  private int count;
  private boolean sorted = true;

  /** Adds [start, end); nothing if the end is not after the start. */
  void add(long start, long end) {
    if (start >= end) {
      return;
    }
    if (count == edges.length) {
      edges = Arrays.copyOf(edges, 2 * count);
    }
    sorted &= count == 0 || edges[count - 1] < start;
    edges[count++] = start;
    edges[count++] = end;
  }

  Spans toSpans() {
    return sorted ? Spans.ofEdges(Arrays.copyOf(edges, count)) : merged();
  }

  /** Counts at each edge how many spans are open there; the set is where the count is not zero. */
  private Spans merged() {
    long[] starts = new long[count / 2];
    long[] ends = new long[count / 2];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = edges[2 * i];
      ends[i] = edges[2 * i + 1];
    }
    Arrays.sort(starts);
    Arrays.sort(ends);
    return merged(starts, ends);
  }

  private static Spans merged(long[] starts, long[] ends) {
    long[] result = new long[2 * starts.length];
    int size = 0;
    for (int i = 0; i < starts.length; i++) {
      if (i == 0 || starts[i] > ends[i - 1]) {
        result[size++] = starts[i];
      }
      if (i == starts.length - 1 || starts[i + 1] > ends[i]) {
        result[size++] = ends[i];
      }
    }
    return Spans.ofEdges(Arrays.copyOf(result, size));
  }
}
