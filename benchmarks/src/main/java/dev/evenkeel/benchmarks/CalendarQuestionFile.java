package dev.evenkeel.benchmarks;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.Place;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Reads questions about business time: columns {@code id, operation, zone, week, holidays, start,
 * end, seconds, expected} in any order, others are ignored. The file's README in the folder of
 * oracles gives the grammar.
 */
final class CalendarQuestionFile {
  private static final List<String> COLUMNS =
      List.of("id", "operation", "zone", "week", "holidays", "start", "end", "seconds", "expected");
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private final InputRecord row;

  private CalendarQuestionFile(InputRecord row) {
    this.row = row;
  }

  static List<CalendarQuestion> read(Path file, InputFaults faults) {
    List<InputRecord> rows = CsvFile.read(file, COLUMNS, faults);
    if (rows.isEmpty() && !faults.collect().hasErrors()) {
      faults.add(
          Place.of(file.toString()),
          InputFault.BROKEN_SYNTAX,
          "file must have at least one row after the head line");
    }
    return rows.stream().map(row -> new CalendarQuestionFile(row).question()).toList();
  }

  static List<CalendarQuestion> refused(String file, InputFaults faults) {
    faults.add(Place.of(file), InputFault.UNREADABLE_FILE, "file must have a valid name");
    return List.of();
  }

  private CalendarQuestion question() {
    ZoneId zone = row.parsed("zone", "a zone like Europe/Berlin", ZoneId::of, ZoneOffset.UTC);
    String operation = row.text("operation");
    return switch (operation) {
      case "add" -> add(zone);
      case "between" -> between(zone);
      case "resolve" -> resolve(zone);
      default -> unknown(operation);
    };
  }

  private CalendarQuestion add(ZoneId zone) {
    WorkingTime time = calendar(zone).workingTime();
    Instant start = instant("start", zone);
    Duration work = seconds("seconds");
    return new CalendarQuestion(
        row.text("id"), "add", instant("expected", zone).toString(), () -> time.add(start, work));
  }

  private CalendarQuestion between(ZoneId zone) {
    WorkingTime time = calendar(zone).workingTime();
    Instant start = instant("start", zone);
    Instant end = instant("end", zone);
    return new CalendarQuestion(
        row.text("id"), "between", seconds("expected").toString(), () -> time.between(start, end));
  }

  /** A closure that ends at the local time shows which instant the calendar takes it for. */
  private CalendarQuestion resolve(ZoneId zone) {
    LocalDateTime local =
        row.parsed(
            "start", "a local time like 2026-11-23T09:00", LocalDateTime::parse, LocalDateTime.MIN);
    return new CalendarQuestion(
        row.text("id"),
        "resolve",
        instant("expected", zone).toString(),
        () -> endOfClosure(zone, local));
  }

  private static Instant endOfClosure(ZoneId zone, LocalDateTime local) {
    LocalDateTime from = local.minusDays(3);
    return WeeklyCalendar.builder()
        .id(CalendarId.of("resolve"))
        .zone(zone)
        .pattern(WeeklyPattern.always())
        .addClosure(Closure.of("question", from, local))
        .build()
        .workingTime()
        .nextOpening(from.plusDays(1).toInstant(ZoneOffset.UTC))
        .orElseThrow();
  }

  private CalendarQuestion unknown(String operation) {
    row.fault(
        "operation",
        InputFault.BAD_VALUE,
        "operation must be add, between or resolve but was '" + operation + "'");
    return new CalendarQuestion("", operation, "", () -> "");
  }

  private WorkCalendar calendar(ZoneId zone) {
    WeeklyPattern pattern =
        row.parsed(
            "week",
            "days and intervals like MON-FRI 09:00-17:00",
            WeeklyPattern::parse,
            WeeklyPattern.none());
    List<Holiday> holidays =
        row.optionalParsed("holidays", "dates like 2026-12-25", CalendarQuestionFile::holidays)
            .orElse(List.of());
    return WeeklyCalendar.builder()
        .id(CalendarId.of("question"))
        .zone(zone)
        .pattern(pattern)
        .holidays(holidays)
        .build();
  }

  private static List<Holiday> holidays(String dates) {
    return Arrays.stream(dates.split("[\\s;,]+"))
        .map(date -> Holiday.of(LocalDate.parse(date), "holiday"))
        .toList();
  }

  private Instant instant(String field, ZoneId zone) {
    return row.parsed(
        field,
        "a time like 2026-11-23T09:00+01:00",
        text -> InstantText.parse(text, zone),
        Instant.EPOCH);
  }

  private Duration seconds(String field) {
    return row.parsed(
        field, "a number of seconds", CalendarQuestionFile::exactSeconds, Duration.ZERO);
  }

  private static Duration exactSeconds(String text) {
    BigDecimal[] parts = new BigDecimal(text).divideAndRemainder(BigDecimal.ONE);
    try {
      return Duration.ofSeconds(
          parts[0].longValueExact(), parts[1].multiply(NANOS).longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
