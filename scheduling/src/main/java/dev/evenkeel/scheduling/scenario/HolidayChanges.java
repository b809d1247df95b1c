package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.scenario.change.HolidayChange;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayAdded;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayMoved;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayRemoved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes holidays, for all who have them.
 *
 * @param scenario the scenario before
 * @param findings takes what cannot be applied
 */
record HolidayChanges(Scenario scenario, FindingsCollector findings) {

  Scenario apply(HolidayChange change) {
    Optional<WorkCalendar> found = scenario.calendars().named(change.calendar());
    if (found.isEmpty()) {
      return fault(
          ScenarioFault.UNKNOWN_CALENDAR, change, "a calendar must be one of the calendar book");
    }
    if (found.get() instanceof WeeklyCalendar weekly) {
      return apply(change, weekly);
    }
    return fault(
        ScenarioFault.NO_WEEKLY_CALENDAR,
        change,
        "a calendar with holidays must be a weekly one but was combined of others\n"
            + "Maybe name the part that has the holidays.");
  }

  private Scenario apply(HolidayChange change, WeeklyCalendar calendar) {
    if (change instanceof HolidayAdded added) {
      return add(change, calendar, List.of(added.holiday()));
    }
    LocalDate from =
        change instanceof HolidayMoved moved ? moved.from() : ((HolidayRemoved) change).date();
    List<Holiday> taken =
        calendar.holidays().stream().filter(holiday -> holiday.date().equals(from)).toList();
    if (taken.isEmpty()) {
      return fault(
          ScenarioFault.UNKNOWN_HOLIDAY, change, "the calendar must have a holiday on " + from);
    }
    List<Holiday> kept = new ArrayList<>(calendar.holidays());
    kept.removeAll(taken);
    WeeklyCalendar without = calendar.toBuilder().holidays(kept).build();
    return change instanceof HolidayMoved moved
        ? add(change, without, taken.stream().map(holiday -> on(moved.to(), holiday)).toList())
        : replace(without);
  }

  private static Holiday on(LocalDate date, Holiday holiday) {
    return new Holiday(date, holiday.name(), holiday.closed());
  }

  private Scenario add(HolidayChange change, WeeklyCalendar calendar, List<Holiday> added) {
    LocalDate date = added.get(0).date();
    if (calendar.holidays().stream().anyMatch(holiday -> holiday.date().equals(date))) {
      return fault(
          ScenarioFault.HOLIDAY_EXISTS, change, "the calendar must not have a holiday on " + date);
    }
    return replace(calendar.toBuilder().addAllHolidays(added).build());
  }

  private Scenario replace(WeeklyCalendar calendar) {
    return scenario.toBuilder().calendars(scenario.calendars().replacing(calendar)).build();
  }

  private Scenario fault(ScenarioFault reason, HolidayChange change, String text) {
    findings.add(Finding.error(reason, "calendar '" + change.calendar() + "'", text));
    return scenario;
  }
}
