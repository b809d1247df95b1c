package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The whole week at a glance: present people minus needed people, for each interval of each day.
 */
public final class WeekMap {
  private static final int ROW_HEIGHT = 34;
  private static final int FRAME_HEIGHT = 72;

  /** From here on a cell is filled so darkly that its number is written in the light colour. */
  private static final int FAR_TOO_FEW = -2;

  private WeekMap() {}

  /**
   * One interval of the week.
   *
   * @param day the row it is in
   * @param slot the interval
   */
  public record Cell(String day, StaffingChart.Slot slot) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param cells the intervals, day by day
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Cell> cells) {
    Set<String> days = new LinkedHashSet<>();
    Set<String> times = new TreeSet<>();
    for (Cell cell : cells) {
      days.add(cell.day());
      times.add(cell.slot().time());
    }
    List<String> rows = List.copyOf(new ArrayList<>(days));
    List<String> columns = new ArrayList<>(times);
    List<Map<String, Object>> data =
        cells.stream().map(cell -> datum(cell, rows, columns)).toList();
    var option =
        OptionTemplate.of("week-map")
            .with("days", rows)
            .with("times", columns)
            .with("cells", data)
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * rows.size(), option);
  }

  private static Map<String, Object> datum(Cell cell, List<String> rows, List<String> columns) {
    StaffingChart.Slot slot = cell.slot();
    int spare = slot.present() - slot.required();
    String tooltip =
        "%s %s\n%d needed, %d present\n%s erlangs offered"
            .formatted(
                cell.day(),
                slot.time(),
                slot.required(),
                slot.present(),
                Words.number(slot.load()));
    List<Object> values =
        List.of(
            columns.indexOf(slot.time()),
            rows.indexOf(cell.day()),
            spare,
            spare < 0 ? "\u2212" + -spare : Integer.toString(spare));
    String ink = spare <= FAR_TOO_FEW ? "$dotInk" : "$ink";
    return Map.of("name", tooltip, "value", values, "label", Map.of("color", ink));
  }
}
