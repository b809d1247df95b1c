package dev.evenkeel.examples.input;

import static dev.evenkeel.examples.input.InputFault.BROKEN_SYNTAX;
import static dev.evenkeel.examples.input.InputFault.CONTRADICTION;
import static dev.evenkeel.examples.input.InputFault.MISSING_FIELD;

import dev.evenkeel.examples.input.InputValue.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads CSV as RFC 4180 has it: commas, double quotes around cells that need them, a quote inside
 * quotes written twice, line feeds allowed inside quotes. The first line names the columns; blank
 * lines are skipped.
 */
public final class CsvFile {
  private final String name;
  private final InputFaults faults;
  private final List<String> columns = new ArrayList<>();
  private final List<InputRecord> records = new ArrayList<>();

  private CsvFile(String name, InputFaults faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * Returns the rows of a file.
   *
   * @param file the file
   * @param required the columns that must be there
   * @param faults where to note what is wrong
   * @return the rows that have as many cells as the head line; none if a column is missing
   */
  public static List<InputRecord> read(Path file, List<String> required, InputFaults faults) {
    CsvFile csv = new CsvFile(TextFile.name(file), faults);
    TextFile.read(file, faults).ifPresent(text -> csv.scan(new CsvScanner(text)));
    return csv.hasColumns(required) ? csv.records : List.of();
  }

  private void scan(CsvScanner scanner) {
    while (scanner.hasNext()) {
      int line = scanner.line();
      List<InputValue> cells = scanner.next();
      if (scanner.isBroken()) {
        faults.add(
            Place.of(name, line), BROKEN_SYNTAX, "a quoted cell must end with a quote and a comma");
        return;
      }
      if (!isBlank(cells)) {
        row(cells, line);
      }
    }
  }

  private static boolean isBlank(List<InputValue> cells) {
    return cells.size() == 1 && cells.get(0).text().isBlank();
  }

  private void row(List<InputValue> cells, int line) {
    if (columns.isEmpty()) {
      cells.forEach(cell -> columns.add(cell.text().strip()));
      return;
    }
    if (cells.size() != columns.size()) {
      faults.add(
          Place.of(name, line),
          BROKEN_SYNTAX,
          "row must have %d cells like the head line but had %d"
              .formatted(columns.size(), cells.size()));
      return;
    }
    InputRecord record = new InputRecord(Place.of(name, line), faults, null);
    for (int i = 0; i < cells.size(); i++) {
      InputValue cell = cells.get(i);
      record.put(columns.get(i), new InputValue(cell.text().strip(), Kind.CELL, cell.line()));
    }
    records.add(record);
  }

  private boolean hasColumns(List<String> required) {
    if (columns.isEmpty()) {
      return false;
    }
    Set<String> known = new LinkedHashSet<>();
    boolean complete = true;
    for (String column : columns) {
      if (!known.add(column)) {
        faults.add(
            Place.of(name, 1).withField(column),
            CONTRADICTION,
            "column '" + column + "' occurs twice");
        complete = false;
      }
    }
    for (String column : required) {
      if (!known.contains(column)) {
        faults.add(
            Place.of(name, 1).withField(column),
            MISSING_FIELD,
            "column '" + column + "' must be there but the head line is " + columns);
        complete = false;
      }
    }
    return complete;
  }
}
