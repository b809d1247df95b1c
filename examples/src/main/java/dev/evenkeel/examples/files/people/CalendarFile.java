package dev.evenkeel.examples.files.people;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.ExtraOpening;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyCalendarBuilder;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.examples.files.Fields;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.JsonFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code calendars.json}: the shifts, the opening hours, and whose calendar is the default.
 */
public final class CalendarFile {
  public static final String NAME = "calendars.json";

  private final Map<String, ShiftCalendar> calendars = new LinkedHashMap<>();
  private final Map<String, String> teams = new LinkedHashMap<>();
  private String standard = "";

  private CalendarFile() {}

  public static CalendarFile read(Path folder, InputFaults faults) {
    CalendarFile file = new CalendarFile();
    JsonFile.read(folder.resolve(NAME), faults).ifPresent(file::root);
    return file;
  }

  public Map<String, ShiftCalendar> calendars() {
    return calendars;
  }

  /** The calendar of each team by the team's id. */
  public Map<String, String> teams() {
    return teams;
  }

  public String standard() {
    return standard;
  }

  private void root(InputRecord root) {
    root.records("calendars").forEach(this::calendar);
    standard = root.text("default");
    checkKnown(root, "default", standard);
    if (root.has("teams")) {
      InputRecord record = root.record("teams");
      teams.putAll(record.entries());
      teams.forEach((team, calendar) -> checkKnown(record, team, calendar));
    }
    root.build(() -> calendars);
  }

  private void checkKnown(InputRecord record, String field, String calendar) {
    if (!calendars.containsKey(calendar)) {
      record.fault(
          field,
          InputFault.CONTRADICTION,
          field + " must name a calendar of this file but was '" + calendar + "'");
    }
  }

  private void calendar(InputRecord record) {
    String id = record.text("id");
    WeeklyCalendarBuilder builder =
        WeeklyCalendar.builder()
            .id(Fields.id(record, "id", CalendarId::of))
            .zone(Fields.zone(record, "zone"))
            .pattern(Fields.pattern(record, "week"))
            .breaks(record.has("breaks") ? Fields.pattern(record, "breaks") : WeeklyPattern.none());
    record.records("closures").forEach(item -> closure(item).ifPresent(builder::addClosure));
    record
        .records("extraOpenings")
        .forEach(item -> extraOpening(item).ifPresent(builder::addExtraOpening));
    Optional<String> holidays =
        record.optionalParsed(
            "holidays",
            "a country or region whose holidays are known, like de or de-be,",
            CalendarFile::region);
    record
        .build(() -> new ShiftCalendar(builder.build(), holidays))
        .ifPresent(calendar -> add(record, id, calendar));
  }

  private static String region(String code) {
    JollydayHolidays.of(code);
    return code;
  }

  private void add(InputRecord record, String id, ShiftCalendar calendar) {
    if (calendars.putIfAbsent(id, calendar) != null) {
      record.fault("id", InputFault.CONTRADICTION, "calendar '" + id + "' is there twice");
    }
  }

  private static Optional<Closure> closure(InputRecord record) {
    LocalDateTime from = Fields.dateTime(record, "from");
    LocalDateTime to = Fields.dateTime(record, "to");
    String reason = record.text("reason");
    return record.build(() -> Closure.of(reason, from, to));
  }

  private static Optional<ExtraOpening> extraOpening(InputRecord record) {
    LocalDate date = Fields.date(record, "date");
    LocalTime from = Fields.time(record, "from");
    LocalTime to = Fields.time(record, "to");
    String reason = record.text("reason");
    return record.build(() -> ExtraOpening.of(reason, date, new LocalInterval(from, to)));
  }
}
