package dev.evenkeel.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evenkeel.examples.chart.option.OptionTemplate;
import dev.evenkeel.examples.page.Chart;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-02-15T09:00");

  @Test
  void gantt_everyPart_hasItsPlace() {
    TimeSpan day = new TimeSpan(MONDAY, MONDAY.plusHours(8));
    TimeSpan morning = new TimeSpan(MONDAY, MONDAY.plusHours(2));
    var row = new GanttChart.Row("Train", "Enable", "Anna", day, List.of(morning), true, 2);
    TimeSpan buffer = new TimeSpan(MONDAY.plusHours(8), MONDAY.plusDays(2));
    Chart chart =
        GanttChart.of(
            "title",
            "caption",
            new GanttChart.View(
                List.of(row),
                List.of(buffer),
                List.of(new GanttChart.Event("Live", MONDAY.plusDays(1), "cake")),
                List.of(MONDAY.plusDays(5)),
                List.of()));

    assertThat(texts(chart.option().path("yAxis").path("data")))
        .containsExactly("Train", "Project buffer", "Live");
    JsonNode work = series(chart, "Enable").get(0);
    assertThat(work.path("data").get(0).path("value").toString())
        .isEqualTo("[0,1802682000000,1802689200000]");
    assertThat(work.path("data").get(0).path("name").asText())
        .isEqualTo(
            "Train\nAnna\nMon 15 Feb, 09:00 \u2013 Mon 15 Feb, 17:00\n2 h of work in 1 block\non the"
                + " chain that sets the date");
    assertThat(series(chart, "Project buffer")).hasSize(1);
    assertThat(chart.option().toString())
        .contains("deadline 20 Feb", "Live\\nTue 16 Feb 2027\\ncake");
  }

  @Test
  void staffing_presentAndRequired_addUp() {
    List<StaffingChart.Slot> slots =
        List.of(
            new StaffingChart.Slot("09:00", 3.14, 5, 7), new StaffingChart.Slot("09:30", 4, 6, 4));
    Chart chart = StaffingChart.of("title", "caption", slots);

    assertThat(data(chart, "Answering customers")).isEqualTo("[5,4]");
    assertThat(data(chart, "Free for the project")).isEqualTo("[2,0]");
    assertThat(data(chart, "Missing")).isEqualTo("[0,2]");
    assertThat(data(chart, "Staff needed for the service level")).isEqualTo("[5,6]");
    assertThat(data(chart, "Offered load")).isEqualTo("[3.1,4]");
  }

  @Test
  void riskMatrix_risksOfOneCell_standSideBySide() {
    List<RiskMatrixChart.Mark> marks = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      marks.add(new RiskMatrixChart.Mark(Integer.toString(i), "risk " + i, 1, 0, "note"));
    }
    Chart chart =
        RiskMatrixChart.of(
            "title",
            "caption",
            new RiskMatrixChart.View(
                List.of("rare", "likely"),
                List.of("minor", "major"),
                List.of("low", "high"),
                List.of(List.of(0, 0), List.of(0, 1)),
                marks));

    JsonNode risks = chart.option().path("series").get(1).path("data");
    Set<String> offsets = new TreeSet<>();
    risks.forEach(risk -> offsets.add(risk.path("symbolOffset").toString()));
    assertThat(offsets).hasSize(4);
    assertThat(risks.get(0).path("value").toString()).isEqualTo("[0,1,\"1\"]");
    assertThat(chart.option().path("visualMap").path("pieces")).hasSize(2);
    assertThat(chart.option().path("visualMap").path("pieces").get(1).path("color").asText())
        .isEqualTo("$extreme");
  }

  @Test
  void priorities_terms_stackToTheTotal() {
    Chart chart =
        PriorityChart.of(
            "title",
            "caption",
            "points",
            List.of("Loss", "Ease"),
            List.of(new PriorityChart.Score("waiting", List.of(1.25, 0.5))));

    assertThat(data(chart, "Loss")).isEqualTo("[1.25]");
    assertThat(data(chart, "Ease")).isEqualTo("[0.5]");
    assertThat(chart.option().toString()).contains("\"1.75\"");
  }

  @Test
  void satisfaction_shareAndInterval_inPerCent() {
    Chart chart =
        SatisfactionChart.of(
            "title",
            "caption",
            "satisfied",
            List.of(new SatisfactionChart.Group("Phone", 0.5, 0.4, 0.6, 100)),
            List.of(0.65));

    JsonNode series = chart.option().path("series");
    assertThat(series.get(0).path("data").get(0).path("value").toString())
        .isEqualTo("[0,40.0,60.0]");
    assertThat(series.get(1).path("data").get(0).path("value").toString()).isEqualTo("[50.0,0]");
    assertThat(chart.option().toString()).contains("goal 65 %");
  }

  @Test
  void buffer_overspentAndGained_zonesReachToTheTop() {
    List<BufferChart.Limits> limits =
        List.of(new BufferChart.Limits(0, 0.25, 0.5), new BufferChart.Limits(1, 0.5, 0.75));
    Chart chart =
        BufferChart.of(
            "title",
            "caption",
            limits,
            List.of(
                new BufferChart.Report("5 Mar", "gained", 0.25, -0.05),
                new BufferChart.Report("12 Mar", "late", 0.5, 1.21)));

    assertThat(data(chart, "Green: go on")).isEqualTo("[[0.0,25.0],[100.0,50.0]]");
    assertThat(data(chart, "Yellow: plan")).isEqualTo("[[0.0,50.0],[100.0,75.0]]");
    assertThat(data(chart, "Red: act")).isEqualTo("[[0.0,140.0],[100.0,140.0]]");
    assertThat(chart.option().path("yAxis").path("max").asDouble()).isEqualTo(140);
    assertThat(chart.option().path("yAxis").path("min").asDouble()).isEqualTo(-20);
    JsonNode reports = series(chart, "Status reports").get(0).path("data");
    assertThat(reports.get(1).path("value").toString()).isEqualTo("[50.0,121.0]");
    assertThat(reports.get(1).path("label").path("formatter").asText()).isEqualTo("12 Mar");
  }

  @Test
  void option_sameDataTwice_sameText() {
    List<ProjectHoursChart.Week> weeks = List.of(new ProjectHoursChart.Week("15 Feb", 100, 40));
    assertThat(ProjectHoursChart.of("t", "c", weeks).option())
        .hasToString(ProjectHoursChart.of("t", "c", weeks).option().toString());
  }

  @Test
  void template_dataMissingOrWithoutPlace_refused() {
    assertThatThrownBy(() -> OptionTemplate.of("project-hours").option())
        .hasMessage("data 'weeks' is missing for template 'project-hours'");
    assertThatThrownBy(
            () ->
                OptionTemplate.of("project-hours")
                    .with("weeks", List.of())
                    .with("free", List.of())
                    .with("booked", List.of())
                    .with("more", 1)
                    .option())
        .hasMessage("template 'project-hours' must have a place for [more]");
    assertThatThrownBy(() -> OptionTemplate.of("none").option())
        .hasMessage("none.json must be on the class path");
  }

  @Test
  void words_numbersAndDates_sameInEveryLocale() {
    assertThat(Words.number(12)).isEqualTo("12");
    assertThat(Words.number(1200.05)).isEqualTo("1200.1");
    assertThat(Words.number(0.04)).isEqualTo("0");
    assertThat(Words.percent(0.855)).isEqualTo("86 %");
    assertThat(Words.day(MONDAY)).isEqualTo("Mon 15 Feb 2027");
    assertThat(Words.longDate(MONDAY)).isEqualTo("15 February 2027");
  }

  private static List<JsonNode> series(Chart chart, String name) {
    List<JsonNode> found = new ArrayList<>();
    chart
        .option()
        .path("series")
        .forEach(
            series -> {
              if (series.path("name").asText().equals(name)) {
                found.add(series);
              }
            });
    return found;
  }

  private static String data(Chart chart, String name) {
    return series(chart, name).get(0).path("data").toString();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
