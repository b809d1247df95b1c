package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.Datum;
import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shares of satisfied answers with their intervals, a row for each group. */
public final class SatisfactionChart {
  private static final int ROW_HEIGHT = 34;
  private static final int FRAME_HEIGHT = 72;

  private SatisfactionChart() {}

  /**
   * One group.
   *
   * @param name the group
   * @param share the share of satisfied answers, from 0 to 1
   * @param low the lower end of its interval
   * @param high the upper end of its interval
   * @param answers how many answers there are
   */
  public record Group(String name, double share, double low, double high, int answers) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param axis what the axis counts
   * @param groups the groups, from top to bottom
   * @param target the share that is aimed at, empty if none
   * @return the chart
   */
  public static Chart of(
      String title, String caption, String axis, List<Group> groups, List<Double> target) {
    List<Object> intervals = new ArrayList<>();
    List<Object> shares = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      intervals.add(Datum.of(tooltip(group), i, 100 * group.low(), 100 * group.high()));
      shares.add(Datum.of(tooltip(group), 100 * group.share(), i));
    }
    List<Object> marks = new ArrayList<>();
    target.forEach(
        share -> marks.add(Map.of("xAxis", 100 * share, "name", "goal " + Words.percent(share))));
    var option =
        OptionTemplate.of("satisfaction")
            .with("axis", axis)
            .with("groups", groups.stream().map(Group::name).toList())
            .with("intervals", intervals)
            .with("shares", shares)
            .with("marks", marks)
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * groups.size(), option);
  }

  private static String tooltip(Group group) {
    return "%s\n%s satisfied (95 %% interval %s to %s)\n%d answers"
        .formatted(
            group.name(),
            Words.percent(group.share()),
            Words.percent(group.low()),
            Words.percent(group.high()),
            group.answers());
  }
}
