package dev.evenkeel.scheduling.scenario.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Holiday;
import java.time.LocalDate;

/**
 * On which dates a weekly calendar is closed. It holds for all who work by that calendar, also
 * where it is a part of combined ones.
 */
public sealed interface HolidayChange extends ScenarioChange {
  /**
   * Returns the calendar.
   *
   * @return the id of a weekly calendar of the calendar book
   */
  CalendarId calendar();

  /**
   * A date becomes a holiday.
   *
   * @param calendar the calendar
   * @param holiday the holiday, whole or part of the day
   */
  record HolidayAdded(CalendarId calendar, Holiday holiday) implements HolidayChange {
    /**
     * Checks the parts.
     *
     * @param calendar the calendar
     * @param holiday the holiday
     * @throws NullPointerException if a part is null
     */
    public HolidayAdded {
      Check.notNull(calendar, "calendar");
      Check.notNull(holiday, "holiday");
    }

    @Override
    public String sentence() {
      return holiday.date() + " becomes a holiday in calendar '" + calendar + "'.";
    }
  }

  /**
   * A holiday is worked.
   *
   * @param calendar the calendar
   * @param date the date of the holiday
   */
  record HolidayRemoved(CalendarId calendar, LocalDate date) implements HolidayChange {
    /**
     * Checks the parts.
     *
     * @param calendar the calendar
     * @param date the date of the holiday
     * @throws NullPointerException if a part is null
     */
    public HolidayRemoved {
      Check.notNull(calendar, "calendar");
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return date + " is no holiday any more in calendar '" + calendar + "'.";
    }
  }

  /**
   * A holiday is taken on another date. Its name and its hours stay.
   *
   * @param calendar the calendar
   * @param from the date of the holiday
   * @param to the date on which it is taken instead
   */
  record HolidayMoved(CalendarId calendar, LocalDate from, LocalDate to) implements HolidayChange {
    /**
     * Checks the parts.
     *
     * @param calendar the calendar
     * @param from the date of the holiday
     * @param to the date on which it is taken instead
     * @throws NullPointerException if a part is null
     */
    public HolidayMoved {
      Check.notNull(calendar, "calendar");
      Check.notNull(from, "from");
      Check.notNull(to, "to");
    }

    @Override
    public String sentence() {
      return "The holiday of " + from + " moves to " + to + " in calendar '" + calendar + "'.";
    }
  }
}
