package dev.evenkeel.examples.files.people;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarBookBuilder;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.HolidayProvider;
import dev.evenkeel.core.time.WeeklyCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins shifts, regions and holidays to the book that says whose calendar counts. */
public final class CalendarAssembly {
  /** Holidays are asked for from the year before the files' day to the third year after it. */
  private static final int YEARS_AFTER = 3;

  private final Map<String, ShiftCalendar> shifts;
  private final LocalDate asOf;
  private final Map<String, List<Holiday>> holidays = new LinkedHashMap<>();
  private final Map<String, WeeklyCalendar> made = new LinkedHashMap<>();

  public CalendarAssembly(Map<String, ShiftCalendar> shifts, LocalDate asOf) {
    this.shifts = shifts;
    this.asOf = asOf;
  }

  /** The calendars with the holidays that the file itself names. */
  public WeeklyCalendar calendar(String shift) {
    ShiftCalendar found = shift(shift);
    return found
        .holidays()
        .map(region -> withHolidays(found.calendar(), region))
        .orElse(found.calendar());
  }

  public CalendarBook book(String standard, Map<String, String> teams, List<PersonRow> people) {
    CalendarBookBuilder book = CalendarBook.builder().defaultCalendar(calendar(standard));
    shifts.keySet().forEach(shift -> book.addCalendar(calendar(shift)));
    teams.forEach((team, shift) -> book.putTeam(TeamId.of(team), calendar(shift)));
    people.forEach(row -> book.putPerson(row.person().id(), personal(row)));
    return book.build();
  }

  /** The shifts of a person with the holidays of the region in which the person works. */
  private WeeklyCalendar personal(PersonRow row) {
    Person person = row.person();
    WeeklyCalendar shift = shift(row.calendar()).calendar();
    return person
        .region()
        .map(
            region ->
                made.computeIfAbsent(
                    shift.id() + "/" + region.value(),
                    id -> withHolidays(shift, region.value()).withId(id)))
        .orElseGet(() -> calendar(row.calendar()));
  }

  private ShiftCalendar shift(String id) {
    ShiftCalendar shift = shifts.get(id);
    if (shift == null) {
      throw new IllegalArgumentException(
          "calendar must be known but was '" + CalendarId.of(id) + "'");
    }
    return shift;
  }

  private WeeklyCalendar withHolidays(WeeklyCalendar calendar, String region) {
    return calendar.toBuilder().holidays(holidays(region)).build();
  }

  private List<Holiday> holidays(String region) {
    return holidays.computeIfAbsent(
        region,
        code ->
            HolidayProvider.between(
                JollydayHolidays.of(code), asOf.getYear() - 1, asOf.getYear() + YEARS_AFTER));
  }
}
