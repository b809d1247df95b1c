package dev.evenkeel.examples.report;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.examples.chart.BufferChart;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Paragraph;
import dev.evenkeel.examples.page.Part;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.ControlReport;
import dev.evenkeel.examples.story.ProjectControl;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.scheduling.explanation.Cause;
import dev.evenkeel.scheduling.explanation.ChainStep;
import dev.evenkeel.scheduling.explanation.WhyLate;
import dev.evenkeel.scheduling.explanation.WhyNotEarlier;
import dev.evenkeel.scheduling.fever.FeverPoint;
import dev.evenkeel.scheduling.fever.FeverTrend;
import dev.evenkeel.scheduling.fever.FeverZone;
import dev.evenkeel.scheduling.fever.FeverZones;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Step 5: the running project against its plan. */
final class ControlSection {
  /** What is shorter would be shown as nothing. */
  private static final Duration SHORTEST = Duration.ofMinutes(72);

  private final Story story;
  private final ProjectControl control;
  private final Names names;
  private final ObstacleText obstacles;

  ControlSection(Story story, ProjectControl control) {
    this.story = story;
    this.control = control;
    this.names = new Names(story.data());
    this.obstacles = new ObstacleText(story, names);
  }

  /** The section, also if nothing has been reported. */
  static Section of(Story story) {
    return story
        .control()
        .flatMap(control -> control.latest().map(report -> section(story, control, report)))
        .orElseGet(
            () ->
                new Section(
                    "Step 5: under way",
                    "No status report yet",
                    "With progress.csv in the folder this step shows what reality does to the plan.",
                    List.of()));
  }

  private static Section section(Story story, ProjectControl control, ControlReport report) {
    ControlSection section = new ControlSection(story, control);
    List<Part> parts = new ArrayList<>();
    parts.add(section.chart());
    section.explanations().forEach(text -> parts.add(new Paragraph(text)));
    parts.add(section.table());
    return new Section("Step 5: under way", section.heading(report), section.lead(report), parts);
  }

  /** The message of the last report. */
  String heading(ControlReport report) {
    String zone = report.buffer().zone().map(ControlSection::advice).orElse("there is no buffer");
    return "On %s the buffer is %s".formatted(Words.date(asOf(report)), zone);
  }

  private static String advice(FeverZone zone) {
    return switch (zone) {
      case GREEN -> "green: go on";
      case YELLOW -> "yellow: plan what to do";
      case RED -> "red: act";
    };
  }

  /** What the last report says, in two or three sentences. */
  String lead(ControlReport report) {
    return Stream.of(Optional.of(state(report)), eater(report), rate(report))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** How much is done and how much of the buffer is gone. */
  String state(ControlReport report) {
    String finish = Words.day(story.local(report.plan().schedule().finish()));
    return report
        .buffer()
        .point()
        .map(
            point ->
                "%s of the chain is done and %s of the buffer gone; the work will end on %s."
                    .formatted(
                        Words.percent(point.chainCompleted()),
                        Words.percent(point.bufferConsumed()),
                        finish))
        .orElse("The work will end on %s.".formatted(finish));
  }

  /** What took most of the buffer. */
  Optional<String> eater(ControlReport report) {
    return report.buffer().bufferUsers().stream()
        .findFirst()
        .map(
            activity ->
                "Most of it went into \u201c%s\u201d: %s h more than planned."
                    .formatted(names.of(activity), hours(overrun(report, activity))));
  }

  private static Duration overrun(ControlReport report, ActivityId activity) {
    return report.buffer().overruns().getOrDefault(activity, Duration.ZERO);
  }

  /** Where it leads. */
  Optional<String> rate(ControlReport report) {
    if (report.buffer().zone().filter(zone -> zone == FeverZone.RED).isPresent()) {
      return Optional.empty();
    }
    return control
        .trend()
        .map(
            trend ->
                trend
                    .redAt()
                    .map(
                        at -> "At this rate it is red on %s.".formatted(Words.day(story.local(at))))
                    .orElseGet(() -> keeps(trend)));
  }

  private static String keeps(FeverTrend trend) {
    return trend.consumedAtCompletion().isPresent()
        ? "At this rate it never turns red: %s would be gone in the end."
            .formatted(Words.percent(Math.max(0, trend.consumedAtCompletion().getAsDouble())))
        : "At this rate it never turns red.";
  }

  /** Two answers to a project leader. */
  List<String> explanations() {
    return Stream.of(
            control.whyNotEarlier().map(this::whyNotEarlier), control.whyLate().map(this::whyLate))
        .flatMap(Optional::stream)
        .toList();
  }

  private String whyNotEarlier(WhyNotEarlier why) {
    return "Why does \u201c%s\u201d not start before %s? It %s."
        .formatted(
            names.of(why.activity()), Words.moment(story.local(why.start())), obstacles.of(why));
  }

  private String whyLate(WhyLate why) {
    String name =
        story.data().project().milestones().stream()
            .filter(milestone -> why.subject().contains("'" + milestone.id() + "'"))
            .findFirst()
            .map(milestone -> milestone.name())
            .orElse(why.subject());
    return "Why is \u201c%s\u201d reached only on %s? Of the %s days since the start go %s."
            .formatted(
                name,
                Words.day(story.local(why.finish())),
                Words.number(days(why.elapsed())),
                causes(why.times()))
        + " The way back: "
        + why.steps().stream().map(this::step).collect(Collectors.joining(" \u2190 "))
        + ".";
  }

  private String step(ChainStep step) {
    return "%s (%s)"
        .formatted(names.of(step.activity()), Words.date(story.local(step.interval().start())));
  }

  /** What the time goes into, the longest first. */
  private static String causes(Map<Cause, Duration> times) {
    return times.entrySet().stream()
        .filter(entry -> entry.getValue().compareTo(SHORTEST) >= 0)
        .sorted(Map.Entry.<Cause, Duration>comparingByValue(Comparator.reverseOrder()))
        .map(
            entry ->
                "%s to %s".formatted(Words.number(days(entry.getValue())), entry.getKey().words()))
        .collect(Collectors.joining(", "));
  }

  private static double days(Duration duration) {
    return duration.toMinutes() / (24.0 * 60);
  }

  private static String hours(Duration duration) {
    return Words.number(NextSteps.hours(duration));
  }

  private Chart chart() {
    return BufferChart.of(
        "The fever chart",
        "Each dot is a status report. Green: go on. Yellow: plan what to do. Red: do it.",
        limits(control.chart().zones()),
        control.reports().stream().flatMap(report -> dot(report).stream()).toList());
  }

  private static List<BufferChart.Limits> limits(FeverZones zones) {
    return Stream.of(0.0, 1.0)
        .map(at -> new BufferChart.Limits(at, zones.yellow().at(at), zones.red().at(at)))
        .toList();
  }

  private Optional<BufferChart.Report> dot(ControlReport report) {
    return report.buffer().point().map(point -> dot(report, point));
  }

  private BufferChart.Report dot(ControlReport report, FeverPoint point) {
    String date = Words.date(asOf(report));
    String tooltip =
        "%s\n%s of the chain done\n%s of the buffer gone"
            .formatted(
                date, Words.percent(point.chainCompleted()), Words.percent(point.bufferConsumed()));
    return new BufferChart.Report(date, tooltip, point.chainCompleted(), point.bufferConsumed());
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (ControlReport report : control.reports()) {
      rows.add(
          List.of(
              Words.date(asOf(report)),
              report
                  .buffer()
                  .point()
                  .map(point -> Words.percent(point.chainCompleted()))
                  .orElse(""),
              report
                  .buffer()
                  .point()
                  .map(point -> Words.percent(point.bufferConsumed()))
                  .orElse(""),
              report.buffer().zone().map(Names::of).orElse(""),
              Words.day(story.local(report.plan().schedule().finish())),
              Long.toString(report.plan().summary().swappedPeople())));
    }
    return DataTable.open(
        "Report by report",
        List.of("As of", "Chain done", "Buffer gone", "Zone", "Work ends", "People swapped"),
        rows);
  }

  /** The reports as lines of a console: date, chain, buffer, zone, finish. */
  List<String> lines() {
    return control.reports().stream().flatMap(report -> line(report).stream()).toList();
  }

  private Optional<String> line(ControlReport report) {
    return report
        .buffer()
        .point()
        .map(
            point ->
                "%-7s chain %5s  buffer %5s  %-6s  work ends %s"
                    .formatted(
                        Words.date(asOf(report)),
                        Words.percent(point.chainCompleted()),
                        Words.percent(point.bufferConsumed()),
                        report.buffer().zone().map(Names::of).orElse(""),
                        Words.day(story.local(report.plan().schedule().finish()))));
  }

  private LocalDateTime asOf(ControlReport report) {
    return story.local(report.asOf());
  }
}
