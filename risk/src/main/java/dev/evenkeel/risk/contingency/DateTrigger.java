package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Check;
import java.time.LocalDate;

/**
 * Starts a plan on a day unless something has been reached by then.
 *
 * @param date the day on which the plan starts
 * @param unless what would make the plan unnecessary, such as "data migration accepted"
 */
public record DateTrigger(LocalDate date, String unless) implements Trigger {
  /**
   * Checks the parts.
   *
   * @param date the day on which the plan starts
   * @param unless what would make the plan unnecessary
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the text is blank
   */
  public DateTrigger {
    Check.notNull(date, "date");
    Check.notBlank(unless, "unless", "date trigger", date);
  }

  /**
   * Returns the trigger in words, such as {@code on 2026-03-01 unless data migration accepted}.
   *
   * @return a phrase
   */
  @Override
  public String description() {
    return "on " + date + " unless " + unless;
  }
}
