package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.Datum;
import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The risk matrix with the risks in their cells. */
public final class RiskMatrixChart {
  private static final int ROW_HEIGHT = 64;
  private static final int FRAME_HEIGHT = 104;
  private static final int STEP = 31;
  private static final int PER_LINE = 3;
  private static final List<String> COLOURS = List.of("$low", "$moderate", "$high", "$extreme");

  private RiskMatrixChart() {}

  /**
   * A risk in its cell.
   *
   * @param label the short sign on the matrix, such as "1"
   * @param name what may happen
   * @param probability the position of its probability on the scale, from 0
   * @param impact the position of its impact on the scale, from 0
   * @param note what else there is to say
   */
  public record Mark(String label, String name, int probability, int impact, String note) {}

  /**
   * The matrix and its risks.
   *
   * @param probabilities the labels of the scale, from low to high
   * @param impacts the labels of the scale, from low to high
   * @param levels the names of the ratings, from best to worst, at most four
   * @param ratings the position of the rating for each [probability][impact]
   * @param marks the risks
   */
  public record View(
      List<String> probabilities,
      List<String> impacts,
      List<String> levels,
      List<List<Integer>> ratings,
      List<Mark> marks) {}

  /**
   * Returns the drawing.
   *
   * @param title what it shows
   * @param caption how to read it
   * @param view the data
   * @return the chart
   */
  public static Chart of(String title, String caption, View view) {
    var option =
        OptionTemplate.of("risk-matrix")
            .with("levels", levels(view))
            .with("impacts", view.impacts())
            .with("probabilities", view.probabilities())
            .with("cells", cells(view))
            .with("risks", marks(view))
            .option();
    return new Chart(
        title, caption, FRAME_HEIGHT + ROW_HEIGHT * view.probabilities().size(), option);
  }

  private static List<Object> levels(View view) {
    List<Object> pieces = new ArrayList<>();
    int shift = COLOURS.size() - view.levels().size();
    for (int i = 0; i < view.levels().size(); i++) {
      String colour = COLOURS.get(i == 0 ? 0 : i + shift);
      pieces.add(Map.of("value", i, "label", view.levels().get(i), "color", colour));
    }
    return pieces;
  }

  private static List<Object> cells(View view) {
    List<Object> cells = new ArrayList<>();
    for (int row = 0; row < view.probabilities().size(); row++) {
      for (int column = 0; column < view.impacts().size(); column++) {
        int rating = view.ratings().get(row).get(column);
        String tooltip =
            view.levels().get(rating)
                + "\nprobability "
                + view.probabilities().get(row)
                + "\nimpact "
                + view.impacts().get(column);
        cells.add(Datum.of(tooltip, column, row, rating));
      }
    }
    return cells;
  }

  private static List<Object> marks(View view) {
    Map<List<Integer>, List<Mark>> byCell = new LinkedHashMap<>();
    for (Mark mark : view.marks()) {
      byCell
          .computeIfAbsent(List.of(mark.probability(), mark.impact()), cell -> new ArrayList<>())
          .add(mark);
    }
    List<Object> data = new ArrayList<>();
    byCell.values().forEach(marks -> place(marks, data));
    return data;
  }

  /** Risks of one cell stand side by side, three to a line. */
  private static void place(List<Mark> marks, List<Object> data) {
    int lines = (marks.size() + PER_LINE - 1) / PER_LINE;
    for (int i = 0; i < marks.size(); i++) {
      int line = i / PER_LINE;
      int inLine = Math.min(PER_LINE, marks.size() - line * PER_LINE);
      double x = (i % PER_LINE - (inLine - 1) / 2.0) * STEP;
      double y = (line - (lines - 1) / 2.0) * (STEP - 2);
      Mark mark = marks.get(i);
      data.add(
          Map.of(
              "name", mark.label() + "  " + mark.name() + "\n" + mark.note(),
              "value", List.of(mark.impact(), mark.probability(), mark.label()),
              "symbolOffset", List.of(x, y)));
    }
  }
}
