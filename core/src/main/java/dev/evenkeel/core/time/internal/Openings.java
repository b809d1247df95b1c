package dev.evenkeel.core.time.internal;

import dev.evenkeel.core.time.Interval;
import java.time.Instant;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** Walks over the openings between two instants: merged, clipped, one at a time. */
public final class Openings extends AbstractSpliterator<Interval> {
  private final Timeline timeline;
  private final Instant from;
  private final Instant to;
  private int year;
  private int index;

  /**
   * Begins a walk between two instants of the years 0000 to 9999.
   *
   * @param timeline the timeline
   * @param from the first instant
   * @param to the instant after the last
   */
  public Openings(Timeline timeline, Instant from, Instant to) {
    super(Long.MAX_VALUE, ORDERED | DISTINCT | NONNULL | IMMUTABLE);
    this.timeline = timeline;
    this.from = from;
    this.to = to;
    this.year = UtcYear.of(from);
    this.index = firstIndex();
  }

  private int firstIndex() {
    Page page = timeline.page(year);
    long at = UtcYear.offset(year, from);
    int last = page.floor(at);
    return page.isOpen(at) ? last : last + 1;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Interval> action) {
    if (!findOpening()) {
      return false;
    }
    Instant open = UtcYear.instant(year, timeline.page(year).open(index));
    Instant start = open.isBefore(from) ? from : open;
    if (!start.isBefore(to)) {
      return false;
    }
    Instant close = passClosing();
    action.accept(new Interval(start, close.isAfter(to) ? to : close));
    return true;
  }

  /** Goes on to the year of the next opening unless it begins after the walk. */
  private boolean findOpening() {
    int lastYear = UtcYear.of(to);
    while (index >= timeline.page(year).size()) {
      if (year >= lastYear) {
        return false;
      }
      year++;
      index = 0;
    }
    return true;
  }

  /** Returns the end of the opening and goes on to the place after it. */
  private Instant passClosing() {
    int lastYear = UtcYear.of(to);
    long close = timeline.page(year).close(index);
    while (close == UtcYear.length(year) && year < lastYear && timeline.runsOverEnd(year)) {
      year++;
      index = 0;
      close = timeline.page(year).close(0);
    }
    index++;
    return UtcYear.instant(year, close);
  }
}
