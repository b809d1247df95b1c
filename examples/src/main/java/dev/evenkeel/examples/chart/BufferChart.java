package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.List;
import java.util.Map;

/** The fever chart: how much of the buffer is gone against how much of the chain is done. */
public final class BufferChart {
  private static final int HEIGHT = 320;
  private static final double WHOLE = 100;
  private static final double STEP = 20;
  private static final double PERCENT = 100;

  private BufferChart() {}

  /**
   * The limits of the zones where a share of the chain is completed; fractions of the buffer.
   *
   * @param completed the share of the chain, 0 to 1
   * @param yellow from which share of the buffer on it is time to plan
   * @param red from which share of the buffer on it is time to act
   */
  public record Limits(double completed, double yellow, double red) {}

  /**
   * One status report.
   *
   * @param label a short name, such as "5 Mar"
   * @param tooltip what there is to say, the first line in bold
   * @param completed the share of the chain that is done, 0 to 1
   * @param consumed the share of the buffer that is gone; below 0 if time was gained
   */
  public record Report(String label, String tooltip, double completed, double consumed) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param limits the limits of the zones, from left to right
   * @param reports the reports in order of time
   * @return the chart
   */
  public static Chart of(String title, String caption, List<Limits> limits, List<Report> reports) {
    double top = top(reports);
    var option =
        OptionTemplate.of("fever")
            .with("top", top)
            .with("bottom", bottom(reports))
            .with("green", limits.stream().map(at -> point(at, at.yellow())).toList())
            .with("yellow", limits.stream().map(at -> point(at, at.red())).toList())
            .with("red", limits.stream().map(at -> point(at, top / PERCENT)).toList())
            .with("points", reports.stream().map(BufferChart::mark).toList())
            .option();
    return new Chart(title, caption, HEIGHT, option);
  }

  private static double top(List<Report> reports) {
    double highest = reports.stream().mapToDouble(Report::consumed).max().orElse(0) * PERCENT;
    return Math.max(WHOLE, Math.ceil(highest / STEP) * STEP);
  }

  private static double bottom(List<Report> reports) {
    double lowest = reports.stream().mapToDouble(Report::consumed).min().orElse(0) * PERCENT;
    return Math.min(0, Math.floor(lowest / STEP) * STEP);
  }

  /** The upper end of a zone; the better zones are drawn over the worse. */
  private static List<Double> point(Limits at, double share) {
    return List.of(at.completed() * PERCENT, share * PERCENT);
  }

  private static Map<String, Object> mark(Report report) {
    return Map.of(
        "name", report.tooltip(),
        "value", List.of(rounded(report.completed()), rounded(report.consumed())),
        "label",
            Map.of("show", true, "position", "top", "color", "$dot", "formatter", report.label()));
  }

  /** To a tenth of a percent, so that the page does not show noise. */
  private static double rounded(double share) {
    return Math.round(share * 1000) / 10.0;
  }
}
