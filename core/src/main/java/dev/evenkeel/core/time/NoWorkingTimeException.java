package dev.evenkeel.core.time;

import dev.evenkeel.core.id.CalendarId;
import java.time.Instant;

/**
 * Thrown when a calendar has not enough working time in the years 0000 to 9999 (UTC) to answer: it
 * is empty, runs out after its last dated opening, or the time asked for is too long or too far
 * away.
 */
public final class NoWorkingTimeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The calendar, as the text of its id. */
  private final String calendar;

  /** Where the search began. */
  private final Instant from;

  NoWorkingTimeException(CalendarId calendar, Instant from, String rule) {
    super(
        "calendar '"
            + calendar
            + "' "
            + rule
            + "\nMaybe its pattern is empty, a closure does not end, or a date is mistyped.");
    this.calendar = calendar.value();
    this.from = from;
  }

  /**
   * Returns which calendar ran out.
   *
   * @return the id of the calendar
   */
  public CalendarId calendar() {
    return CalendarId.of(calendar);
  }

  /**
   * Returns where the search began.
   *
   * @return the instant that was asked about
   */
  public Instant from() {
    return from;
  }
}
