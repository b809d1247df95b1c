package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.Datum;
import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A schedule that counts periods instead of dates. */
public final class InstanceChart {
  private static final int ROW_HEIGHT = 15;
  private static final int FRAME_HEIGHT = 70;

  private InstanceChart() {}

  /**
   * One activity.
   *
   * @param name the activity
   * @param from the period in which it starts
   * @param to the period before which it ends
   * @param note what else there is to say
   */
  public record Row(String name, int from, int to, String note) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param rows the activities, from top to bottom
   * @param bound the period before which no schedule can end
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Row> rows, int bound) {
    List<Object> bars = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String tooltip =
          "%s\nperiods %d to %d\n%s".formatted(row.name(), row.from(), row.to(), row.note());
      bars.add(Datum.of(tooltip, i, row.from(), row.to()));
    }
    var option =
        OptionTemplate.of("instance")
            .with("rows", rows.stream().map(Row::name).toList())
            .with("bars", bars)
            .with("marks", List.of(Map.of("xAxis", bound, "name", "critical path " + bound)))
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * rows.size(), option);
  }
}
