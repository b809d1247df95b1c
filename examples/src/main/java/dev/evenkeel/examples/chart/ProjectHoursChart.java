package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.List;

/** Week by week: the hours that the service leaves over and the hours that the plan books. */
public final class ProjectHoursChart {
  private static final int HEIGHT = 260;

  private ProjectHoursChart() {}

  /**
   * One week.
   *
   * @param name its first day, such as "15 Feb"
   * @param free person-hours free for the project
   * @param booked person-hours that the plan uses of them
   */
  public record Week(String name, long free, long booked) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param weeks the weeks in order
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Week> weeks) {
    var option =
        OptionTemplate.of("project-hours")
            .with("weeks", weeks.stream().map(Week::name).toList())
            .with("free", weeks.stream().map(Week::free).toList())
            .with("booked", weeks.stream().map(Week::booked).toList())
            .option();
    return new Chart(title, caption, HEIGHT, option);
  }
}
