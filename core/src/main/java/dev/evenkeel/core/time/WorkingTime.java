package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.internal.Edge;
import dev.evenkeel.core.time.internal.Openings;
import dev.evenkeel.core.time.internal.Page;
import dev.evenkeel.core.time.internal.Timeline;
import dev.evenkeel.core.time.internal.UtcYear;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Arithmetic with the working time of one calendar, exact to the nanosecond, for the years 0000 to
 * 9999 (UTC).
 *
 * <p>Let <i>W(t)</i> be the time that is open before instant <i>t</i>, counted from any fixed
 * instant. {@linkplain #between Between} is <i>W(to) − W(from)</i>. {@linkplain #add Adding} looks
 * for an instant <i>x</i> with <i>W(x) = W(start) + work</i>; where an opening ends just there, all
 * instants from its closing to the next opening fit, and the {@link Boundary} says which one is
 * meant.
 *
 * <p>The costs of an answer grow with the logarithm of the number of openings in a year and of the
 * number of years, not with days. Pages of years are laid out when they are first needed and kept.
 * Thread-safe.
 */
public final class WorkingTime {
  /** Longer than all years together: no calendar has so much working time. */
  private static final Duration TOO_LONG = Duration.between(UtcYear.BEGIN, UtcYear.END).plusDays(1);

  private static final Duration TOO_LONG_BACK = TOO_LONG.negated();

  /** Seconds of work that as nanoseconds fit a {@code long} together with those of a year. */
  private static final long CENTURY = 100L * 366 * 86_400;

  private final CalendarId calendar;
  private final Timeline timeline;
  private final Boundary boundary;

  WorkingTime(CalendarId calendar, Timeline timeline, Boundary boundary) {
    this.calendar = calendar;
    this.timeline = timeline;
    this.boundary = boundary;
  }

  Timeline timeline() {
    return timeline;
  }

  /**
   * Returns which calendar this reckons with.
   *
   * @return the id of the calendar
   */
  public CalendarId calendar() {
    return calendar;
  }

  /**
   * Returns the policy for results on a closing instant.
   *
   * @return the policy, {@link Boundary#CLOSING} unless changed
   */
  public Boundary boundary() {
    return boundary;
  }

  /**
   * Returns the same arithmetic with another policy for results on a closing instant. Both share
   * the years laid out.
   *
   * @param newBoundary the policy
   * @return the arithmetic with that policy
   * @throws NullPointerException if the policy is null
   */
  public WorkingTime withBoundary(Boundary newBoundary) {
    return new WorkingTime(calendar, timeline, Check.notNull(newBoundary, "boundary"));
  }

  /**
   * Returns when work is done that begins at some instant.
   *
   * <p>Work waits for the next opening if the start is closed. A result that falls on a closing
   * instant follows the {@link Boundary}. Without any work the result is the first open instant at
   * or after the start. Negative work is {@linkplain #subtract subtracted}.
   *
   * @param start when the work may begin
   * @param work the working time
   * @return when it is done
   * @throws NullPointerException if an argument is null
   * @throws NoWorkingTimeException if the calendar has less working time from the start to the end
   *     of year 9999, the boundary policy finds no next opening, or the start is not in the years
   *     0000 to 9999
   */
  public Instant add(Instant start, Duration work) {
    Check.notNull(work, "work");
    return work.isNegative() ? backward(start, work) : forward(start, work);
  }

  /**
   * Returns when work must begin that is done at some instant: the mirror image of {@link #add}.
   *
   * <p>If the time just before the finish is closed, work ends at the closing before it. A result
   * that falls on an opening instant follows the {@link Boundary}: that instant, or the previous
   * closing. Without any work the result is the last instant at or before the finish up to which
   * there was work. Negative work is {@linkplain #add added}.
   *
   * @param finish when the work must be done
   * @param work the working time
   * @return when it must begin
   * @throws NullPointerException if an argument is null
   * @throws NoWorkingTimeException if the calendar has less working time from the beginning of year
   *     0000 to the finish, the boundary policy finds no previous closing, or the finish is not in
   *     the years 0000 to 9999
   */
  public Instant subtract(Instant finish, Duration work) {
    Check.notNull(work, "work");
    return work.isNegative() ? forward(finish, opposite(work)) : backward(finish, opposite(work));
  }

  /** Unlike {@link Duration#negated()} it is quick, and what is too long stays too long. */
  private static Duration opposite(Duration work) {
    return work.compareTo(TOO_LONG_BACK) < 0 ? TOO_LONG : Duration.ZERO.minus(work);
  }

  private Instant forward(Instant start, Duration work) {
    boolean passesPause = work.isZero() || boundary == Boundary.NEXT_OPENING;
    return shift(start, work, passesPause ? Edge.LATEST : Edge.EARLIEST);
  }

  private Instant backward(Instant finish, Duration negativeWork) {
    boolean passesPause = negativeWork.isZero() || boundary == Boundary.NEXT_OPENING;
    return shift(finish, negativeWork, passesPause ? Edge.EARLIEST : Edge.LATEST);
  }

  private Instant shift(Instant from, Duration work, Edge edge) {
    requireInRange(from);
    if (work.toSeconds() < CENTURY && work.toSeconds() > -CENTURY) {
      int year = UtcYear.of(from);
      Page page = timeline.page(year);
      long worked = page.worked(UtcYear.offset(year, from)) + work.toNanos();
      if (page.holds(worked, edge)) {
        return UtcYear.instant(year, page.at(worked, edge));
      }
    }
    return shiftOverYears(from, work, edge);
  }

  private Instant shiftOverYears(Instant from, Duration work, Edge edge) {
    if (work.compareTo(TOO_LONG) > 0 || work.compareTo(TOO_LONG_BACK) < 0) {
      throw outOfWork(from, work);
    }
    return timeline
        .find(timeline.worked(from).plus(work), edge)
        .orElseThrow(() -> outOfWork(from, work));
  }

  /**
   * Returns the working time between two instants: the open time in [from, to).
   *
   * @param from the one instant
   * @param to the other instant
   * @return the working time, negative if {@code to} is before {@code from}
   * @throws NullPointerException if an instant is null
   * @throws NoWorkingTimeException if an instant is not in the years 0000 to 9999
   */
  public Duration between(Instant from, Instant to) {
    requireInRange(from);
    requireInRange(to);
    int year = UtcYear.of(from);
    if (year == UtcYear.of(to)) {
      Page page = timeline.page(year);
      long before = page.worked(UtcYear.offset(year, from));
      return Duration.ofNanos(page.worked(UtcYear.offset(year, to)) - before);
    }
    return timeline.worked(to).minus(timeline.worked(from));
  }

  /**
   * Returns whether there is work at an instant. Openings are half-open: the opening instant is
   * open, the closing instant is not.
   *
   * @param instant the instant
   * @return whether it is open
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public boolean isOpen(Instant instant) {
    requireInRange(instant);
    int year = UtcYear.of(instant);
    return timeline.page(year).isOpen(UtcYear.offset(year, instant));
  }

  /**
   * Returns the first open instant at or after an instant: the instant itself if it is open,
   * otherwise the beginning of the next opening.
   *
   * @param instant the instant
   * @return the first open instant, empty if all is closed to the end of year 9999
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public Optional<Instant> nextOpening(Instant instant) {
    requireInRange(instant);
    return isOpen(instant)
        ? Optional.of(instant)
        : timeline.find(timeline.worked(instant), Edge.LATEST);
  }

  /**
   * Returns the first closing instant after an instant: the end of the opening that runs or, if it
   * is closed, of the next one. So [nextOpening, nextClosing) is the first opening, or what is left
   * of it.
   *
   * @param instant the instant
   * @return the first closing instant, empty if no opening ends before the end of year 9999
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public Optional<Instant> nextClosing(Instant instant) {
    return nextOpening(instant).flatMap(timeline::closing);
  }

  /**
   * Returns the last instant at or before an instant up to which there was work: the instant itself
   * if the time just before it is open, otherwise the end of the previous opening. The mirror image
   * of {@link #nextOpening}.
   *
   * @param instant the instant
   * @return the last such instant, empty if all is closed from the beginning of year 0000
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public Optional<Instant> previousClosing(Instant instant) {
    requireInRange(instant);
    return timeline.find(timeline.worked(instant), Edge.EARLIEST);
  }

  /**
   * Returns the last opening instant before an instant: the beginning of the opening that contains
   * the time just before it or, if that is closed, of the one before. The mirror image of {@link
   * #nextClosing}.
   *
   * @param instant the instant
   * @return the last opening instant, empty if no opening begins after the beginning of year 0000
   * @throws NullPointerException if the instant is null
   * @throws NoWorkingTimeException if the instant is not in the years 0000 to 9999
   */
  public Optional<Instant> previousOpening(Instant instant) {
    return previousClosing(instant).flatMap(timeline::opening);
  }

  /**
   * Returns the openings between two instants in order: merged, so that two never touch, and cut at
   * both ends. They are found while the stream is read.
   *
   * @param from the first instant
   * @param to the instant after the last
   * @return the openings in [from, to); none if {@code to} is not after {@code from}
   * @throws NullPointerException if an instant is null
   * @throws NoWorkingTimeException if an instant is not in the years 0000 to 9999
   */
  public Stream<Interval> openings(Instant from, Instant to) {
    requireInRange(from);
    requireInRange(to);
    return StreamSupport.stream(new Openings(timeline, from, to), false);
  }

  /**
   * Returns this calendar on a grid of equal ticks: tick <i>k</i> is [origin + <i>k</i>·tick,
   * origin + (<i>k</i>+1)·tick). Schedulers reckon on it with whole numbers. The boundary policy
   * plays no part there.
   *
   * @param origin the beginning of tick 0
   * @param tick the length of a tick, from one microsecond to 10,000 years (3,652,425 days)
   * @return the calendar on that grid
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the tick is shorter than a microsecond or longer than
   *     10,000 years
   * @throws NoWorkingTimeException if the origin is not in the years 0000 to 9999
   */
  public TickCalendar onGrid(Instant origin, Duration tick) {
    requireInRange(origin);
    return new TickCalendar(this, origin, tick);
  }

  void requireInRange(Instant instant) {
    Check.notNull(instant, "instant");
    if (instant.isBefore(UtcYear.BEGIN) || instant.isAfter(UtcYear.END)) {
      throw new NoWorkingTimeException(
          calendar, instant, "covers the years 0000 to 9999 but was asked about " + instant);
    }
  }

  private NoWorkingTimeException outOfWork(Instant from, Duration work) {
    boolean back = work.isNegative();
    Duration wanted = back ? opposite(work) : work;
    Duration there = back ? between(UtcYear.BEGIN, from) : between(from, UtcYear.END);
    String place = (back ? " before " : " after ") + from;
    String rule =
        wanted.compareTo(there) > 0
            ? "must have " + wanted + " of working time" + place + " but has " + there
            : "must have another opening" + place + " and " + wanted + " of work but has none";
    return new NoWorkingTimeException(calendar, from, rule);
  }
}
