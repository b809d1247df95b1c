package dev.evenkeel.benchmarks.forecast;

import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.scheduling.forecast.SpecialDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads special days: columns {@code name} and {@code date}, a row for each date of a kind. */
final class SpecialDayFile {
  private static final List<String> COLUMNS = List.of("name", "date");

  private SpecialDayFile() {}

  static List<SpecialDay> read(Path file, InputFaults faults) {
    Map<String, TreeSet<LocalDate>> dates = new LinkedHashMap<>();
    for (InputRecord row : CsvFile.read(file, COLUMNS, faults)) {
      LocalDate date =
          row.parsed("date", "a date like 2026-11-23", LocalDate::parse, LocalDate.EPOCH);
      dates.computeIfAbsent(row.text("name"), name -> new TreeSet<>()).add(date);
    }
    return faults.collect().hasErrors()
        ? List.of()
        : dates.entrySet().stream()
            .map(kind -> SpecialDay.learned(kind.getKey(), kind.getValue()))
            .toList();
  }
}
