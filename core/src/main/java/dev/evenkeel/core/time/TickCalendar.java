package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.internal.Edge;
import dev.evenkeel.core.time.internal.UtcYear;
import dev.evenkeel.core.time.internal.grid.Grid;
import dev.evenkeel.core.time.internal.grid.Runs;
import dev.evenkeel.core.time.internal.grid.Stretch;
import dev.evenkeel.core.time.internal.grid.TickLine;
import java.time.Duration;
import java.time.Instant;

/**
 * A calendar on a grid of equal ticks, for schedulers: tick <i>k</i> is [origin + <i>k</i>·tick,
 * origin + (<i>k</i>+1)·tick), and it is workable only if the calendar is open in all of it. Ticks
 * may be negative. A whole number stands for the beginning of its tick too, so that work on the
 * ticks 3, 4 and 5 starts at 3 and finishes at 6.
 *
 * <p>Runs of workable ticks are laid out as far as somebody asks, at 16 bytes each; then no call
 * allocates. Thread-safe.
 */
public final class TickCalendar {
  private static final Duration SHORTEST_TICK = Duration.ofNanos(1_000);
  private static final Duration LONGEST_TICK = Duration.between(UtcYear.BEGIN, UtcYear.END);

  private final WorkingTime workingTime;
  private final Grid grid;
  private final TickLine line;

  TickCalendar(WorkingTime workingTime, Instant origin, Duration tick) {
    this.workingTime = workingTime;
    Check.atMost(tick, LONGEST_TICK, "tick");
    this.grid = new Grid(origin, Check.atLeast(tick, SHORTEST_TICK, "tick"));
    this.line = new TickLine(workingTime.timeline(), grid);
  }

  /**
   * Returns when work is done: the end of the last of so many workable ticks at or after a start.
   *
   * @param start the tick at whose beginning the work may start
   * @param work the number of workable ticks, zero or more
   * @return the tick after the last one; the start itself if there is no work
   * @throws IllegalArgumentException if the work is negative
   * @throws NoWorkingTimeException if the calendar has fewer workable ticks from the start to the
   *     end of year 9999, or the start is not in the years 0000 to 9999
   */
  public long finish(long start, long work) {
    if (Check.notNegative(work, "work") == 0) {
      return start;
    }
    Stretch known = covering(start);
    long worked = known.runs().worked(start);
    while (work > known.runs().end() - worked) {
      known = later(known, start);
    }
    return known.runs().at(worked + work, Edge.EARLIEST);
  }

  /**
   * Returns when work must start: the latest tick from which on so many workable ticks come before
   * a finish.
   *
   * @param finish the tick at whose beginning the work must be done
   * @param work the number of workable ticks, zero or more
   * @return the first tick of the work; the finish itself if there is no work
   * @throws IllegalArgumentException if the work is negative
   * @throws NoWorkingTimeException if the calendar has fewer workable ticks from the beginning of
   *     year 0000 to the finish, or the finish is not in the years 0000 to 9999
   */
  public long start(long finish, long work) {
    if (Check.notNegative(work, "work") == 0) {
      return finish;
    }
    Stretch known = covering(finish);
    long worked = known.runs().worked(finish);
    while (work > worked - known.runs().begin()) {
      known = earlier(known, finish);
    }
    return known.runs().at(worked - work, Edge.LATEST);
  }

  /**
   * Returns the first workable tick at or after a tick.
   *
   * @param tick the tick
   * @return the tick itself if it is workable, otherwise the first tick of the next run
   * @throws NoWorkingTimeException if no tick is workable from there to the end of year 9999, or
   *     the tick is not in the years 0000 to 9999
   */
  public long nextOpen(long tick) {
    Stretch known = beforeWork(tick);
    return known.runs().at(known.runs().worked(tick), Edge.LATEST);
  }

  /**
   * Returns the end of the run that contains a tick or, if the tick is not workable, of the next
   * run.
   *
   * @param tick the tick
   * @return the first tick after it that is not workable but follows a workable one
   * @throws NoWorkingTimeException if no tick is workable from there to the end of year 9999, or
   *     the tick is not in the years 0000 to 9999
   */
  public long closing(long tick) {
    Stretch known = beforeWork(tick);
    return known.runs().closing(known.runs().worked(tick));
  }

  /** Returns a stretch with a workable tick at or after a tick. */
  private Stretch beforeWork(long tick) {
    Stretch known = covering(tick);
    while (known.runs().worked(tick) == known.runs().end()) {
      known = later(known, tick);
    }
    return known;
  }

  /**
   * Returns the last tick at or before a tick that follows a workable one: the tick itself if the
   * one before it is workable, otherwise the end of the previous run.
   *
   * @param tick the tick
   * @return the latest time up to which there was work
   * @throws NoWorkingTimeException if no tick is workable from the beginning of year 0000 to there,
   *     or the tick is not in the years 0000 to 9999
   */
  public long previousClose(long tick) {
    Stretch known = covering(tick);
    while (known.runs().worked(tick) == known.runs().begin()) {
      known = earlier(known, tick);
    }
    return known.runs().at(known.runs().worked(tick), Edge.EARLIEST);
  }

  /**
   * Returns whether a tick is workable.
   *
   * @param tick the tick
   * @return whether the calendar is open in all of it
   * @throws NoWorkingTimeException if the tick is not in the years 0000 to 9999
   */
  public boolean isOpen(long tick) {
    return covering(tick).runs().isOpen(tick);
  }

  /**
   * Returns how many ticks are workable from one tick, included, to another, not included.
   *
   * @param from the one tick
   * @param to the other tick
   * @return the number of workable ticks, negative if {@code to} is before {@code from}
   * @throws NoWorkingTimeException if a tick is not in the years 0000 to 9999
   */
  public long worked(long from, long to) {
    covering(from);
    Runs runs = covering(to).runs();
    return runs.worked(to) - runs.worked(from);
  }

  /**
   * Returns whether all ticks are workable because the calendar is open all the time by its
   * definition, as {@link WorkCalendar#always()} is.
   *
   * @return true if it is open around the clock
   */
  public boolean isContinuous() {
    return workingTime.timeline().isContinuous();
  }

  /**
   * Returns which calendar this is, off the grid.
   *
   * @return the arithmetic with instants
   */
  public WorkingTime workingTime() {
    return workingTime;
  }

  /**
   * Returns when a tick begins.
   *
   * @param tick the tick
   * @return its first instant
   * @throws NoWorkingTimeException if the tick is not in the years 0000 to 9999
   */
  public Instant instant(long tick) {
    requireInRange(tick);
    return grid.instant(tick);
  }

  /**
   * Returns the first tick that begins at or after an instant.
   *
   * @param instant the instant
   * @return the tick
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public long tickAtOrAfter(Instant instant) {
    workingTime.requireInRange(instant);
    return grid.ceiling(instant);
  }

  /**
   * Returns the last tick that begins at or before an instant: the tick that contains it.
   *
   * @param instant the instant
   * @return the tick
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public long tickAtOrBefore(Instant instant) {
    workingTime.requireInRange(instant);
    return grid.floor(instant);
  }

  private Stretch covering(long tick) {
    requireInRange(tick);
    return line.covering(tick);
  }

  private void requireInRange(long tick) {
    if (!line.contains(tick)) {
      throw new NoWorkingTimeException(
          workingTime.calendar(),
          grid.instant(0),
          "covers the years 0000 to 9999 but was asked about tick " + tick);
    }
  }

  private Stretch later(Stretch known, long tick) {
    if (known.reachesEnd()) {
      throw outOfWork(tick, "after", known.runs().end() - known.runs().worked(tick));
    }
    return line.later(known);
  }

  private Stretch earlier(Stretch known, long tick) {
    if (known.reachesBegin()) {
      throw outOfWork(tick, "before", known.runs().worked(tick) - known.runs().begin());
    }
    return line.earlier(known);
  }

  private NoWorkingTimeException outOfWork(long tick, String side, long there) {
    Instant from = grid.instant(tick);
    return new NoWorkingTimeException(
        workingTime.calendar(),
        from,
        "must have enough workable ticks " + side + " " + from + " but has " + there);
  }
}
