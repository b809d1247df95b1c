package dev.evenkeel.examples.files;

import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.scheduling.staffing.WeeklyLoadInterval;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code contact-load.csv}: the contacts of a mean week, interval by interval. */
final class ContactLoadFile {
  static final String NAME = "contact-load.csv";

  private static final List<String> COLUMNS =
      List.of("weekday", "start", "end", "contacts", "handle_time_seconds");
  private static final long MILLIS = 1000;

  private ContactLoadFile() {}

  static List<WeeklyLoadInterval> read(Path folder, InputFaults faults) {
    List<WeeklyLoadInterval> intervals = new ArrayList<>();
    CsvFile.read(folder.resolve(NAME), COLUMNS, faults)
        .forEach(row -> interval(row).ifPresent(intervals::add));
    return intervals;
  }

  private static Optional<WeeklyLoadInterval> interval(InputRecord row) {
    DayOfWeek day = Fields.weekday(row, "weekday");
    LocalTime start = Fields.time(row, "start");
    LocalTime end = Fields.time(row, "end");
    double contacts = row.number("contacts");
    double seconds = row.number("handle_time_seconds");
    return row.build(
        () ->
            WeeklyLoadInterval.of(
                day,
                new LocalInterval(start, end),
                contacts,
                Duration.ofMillis(Math.round(seconds * MILLIS))));
  }
}
