package dev.evenkeel.examples.chart;

import dev.evenkeel.examples.chart.option.Datum;
import dev.evenkeel.examples.chart.option.LocalAxis;
import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.chart.option.Palette;
import dev.evenkeel.examples.chart.option.Series;
import dev.evenkeel.examples.page.Chart;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One week hour by hour: the people free for the project, and who works on what. */
public final class PersonWeekChart {
  private static final int ROW_HEIGHT = 24;
  private static final int FRAME_HEIGHT = 226;

  private PersonWeekChart() {}

  /**
   * A piece of project work.
   *
   * @param activity what is done
   * @param group what it belongs to
   * @param span when
   */
  public record Work(String activity, String group, TimeSpan span) {}

  /**
   * A person's week.
   *
   * @param name who
   * @param present when the calendar is open
   * @param work the project work
   */
  public record Row(String name, List<TimeSpan> present, List<Work> work) {}

  /**
   * How many people are free for the project and how many of them it uses.
   *
   * @param span when
   * @param free the ring-fenced people
   * @param booked those who do project work
   */
  public record Level(TimeSpan span, int free, int booked) {}

  /**
   * All that the drawing shows.
   *
   * @param week from when to when
   * @param rows the people
   * @param levels the capacity, interval by interval
   * @param groups all groups in the order of their colours
   * @param closed when the service is closed
   */
  public record View(
      TimeSpan week,
      List<Row> rows,
      List<Level> levels,
      List<String> groups,
      List<TimeSpan> closed) {}

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
        OptionTemplate.of("person-week")
            .with("legend", legend(view))
            .with("from", LocalAxis.millis(view.week().from()))
            .with("to", LocalAxis.millis(view.week().to()))
            .with("rows", view.rows().stream().map(Row::name).toList())
            .with("series", series(view))
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * view.rows().size(), option);
  }

  private static List<String> legend(View view) {
    List<String> legend = new ArrayList<>(List.of("Free for the project", "Booked", "At work"));
    legend.addAll(groupsShown(view));
    return legend;
  }

  private static Set<String> groupsShown(View view) {
    Set<String> shown = new LinkedHashSet<>();
    for (String group : view.groups()) {
      if (view.rows().stream()
          .anyMatch(row -> row.work().stream().anyMatch(work -> work.group().equals(group)))) {
        shown.add(group);
      }
    }
    return shown;
  }

  private static List<Map<String, Object>> series(View view) {
    List<Map<String, Object>> series = new ArrayList<>();
    series.add(Series.band("Closed", view.closed(), 0));
    series.add(Series.band("Closed", view.closed(), 1));
    series.add(Series.stepArea("Free for the project", "$unused", steps(view, true), 0));
    series.add(Series.stepArea("Booked", "$project", steps(view, false), 0));
    series.add(Series.bars("At work", "$presence", 0.74, presence(view), 1));
    for (String group : groupsShown(view)) {
      String colour = Palette.group(view.groups().indexOf(group));
      series.add(Series.bars(group, colour, 0.74, work(view, group), 1));
    }
    return series;
  }

  private static List<Map<String, Object>> steps(View view, boolean free) {
    List<Map<String, Object>> data = new ArrayList<>();
    LocalDateTime last = view.week().from();
    for (Level level : view.levels()) {
      if (!level.span().from().equals(last)) {
        data.add(Datum.of("", LocalAxis.millis(last), 0));
      }
      String tooltip =
          Words.span(level.span()) + "\n" + level.free() + " free, " + level.booked() + " booked";
      data.add(
          Datum.of(
              tooltip,
              LocalAxis.millis(level.span().from()),
              free ? level.free() : level.booked()));
      last = level.span().to();
    }
    data.add(Datum.of("", LocalAxis.millis(last), 0));
    return data;
  }

  private static List<Map<String, Object>> presence(View view) {
    List<Map<String, Object>> data = new ArrayList<>();
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      for (TimeSpan span : row.present()) {
        data.add(bar(row.name() + " is at work\n" + Words.span(span), i, span));
      }
    }
    return data;
  }

  private static List<Map<String, Object>> work(View view, String group) {
    List<Map<String, Object>> data = new ArrayList<>();
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      for (Work work : row.work()) {
        if (work.group().equals(group)) {
          String tooltip = work.activity() + "\n" + row.name() + "\n" + Words.span(work.span());
          data.add(bar(tooltip, i, work.span()));
        }
      }
    }
    return data;
  }

  private static Map<String, Object> bar(String tooltip, int row, TimeSpan span) {
    return Datum.of(tooltip, row, LocalAxis.millis(span.from()), LocalAxis.millis(span.to()));
  }
}
