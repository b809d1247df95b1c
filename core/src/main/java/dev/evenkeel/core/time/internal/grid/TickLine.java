package dev.evenkeel.core.time.internal.grid;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.internal.Openings;
import dev.evenkeel.core.time.internal.Timeline;
import dev.evenkeel.core.time.internal.UtcYear;
import java.time.Instant;
import java.util.stream.LongStream;

/** The runs of workable ticks of a timeline, laid out as far as somebody asked. */
public final class TickLine {
  /** So many years more at a time at most, so that little is laid out in vain. */
  private static final int MAX_STEP = 64;

  private final Timeline timeline;
  private final Grid grid;
  private final long first;
  private final long last;
  private volatile Stretch stretch;

  /**
   * Lays a grid over a timeline, from the year of the origin on.
   *
   * @param timeline the timeline
   * @param grid the grid
   */
  public TickLine(Timeline timeline, Grid grid) {
    this.timeline = timeline;
    this.grid = grid;
    this.first = grid.ceiling(UtcYear.BEGIN);
    this.last = grid.floor(UtcYear.END);
    this.stretch = timeline.isContinuous() ? whole() : none(UtcYear.of(grid.instant(0)));
  }

  private Stretch whole() {
    Interval allYears = new Interval(UtcYear.BEGIN, UtcYear.END);
    return new Stretch(allYears, first, last, Runs.single(first, last));
  }

  private Stretch none(int year) {
    Instant cut = year == UtcYear.FIRST ? UtcYear.BEGIN : timeline.cutAtEnd(year - 1);
    return Stretch.of(new Interval(cut, cut), grid, Runs.none());
  }

  /**
   * Returns whether a tick begins in the years 0000 to 9999.
   *
   * @param tick the tick
   * @return whether a tick begins in the years 0000 to 9999
   */
  public boolean contains(long tick) {
    return tick >= first && tick <= last;
  }

  /**
   * Returns a stretch that covers a tick of the years 0000 to 9999.
   *
   * @param tick the tick
   * @return a stretch that covers a tick of the years 0000 to 9999
   */
  public Stretch covering(long tick) {
    Stretch known = stretch;
    while (!known.covers(tick)) {
      known = tick < known.from() ? earlier(known) : later(known);
    }
    return known;
  }

  /**
   * Returns a longer stretch that ends later, or the same if there is no later time.
   *
   * @param known the stretch so far
   * @return a longer stretch that ends later, or the same if there is no later time
   */
  public synchronized Stretch later(Stretch known) {
    if (stretch.known().equals(known.known()) && !known.reachesEnd()) {
      Instant from = known.known().end();
      Instant to = laterCut(from, step(known));
      long[] edges = edges(from, to);
      Interval longer = new Interval(known.known().start(), to);
      stretch = Stretch.of(longer, grid, known.runs().append(edges));
    }
    return stretch;
  }

  /**
   * Returns a longer stretch that begins earlier, or the same if there is no earlier time.
   *
   * @param known the stretch so far
   * @return a longer stretch that begins earlier, or the same if there is no earlier time
   */
  public synchronized Stretch earlier(Stretch known) {
    if (stretch.known().equals(known.known()) && !known.reachesBegin()) {
      Instant to = known.known().start();
      Instant from = earlierCut(to, step(known));
      long[] edges = edges(from, to);
      Interval longer = new Interval(from, known.known().end());
      stretch = Stretch.of(longer, grid, known.runs().prepend(edges));
    }
    return stretch;
  }

  private static int step(Stretch known) {
    int years = UtcYear.of(known.known().end()) - UtcYear.of(known.known().start());
    return Math.max(1, Math.min(years / 2, MAX_STEP));
  }

  /** Long openings have no cut inside, so the next one is where they close. */
  private Instant laterCut(Instant after, int step) {
    int year = UtcYear.of(after) + step - 1;
    if (year >= UtcYear.LAST) {
      return UtcYear.END;
    }
    Instant cut = timeline.cutAtEnd(year);
    return cut.isAfter(after)
        ? cut
        : timeline.closing(UtcYear.instant(year + 1, 0)).orElse(UtcYear.END);
  }

  private Instant earlierCut(Instant before, int step) {
    int year = UtcYear.of(before) - step - 1;
    return year < UtcYear.FIRST ? UtcYear.BEGIN : timeline.cutAtEnd(year);
  }

  /** Returns the starts and ends of the runs between two cuts; openings without a tick are none. */
  private long[] edges(Instant from, Instant to) {
    LongStream.Builder edges = LongStream.builder();
    new Openings(timeline, from, to)
        .forEachRemaining(
            opening -> {
              long start = grid.ceiling(opening.start());
              long end = grid.floor(opening.end());
              if (start < end) {
                edges.add(start).add(end);
              }
            });
    return edges.build().toArray();
  }
}
