package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;

/**
 * A half-open interval of local time that begins on some date: 09:00–17:00. If the end is not after
 * the start it lies on the next date: 22:00–06:00 runs over midnight, 00:00–00:00 is the whole day
 * and 09:00–09:00 the 24 hours from nine to nine. Never empty, never longer than 24 hours.
 *
 * @param start the first local time
 * @param end the local time after the last; 00:00 is the end of the day
 */
public record LocalInterval(LocalTime start, LocalTime end) {
  /** The whole day, 00:00–24:00. */
  public static final LocalInterval WHOLE_DAY =
      new LocalInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final String END_OF_DAY = "24:00";

  /**
   * Checks that both are there.
   *
   * @param start the first local time
   * @param end the local time after the last
   * @throws NullPointerException if a time is null
   */
  public LocalInterval {
    Check.notNull(start, "start");
    Check.notNull(end, "end");
  }

  /**
   * Returns the interval between two local times.
   *
   * @param start the first local time
   * @param end the local time after the last, on the next date if it is not after the start
   * @return the interval
   * @throws NullPointerException if a time is null
   */
  public static LocalInterval of(LocalTime start, LocalTime end) {
    return new LocalInterval(start, end);
  }

  /**
   * Returns the interval that a text names: two ISO local times with a hyphen between them, such as
   * {@code 09:00-17:30}, {@code 22:00-06:00} or {@code 00:00-24:00}. {@link #toString()} gives this
   * form.
   *
   * @param text the text
   * @return the interval
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text has another form
   */
  public static LocalInterval parse(String text) {
    Check.notNull(text, "text");
    String[] parts = text.split("-", -1);
    try {
      if (parts.length == 2) {
        return new LocalInterval(LocalTime.parse(parts[0].strip()), end(parts[1].strip()));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(form(text), e);
    }
    throw new IllegalArgumentException(form(text));
  }

  private static LocalTime end(String text) {
    return text.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(text);
  }

  private static String form(String text) {
    return "interval must be two local times such as '09:00-17:00' but was '" + text + "'";
  }

  /**
   * Returns the length on a date without a change of offset.
   *
   * @return more than zero, at most 24 hours
   */
  public Duration length() {
    Duration length = Duration.between(start, end);
    return end.isAfter(start) ? length : length.plusDays(1);
  }

  /**
   * Returns whether a part of the interval lies on the next date.
   *
   * @return true for 22:00–06:00, false for 22:00–24:00
   */
  public boolean overMidnight() {
    return !end.isAfter(start) && !end.equals(LocalTime.MIDNIGHT);
  }

  /**
   * Returns the form that {@link #parse} reads, such as {@code 09:00-17:00}; the end of the day is
   * {@code 24:00}.
   *
   * @return both times with a hyphen between them
   */
  @Override
  public String toString() {
    return start + "-" + (end.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : end);
  }
}
