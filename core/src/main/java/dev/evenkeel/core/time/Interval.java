package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A half-open interval of instants, [start, end): it contains its start and not its end. If both
 * are the same instant the interval is empty and contains nothing.
 *
 * @param start the first instant
 * @param end the instant after the last, not before the start
 */
public record Interval(Instant start, Instant end) {
  /**
   * Checks the order.
   *
   * @param start the first instant
   * @param end the instant after the last
   * @throws NullPointerException if an instant is null
   * @throws IllegalArgumentException if the end is before the start
   */
  public Interval {
    Check.notNull(start, "start");
    Check.notNull(end, "end");
    Check.that(!end.isBefore(start), "end must not be before start %s but was %s", start, end);
  }

  /**
   * Returns the interval between two instants.
   *
   * @param start the first instant
   * @param end the instant after the last
   * @return the interval
   * @throws NullPointerException if an instant is null
   * @throws IllegalArgumentException if the end is before the start
   */
  public static Interval of(Instant start, Instant end) {
    return new Interval(start, end);
  }

  /**
   * Returns the interval that a text names: two ISO instants with a slash between them, such as
   * {@code 2026-11-23T08:00:00Z/2026-11-23T16:00:00Z}. {@link #toString()} gives this form.
   *
   * @param text the text
   * @return the interval
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text has another form or ends before it starts
   */
  public static Interval parse(String text) {
    Check.notNull(text, "text");
    String[] parts = text.split("/", -1);
    try {
      if (parts.length == 2) {
        return new Interval(Instant.parse(parts[0]), Instant.parse(parts[1]));
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(form(text), e);
    }
    throw new IllegalArgumentException(form(text));
  }

  private static String form(String text) {
    return "interval must be two ISO instants 'start/end' but was '" + text + "'";
  }

  /**
   * Returns the time from start to end.
   *
   * @return the length, zero if the interval is empty
   */
  public Duration length() {
    return Duration.between(start, end);
  }

  /**
   * Returns whether the interval contains no instant.
   *
   * @return true if it ends where it starts
   */
  public boolean isEmpty() {
    return start.equals(end);
  }

  /**
   * Returns whether an instant lies in the interval.
   *
   * @param instant the instant
   * @return true from the start on, false from the end on
   * @throws NullPointerException if the instant is null
   */
  public boolean contains(Instant instant) {
    Check.notNull(instant, "instant");
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  /**
   * Returns whether some instant lies in both intervals. Intervals that only touch do not overlap,
   * an empty one overlaps nothing.
   *
   * @param other the other interval
   * @return whether there is a common instant
   * @throws NullPointerException if the other interval is null
   */
  public boolean overlaps(Interval other) {
    return intersection(other).isPresent();
  }

  /**
   * Returns the instants that lie in both intervals.
   *
   * @param other the other interval
   * @return the common part, empty if there is no common instant
   * @throws NullPointerException if the other interval is null
   */
  public Optional<Interval> intersection(Interval other) {
    Check.notNull(other, "other");
    Instant from = start.isAfter(other.start) ? start : other.start;
    Instant to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
  }

  /**
   * Returns the ISO form, such as {@code 2026-11-23T08:00:00Z/2026-11-23T16:00:00Z}.
   *
   * @return both instants with a slash between them
   */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
