package dev.evenkeel.benchmarks.buffers;

import java.util.ArrayList;
import java.util.List;

/** Cuts one line of CSV into cells; a cell in double quotes may hold commas. */
final class CsvCells {
  private CsvCells() {}

  static List<String> of(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int place = 0; place < line.length(); place++) {
      char c = line.charAt(place);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
