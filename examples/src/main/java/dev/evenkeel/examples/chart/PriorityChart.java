package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.chart.option.Palette;
import dev.evenkeel.examples.page.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Topics by priority: one bar each, made of the terms that add up to its score. */
public final class PriorityChart {
  private static final int ROW_HEIGHT = 36;
  private static final int FRAME_HEIGHT = 92;

  private PriorityChart() {}

  /**
   * A topic and what its score is made of.
   *
   * @param topic the topic
   * @param terms the terms, in the order of the names; they add up to the score
   */
  public record Score(String topic, List<Double> terms) {
    double total() {
      return terms.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param axis what the axis counts, with its unit
   * @param terms the names of the terms
   * @param scores the topics, most pressing first
   * @return the chart
   */
  public static Chart of(
      String title, String caption, String axis, List<String> terms, List<Score> scores) {
    var option =
        OptionTemplate.of("priorities")
            .with("terms", terms)
            .with("axis", axis)
            .with("topics", scores.stream().map(Score::topic).toList())
            .with("series", series(terms, scores))
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * scores.size(), option);
  }

  private static List<Object> series(List<String> terms, List<Score> scores) {
    List<Object> series = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      int term = i;
      List<BigDecimal> data =
          scores.stream().map(score -> rounded(score.terms().get(term), 3)).toList();
      series.add(
          Map.of(
              "name",
              terms.get(i),
              "type",
              "bar",
              "stack",
              "terms",
              "barWidth",
              "62%",
              "itemStyle",
              Map.of("color", Palette.group(i)),
              "data",
              data));
    }
    series.add(totals(scores));
    return series;
  }

  private static Map<String, Object> totals(List<Score> scores) {
    List<Object> data = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      double total = scores.get(i).total();
      data.add(Map.of("name", rounded(total, 2).toPlainString(), "value", List.of(total, i)));
    }
    return Map.of(
        "type",
        "scatter",
        "symbolSize",
        0.01,
        "silent",
        true,
        "tooltip",
        Map.of("show", false),
        "label",
        Map.of(
            "show",
            true,
            "position",
            "right",
            "formatter",
            "{b}",
            "color",
            "$ink",
            "fontWeight",
            "bold"),
        "data",
        data);
  }

  private static BigDecimal rounded(double value, int scale) {
    return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
  }
}
