package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.testing.SharedFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a shared CSV file by column name; fields may be quoted. */
public final class CsvRows {
  private CsvRows() {}

  /**
   * Returns the rows, or skips the test visibly where the shared files are not there.
   *
   * @param file the path below the shared folder
   * @return a row per line, by column name
   */
  public static List<Map<String, String>> assume(String file) {
    List<String> lines = SharedFiles.assumeLines(file);
    List<String> header = fields(lines.get(0));
    return lines.stream().skip(1).map(line -> row(header, fields(line))).toList();
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    return fields;
  }
}
