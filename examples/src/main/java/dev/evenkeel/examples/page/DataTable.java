package dev.evenkeel.examples.page;

import java.util.List;

/**
 * A table of texts.
 *
 * @param caption what the table holds; the line that opens a folded table
 * @param columns the headings
 * @param rows the cells, row by row, as many in each as there are columns
 * @param folded whether the reader has to open the table
 */
public record DataTable(
    String caption, List<String> columns, List<List<String>> rows, boolean folded) implements Part {

  /** Checks that every row fills every column. */
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row must have %d cells but had %d in table '%s'"
                .formatted(columns.size(), row.size(), caption));
      }
    }
  }

  /**
   * Returns a table that stays folded under its chart until the reader opens it.
   *
   * @param caption the line that opens it
   * @param columns the headings
   * @param rows the cells, row by row
   * @return the table
   */
  public static DataTable folded(String caption, List<String> columns, List<List<String>> rows) {
    return new DataTable(caption, columns, rows, true);
  }

  /**
   * Returns a table that is always seen.
   *
   * @param caption what the table holds
   * @param columns the headings
   * @param rows the cells, row by row
   * @return the table
   */
  public static DataTable open(String caption, List<String> columns, List<List<String>> rows) {
    return new DataTable(caption, columns, rows, false);
  }
}
