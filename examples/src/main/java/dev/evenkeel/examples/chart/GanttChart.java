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

/** The plan: a row for each activity, then the buffer and the milestones. */
public final class GanttChart {
  private static final int ROW_HEIGHT = 25;
  private static final int FRAME_HEIGHT = 118;

  private GanttChart() {}

  /**
   * A row of the plan.
   *
   * @param name the activity
   * @param group what it belongs to; rows of a group share a colour
   * @param who who works on it, empty if nobody is named
   * @param span from its start to its finish
   * @param working when it is worked on
   * @param critical whether it is part of the chain that sets the end
   * @param hours its working time in hours
   */
  public record Row(
      String name,
      String group,
      String who,
      TimeSpan span,
      List<TimeSpan> working,
      boolean critical,
      double hours) {}

  /**
   * A dated event.
   *
   * @param name what is reached
   * @param at when
   * @param note what else there is to say
   */
  public record Event(String name, LocalDateTime at, String note) {}

  /**
   * All that the drawing shows.
   *
   * @param rows the activities, from top to bottom
   * @param buffer the project buffer, empty if there is none
   * @param milestones the dated events
   * @param deadline when the project must be done, empty if there is no such date
   * @param closed times in which nobody works, such as weekends and holidays
   */
  public record View(
      List<Row> rows,
      List<TimeSpan> buffer,
      List<Event> milestones,
      List<LocalDateTime> deadline,
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
    List<String> rows = new ArrayList<>(view.rows().stream().map(Row::name).toList());
    if (!view.buffer().isEmpty()) {
      rows.add("Project buffer");
    }
    view.milestones().forEach(event -> rows.add(event.name()));
    TimeSpan frame = frame(view);
    var option =
        OptionTemplate.of("gantt")
            .with("legend", legend(view))
            .with("from", LocalAxis.millis(frame.from()))
            .with("to", LocalAxis.millis(frame.to()))
            .with("rows", rows)
            .with("series", series(view, frame))
            .option();
    return new Chart(title, caption, FRAME_HEIGHT + ROW_HEIGHT * rows.size(), option);
  }

  private static TimeSpan frame(View view) {
    LocalDateTime from =
        view.rows().stream()
            .map(row -> row.span().from())
            .min(LocalDateTime::compareTo)
            .orElseThrow();
    List<LocalDateTime> ends = new ArrayList<>(view.deadline());
    view.rows().forEach(row -> ends.add(row.span().to()));
    view.buffer().forEach(span -> ends.add(span.to()));
    LocalDateTime last = ends.stream().max(LocalDateTime::compareTo).orElseThrow();
    return new TimeSpan(
        from.toLocalDate().atStartOfDay(), last.toLocalDate().plusDays(3).atStartOfDay());
  }

  private static List<String> groups(View view) {
    Set<String> groups = new LinkedHashSet<>();
    view.rows().forEach(row -> groups.add(row.group()));
    return List.copyOf(groups);
  }

  private static List<String> legend(View view) {
    List<String> legend = new ArrayList<>(groups(view));
    if (!view.buffer().isEmpty()) {
      legend.add("Project buffer");
    }
    return legend;
  }

  private static List<Map<String, Object>> series(View view, TimeSpan frame) {
    List<Map<String, Object>> series = new ArrayList<>();
    series.add(Series.band("Closed", view.closed()));
    List<String> groups = groups(view);
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      // The legend takes the colour of the first series of a name: the full one.
      series.add(Series.bars(group, Palette.group(i), 0.62, work(view, group)));
      series.add(Series.tints(group, Palette.group(i), spans(view, group)));
    }
    int row = view.rows().size();
    for (TimeSpan buffer : view.buffer()) {
      String name = "Project buffer\n" + Words.span(buffer);
      series.add(Series.bars("Project buffer", "$buffer", 0.62, List.of(bar(name, row, buffer))));
      row++;
    }
    series.add(labels(view, frame));
    series.add(milestones(view, row, frame));
    return series;
  }

  private static List<Map<String, Object>> spans(View view, String group) {
    List<Map<String, Object>> data = new ArrayList<>();
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      if (row.group().equals(group)) {
        data.add(bar(tooltip(row), i, row.span()));
      }
    }
    return data;
  }

  private static List<Map<String, Object>> work(View view, String group) {
    List<Map<String, Object>> data = new ArrayList<>();
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      if (row.group().equals(group)) {
        for (TimeSpan working : row.working()) {
          data.add(bar(tooltip(row), i, working));
        }
      }
    }
    return data;
  }

  private static String tooltip(Row row) {
    String who = row.who().isEmpty() ? "" : "\n" + row.who();
    String critical = row.critical() ? "\non the chain that sets the date" : "";
    return row.name()
        + who
        + "\n"
        + Words.span(row.span())
        + "\n"
        + Words.number(row.hours())
        + " h of work in "
        + row.working().size()
        + (row.working().size() == 1 ? " block" : " blocks")
        + critical;
  }

  private static Map<String, Object> bar(String tooltip, int row, TimeSpan span) {
    return Datum.of(tooltip, row, LocalAxis.millis(span.from()), LocalAxis.millis(span.to()));
  }

  /** Who works on it, written where there is room: after the bar, late in the plan before it. */
  private static Map<String, Object> labels(View view, TimeSpan frame) {
    List<Object> data = new ArrayList<>();
    long middle = (LocalAxis.millis(frame.from()) + LocalAxis.millis(frame.to())) / 2;
    for (int i = 0; i < view.rows().size(); i++) {
      Row row = view.rows().get(i);
      long start = LocalAxis.millis(row.span().from());
      long finish = LocalAxis.millis(row.span().to());
      boolean after = (start + finish) / 2 < middle;
      String text = row.critical() ? row.who() + " \u25c6" : row.who();
      data.add(
          Map.of(
              "name", text,
              "value", List.of(after ? finish : start, i),
              "label", Map.of("position", after ? "right" : "left")));
    }
    return Map.of(
        "name",
        "Who",
        "type",
        "scatter",
        "symbolSize",
        0.01,
        "silent",
        true,
        "data",
        data,
        "label",
        Map.of("show", true, "formatter", "{b}", "color", "$soft", "fontSize", 12));
  }

  private static Map<String, Object> milestones(View view, int firstRow, TimeSpan frame) {
    List<Object> data = new ArrayList<>();
    int row = firstRow;
    long to = LocalAxis.millis(frame.to());
    long from = LocalAxis.millis(frame.from());
    for (Event event : view.milestones()) {
      long at = LocalAxis.millis(event.at());
      String note = event.note().isEmpty() ? "" : "\n" + event.note();
      boolean early = at - from < (to - from) / 2;
      data.add(
          Map.of(
              "name", event.name() + "\n" + Words.day(event.at()) + note,
              "value", List.of(at, row++, Words.date(event.at())),
              "label", Map.of("position", early ? "right" : "left")));
    }
    List<Object> lines = new ArrayList<>();
    view.deadline()
        .forEach(
            day ->
                lines.add(
                    Map.of("xAxis", LocalAxis.millis(day), "name", "deadline " + Words.date(day))));
    return Map.of(
        "name",
        "Milestones",
        "type",
        "scatter",
        "symbol",
        "diamond",
        "symbolSize",
        14,
        "itemStyle",
        Map.of("color", "$milestone"),
        "label",
        Map.of("show", true, "formatter", "{@[2]}", "color", "$ink", "fontSize", 12),
        "data",
        data,
        "markLine",
        Series.verticalLines(lines));
  }
}
