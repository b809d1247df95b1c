package dev.evenkeel.benchmarks.buffers;

import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.examples.input.TextFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a case: a line {@code capacity NAME=N …}, which may be left out, a head line that names the
 * columns {@code activity,safe,aggressive,resource,predecessors} in any order, and a row for each
 * activity. Blank lines and those that begin with # are skipped, cells may stand in double quotes.
 */
final class BufferCaseFile {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
  private static final List<String> REQUIRED = List.of("activity", "safe", "aggressive");
  private static final String NOTHING = "-";

  private final String name;
  private final InputFaults faults;
  private final Map<String, Integer> capacities = new LinkedHashMap<>();
  private final List<CaseActivity> activities = new ArrayList<>();
  private List<String> columns = List.of();
  private int line;

  private BufferCaseFile(String name, InputFaults faults) {
    this.name = name;
    this.faults = faults;
  }

  /** Returns the case of a file; not complete if there are faults. */
  static BufferCase read(Path file, InputFaults faults) {
    BufferCaseFile reader = new BufferCaseFile(TextFile.name(file), faults);
    Optional<String> text = TextFile.read(file, faults);
    text.ifPresent(reader::scan);
    BufferCase read = new BufferCase(reader.activities, reader.capacities);
    if (text.isPresent() && !faults.collect().hasErrors()) {
      new BufferCaseCheck(reader.name, read, faults).check();
    }
    return read;
  }

  private void scan(String text) {
    for (String one : text.split("\r\n|\n|\r", -1)) {
      line++;
      String content = one.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        scanLine(content);
      }
    }
    if (columns.isEmpty()) {
      fault(
          "", InputFault.BROKEN_SYNTAX, "file must have a head line with the columns " + REQUIRED);
    } else if (activities.isEmpty()) {
      fault("", InputFault.BROKEN_SYNTAX, "file must have at least one activity");
    }
  }

  private void scanLine(String content) {
    String first = content.split("[\\s,;:]", 2)[0].toLowerCase(Locale.ROOT);
    if (columns.isEmpty() && first.equals("capacity")) {
      capacities(content.substring(first.length()));
    } else if (columns.isEmpty()) {
      head(CsvCells.of(content));
    } else {
      row(CsvCells.of(content));
    }
  }

  private void capacities(String text) {
    for (String word : words(text, "[\\s,;]+")) {
      String stripped = word.replaceFirst("^:", "");
      if (!stripped.isEmpty()) {
        needs(stripped, "capacity", true, 0).forEach(this::capacity);
      }
    }
  }

  private void capacity(String resource, int units) {
    if (capacities.put(resource, units) != null) {
      fault("capacity", InputFault.CONTRADICTION, "resource '" + resource + "' occurs twice");
    }
  }

  private void head(List<String> cells) {
    columns = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : REQUIRED) {
      if (!columns.contains(column)) {
        fault(
            column,
            InputFault.MISSING_FIELD,
            "column '" + column + "' must be there but the head line is " + columns);
      }
    }
  }

  private void row(List<String> cells) {
    if (!columns.containsAll(REQUIRED)) {
      return;
    }
    if (cells.size() > columns.size()) {
      fault(
          "",
          InputFault.BROKEN_SYNTAX,
          "row must have " + columns.size() + " cells at most but had " + cells.size());
      return;
    }
    int before = faults.collect().size();
    BigDecimal safe = number("safe", cell(cells, "safe"));
    BigDecimal aggressive = number("aggressive", cell(cells, "aggressive"));
    if (faults.collect().size() == before && safe.compareTo(aggressive) < 0) {
      String text =
          "safe must be at least aggressive %s but was %s"
              .formatted(aggressive.toPlainString(), safe.toPlainString());
      fault("safe", InputFault.CONTRADICTION, text);
    }
    Map<String, Integer> resources = new LinkedHashMap<>();
    for (String word : words(cell(cells, "resource"), "[\\s;,|]+")) {
      needs(word, "resource", false, 1)
          .forEach((key, units) -> resources.merge(key, units, Integer::sum));
    }
    List<String> predecessors = List.of(cell(cells, "predecessors"));
    activities.add(new CaseActivity(line, id(cells), safe, aggressive, resources, predecessors));
  }

  private String id(List<String> cells) {
    String id = cell(cells, "activity");
    if (id.isEmpty()) {
      fault("activity", InputFault.MISSING_FIELD, "activity must have a name");
    }
    return id;
  }

  private String cell(List<String> cells, String column) {
    int place = columns.indexOf(column);
    return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
  }

  private BigDecimal number(String column, String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.signum() >= 0
          && number.compareTo(LARGEST) <= 0
          && number.stripTrailingZeros().scale() <= BufferCase.DECIMALS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below like any other number that does not fit.
    }
    String rule = "%s must be a number from 0 to %s with %d decimals at most but was '%s'";
    fault(
        column,
        text.isEmpty() ? InputFault.MISSING_FIELD : InputFault.BAD_VALUE,
        rule.formatted(column, LARGEST, BufferCase.DECIMALS, text));
    return BigDecimal.ZERO;
  }

  /** Reads a word like {@code A}, {@code A=2} or {@code A:2}. */
  private Map<String, Integer> needs(String word, String field, boolean hasNumber, int least) {
    String[] parts = word.split("[=:]", 2);
    if (parts.length == 1 && !hasNumber) {
      return Map.of(word, 1);
    }
    try {
      int units = Integer.parseInt(parts.length == 1 ? "" : parts[1].strip());
      if (units >= least && !parts[0].isEmpty()) {
        return Map.of(parts[0], units);
      }
    } catch (NumberFormatException e) {
      // Told below like any other word that does not fit.
    }
    fault(field, InputFault.BAD_VALUE, field + " must be like NAME=2 but was '" + word + "'");
    return Map.of();
  }

  /** Returns the words of a cell, none for a dash. */
  static List<String> words(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty() && !word.equals(NOTHING))
        .toList();
  }

  private void fault(String field, InputFault reason, String text) {
    faults.add(Place.of(name, line).withField(field), reason, text);
  }
}
