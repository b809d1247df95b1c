package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.LocalDateTime;

/**
 * A dated time without work, such as a vacation, a move or a system outage. It closes whatever
 * would be open between two local date-times, extra openings too.
 *
 * @param reason why, not blank
 * @param from the first local date-time that is closed
 * @param to the local date-time after the last, after {@code from}
 */
public record Closure(String reason, LocalDateTime from, LocalDateTime to) {
  /**
   * Checks the parts.
   *
   * @param reason why
   * @param from the first local date-time that is closed
   * @param to the local date-time after the last
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the reason is blank or {@code to} is not after {@code from}
   */
  public Closure {
    Check.notBlank(reason, "reason");
    Check.notNull(from, "from");
    Check.notNull(to, "to");
    Check.that(
        to.isAfter(from), "to must be after from %s but was %s in closure '%s'", from, to, reason);
  }

  /**
   * Returns a closure.
   *
   * @param reason why
   * @param from the first local date-time that is closed
   * @param to the local date-time after the last
   * @return the closure
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the reason is blank or {@code to} is not after {@code from}
   */
  public static Closure of(String reason, LocalDateTime from, LocalDateTime to) {
    return new Closure(reason, from, to);
  }
}
