package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import java.time.LocalDate;

/**
 * When a risk may become real: from one day to another, both included.
 *
 * @param from the first day on which the event may happen
 * @param until the last day on which it may happen, not before the first
 */
public record Proximity(LocalDate from, LocalDate until) {
  /**
   * Checks the days.
   *
   * @param from the first day on which the event may happen
   * @param until the last day on which it may happen, not before the first
   * @throws NullPointerException if a day is null
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Proximity {
    Check.notNull(from, "from");
    Check.notNull(until, "until");
    Check.that(!until.isBefore(from), "until must not be before %s but was %s", from, until);
  }

  /**
   * Returns a window of days.
   *
   * @param from the first day on which the event may happen
   * @param until the last day on which it may happen, not before the first
   * @return the window
   * @throws NullPointerException if a day is null
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Proximity between(LocalDate from, LocalDate until) {
    return new Proximity(from, until);
  }

  /**
   * Returns the window in words, such as {@code 2026-03-01 to 2026-03-31}.
   *
   * @return both days
   */
  @Override
  public String toString() {
    return from + " to " + until;
  }
}
