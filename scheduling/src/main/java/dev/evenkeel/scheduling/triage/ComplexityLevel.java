package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import java.time.Duration;

/**
 * What it means for a ticket to be of some complexity.
 *
 * @param name the name of the level, not blank
 * @param shift what is added to the number of the priority that impact and urgency give: 1 makes a
 *     P2 a P3, −1 makes it a P1, 0 leaves it
 * @param typicalWork the working time that such a ticket takes if nothing better is known, at least
 *     a microsecond
 */
public record ComplexityLevel(String name, int shift, Duration typicalWork) {
  /**
   * Checks the parts.
   *
   * @param name the name of the level
   * @param shift what is added to the number of the priority
   * @param typicalWork the working time that such a ticket takes
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name is blank, the shift is not between −1,000 and
   *     1,000, or the work is less than a microsecond or more than 36,525 days
   */
  public ComplexityLevel {
    Check.notBlank(name, "name");
    Check.inRange(shift, -Priority.MAXIMUM, Priority.MAXIMUM, "shift");
    Check.inRange(
        Check.notNull(typicalWork, "typical work"),
        Ticket.SHORTEST_WORK,
        Ticket.LONGEST_WORK,
        "typical work");
  }

  /**
   * Returns a level.
   *
   * @param name the name of the level
   * @param shift what is added to the number of the priority
   * @param typicalWork the working time that such a ticket takes
   * @return the level
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name is blank, the shift is not between −1,000 and
   *     1,000, or the work is less than a microsecond or more than 36,525 days
   */
  public static ComplexityLevel of(String name, int shift, Duration typicalWork) {
    return new ComplexityLevel(name, shift, typicalWork);
  }
}
