package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * A date that is wholly or partly closed.
 *
 * <p>A whole-day holiday removes the openings that <em>begin</em> on its date, with their tail
 * after midnight; the tail of the night before stays. A part-day holiday closes stated local
 * intervals of its date, whatever opening they lie in.
 *
 * @param date the date
 * @param name what is celebrated, not blank
 * @param closed the local intervals that are closed; empty means the whole day
 */
public record Holiday(LocalDate date, String name, List<LocalInterval> closed) {
  /**
   * Checks and copies the parts.
   *
   * @param date the date
   * @param name what is celebrated
   * @param closed the local intervals that are closed
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name is blank
   */
  public Holiday {
    Check.notNull(date, "date");
    Check.notBlank(name, "name", "holiday", date);
    closed = List.copyOf(Check.notNull(closed, "closed"));
  }

  /**
   * Returns a whole-day holiday.
   *
   * @param date the date
   * @param name what is celebrated
   * @return the holiday
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is blank
   */
  public static Holiday of(LocalDate date, String name) {
    return new Holiday(date, name, List.of());
  }

  /**
   * Returns a part-day holiday, such as a Christmas Eve closed from noon.
   *
   * @param date the date
   * @param name what is celebrated
   * @param closed the local intervals that are closed, at least one; they begin on the date
   * @return the holiday
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is blank or no interval is given
   */
  public static Holiday partDay(LocalDate date, String name, LocalInterval... closed) {
    Check.notNull(closed, "closed");
    Check.that(
        closed.length > 0,
        "closed must have at least one interval but was empty in holiday '%s'\n"
            + "Maybe use Holiday.of for a whole day.",
        name);
    return new Holiday(date, name, List.of(closed));
  }

  /**
   * Returns whether all openings of the date are removed.
   *
   * @return true if no closed interval is stated
   */
  public boolean isWholeDay() {
    return closed.isEmpty();
  }
}
