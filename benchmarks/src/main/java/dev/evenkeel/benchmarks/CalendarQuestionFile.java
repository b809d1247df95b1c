package dev.evenkeel.benchmarks;

import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Reads questions about business time: columns {@code id, operation, zone, week, holidays, start,
 * end, seconds, expected} in any order, others are ignored. The file's README in the folder of
 * oracles gives the grammar.
 */
final class CalendarQuestionFile {
  private final InputRecord record;
  private final BusinessTimeRow row;

  private CalendarQuestionFile(InputRecord record) {
    this.record = record;
    this.row = new BusinessTimeRow(record);
  }

  static List<CalendarQuestion> read(Path file, InputFaults faults) {
    List<InputRecord> rows = CsvFile.read(file, BusinessTimeRow.COLUMNS, faults);
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
    String operation = row.operation();
    return switch (operation) {
      case "add" -> add();
      case "between" -> between();
      case "resolve" -> resolve();
      default -> unknown(operation);
    };
  }

  private CalendarQuestion add() {
    WorkingTime time = row.calendar().workingTime();
    Instant start = row.instant("start");
    Duration work = row.seconds("seconds");
    return new CalendarQuestion(
        row.id(), "add", row.instant("expected").toString(), () -> time.add(start, work));
  }

  private CalendarQuestion between() {
    WorkingTime time = row.calendar().workingTime();
    Instant start = row.instant("start");
    Instant end = row.instant("end");
    return new CalendarQuestion(
        row.id(), "between", row.seconds("expected").toString(), () -> time.between(start, end));
  }

  /** A closure that ends at the local time shows which instant the calendar takes it for. */
  private CalendarQuestion resolve() {
    LocalDateTime local = row.localTime("start");
    return new CalendarQuestion(
        row.id(), "resolve", row.instant("expected").toString(), () -> endOfClosure(local));
  }

  private Instant endOfClosure(LocalDateTime local) {
    return row.openFrom(local)
        .workingTime()
        .nextOpening(BusinessTimeRow.before(local))
        .orElseThrow();
  }

  private CalendarQuestion unknown(String operation) {
    record.fault(
        "operation",
        InputFault.BAD_VALUE,
        "operation must be add, between or resolve but was '" + operation + "'");
    return new CalendarQuestion("", operation, "", () -> "");
  }
}
