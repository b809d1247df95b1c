package dev.evenkeel.core.time.internal;

/**
 * The openings of one UTC year: where each begins, in nanoseconds from the beginning of the year,
 * and how much was open in that year before it. An opening ends where it began plus what the next
 * one has more before it.
 */
public final class Page {
  private final long[] open;
  private final long[] before;

  private Page(long[] open, long[] before) {
    this.open = open;
    this.before = before;
  }

  /** Returns the page with the openings of a set that lies inside the year. */
  static Page of(Spans spans) {
    int size = spans.count();
    long[] open = new long[size];
    long[] before = new long[size + 1];
    for (int i = 0; i < size; i++) {
      open[i] = spans.start(i);
      before[i + 1] = before[i] + spans.end(i) - spans.start(i);
    }
    return new Page(open, before);
  }

  Spans spans() {
    long[] edges = new long[2 * open.length];
    for (int i = 0; i < open.length; i++) {
      edges[2 * i] = open[i];
      edges[2 * i + 1] = close(i);
    }
    return Spans.ofEdges(edges);
  }

  int size() {
    return open.length;
  }

  long open(int index) {
    return open[index];
  }

  long close(int index) {
    return open[index] + length(index);
  }

  private long length(int index) {
    return before[index + 1] - before[index];
  }

  long total() {
    return before[open.length];
  }

  /** Returns the index of the last opening that begins at or before a time, or -1. */
  int floor(long at) {
    return SortedLongs.floor(open, 0, open.length, at);
  }

  /**
   * Returns whether a time lies in an opening.
   *
   * @param at the time
   * @return whether a time lies in an opening
   */
  public boolean isOpen(long at) {
    int i = floor(at);
    return i >= 0 && at < close(i);
  }

  /**
   * Returns the open time from the beginning of the year to a time.
   *
   * @param at the time
   * @return the open time from the beginning of the year to a time
   */
  public long worked(long at) {
    int i = floor(at);
    return i < 0 ? 0 : before[i] + Math.min(at - open[i], length(i));
  }

  /**
   * Returns whether the time before which so much was worked lies in this year.
   *
   * @param worked the work
   * @param edge which of the instants with that much work
   * @return whether the time before which so much was worked lies in this year
   */
  public boolean holds(long worked, Edge edge) {
    long unit = edge.unit(worked);
    return unit >= 0 && unit < total();
  }

  /**
   * Returns the time before which so much was worked, which must lie in this year.
   *
   * @param worked the work
   * @param edge which of the instants with that much work
   * @return the time before which so much was worked, which must lie in this year
   */
  public long at(long worked, Edge edge) {
    int i = SortedLongs.floor(before, 0, open.length, edge.unit(worked));
    return open[i] + worked - before[i];
  }
}
