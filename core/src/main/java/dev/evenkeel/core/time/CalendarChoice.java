package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;

/**
 * Which calendar applies and why.
 *
 * @param calendar the calendar that applies
 * @param level whose calendar it is
 * @param explanation one sentence that names the calendar, whose it is, and who came first but has
 *     none
 */
public record CalendarChoice(WorkCalendar calendar, Level level, String explanation) {
  /** Whose calendar applies; the first level that has one wins. */
  public enum Level {
    /** The hours agreed with a customer. */
    CUSTOMER,
    /** The hours of a person. */
    PERSON,
    /** The hours of a team. */
    TEAM,
    /** The hours of a region. */
    REGION,
    /** The hours of everybody else. */
    DEFAULT
  }

  /**
   * Checks that all parts are there.
   *
   * @param calendar the calendar that applies
   * @param level whose calendar it is
   * @param explanation why
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the explanation is blank
   */
  public CalendarChoice {
    Check.notNull(calendar, "calendar");
    Check.notNull(level, "level");
    Check.notBlank(explanation, "explanation");
  }
}
