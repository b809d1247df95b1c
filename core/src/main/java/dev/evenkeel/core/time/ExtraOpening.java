package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.LocalDate;

/**
 * A dated time of work besides the weekly pattern, such as a Saturday before Christmas. Breaks and
 * holidays do not touch it, closures do.
 *
 * @param reason why, not blank
 * @param date the date on which it begins
 * @param interval the local interval, which may run over midnight
 */
public record ExtraOpening(String reason, LocalDate date, LocalInterval interval) {
  /**
   * Checks the parts.
   *
   * @param reason why
   * @param date the date on which it begins
   * @param interval the local interval
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the reason is blank
   */
  public ExtraOpening {
    Check.notBlank(reason, "reason");
    Check.notNull(date, "date");
    Check.notNull(interval, "interval");
  }

  /**
   * Returns an extra opening.
   *
   * @param reason why
   * @param date the date on which it begins
   * @param interval the local interval
   * @return the extra opening
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the reason is blank
   */
  public static ExtraOpening of(String reason, LocalDate date, LocalInterval interval) {
    return new ExtraOpening(reason, date, interval);
  }
}
