package dev.evenkeel.examples.report;

import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.examples.chart.PriorityChart;
import dev.evenkeel.examples.chart.SatisfactionChart;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.page.ChartPair;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.metrics.feedback.FeedbackScores;
import dev.evenkeel.metrics.feedback.ScoredTerm;
import dev.evenkeel.metrics.feedback.TopicScore;
import dev.evenkeel.metrics.interval.ProportionInterval;
import dev.evenkeel.metrics.kpi.Csat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Step 7 of the page: what customers say. */
final class FeedbackSection {
  private final Story story;
  private final Names names;
  private final FeedbackScores scores;

  FeedbackSection(Story story) {
    this.story = story;
    this.names = new Names(story.data());
    this.scores = story.feedback();
  }

  Section section() {
    String heading =
        scores.topics().stream()
            .findFirst()
            .map(top -> "\u201c" + names.topic(top.topic()) + "\u201d costs most satisfaction")
            .orElse("Nobody has given feedback");
    return new Section(
        "Step 7: feedback",
        heading,
        lead(),
        List.of(
            priorities(),
            new ChartPair(
                satisfaction("By channel", story.satisfactionByChannel(), FeedbackSection::channel),
                satisfaction("By topic", story.satisfactionByTopic(), names::topic)),
            table()));
  }

  private String lead() {
    return ("%d answers from %d channels; a customer counts once per topic, weighted "
            + "with the customer's value. %s of all answers are satisfied%s. Scoring "
            + "model %s, version %d (%s).")
        .formatted(
            scores.received(),
            story.satisfactionByChannel().size(),
            share(story.satisfaction()),
            interval(story.satisfaction()),
            scores.modelId(),
            scores.modelVersion(),
            scores.modelHash().substring(0, 8));
  }

  static String share(Csat csat) {
    return csat.share().isPresent() ? Words.percent(csat.share().getAsDouble()) : "no data";
  }

  static String interval(Csat csat) {
    return csat.interval()
        .map(
            range ->
                " (95 %% interval %s to %s)"
                    .formatted(Words.percent(range.low()), Words.percent(range.high())))
        .orElse("");
  }

  private static String channel(String name) {
    return switch (name) {
      case "EMAIL" -> "E-mail";
      default -> Texts.capital(name.toLowerCase(Locale.ROOT));
    };
  }

  private Chart priorities() {
    List<String> terms =
        scores.topics().stream().findFirst().map(TopicScore::terms).orElse(List.of()).stream()
            .map(term -> Texts.capital(Names.of(term.term())))
            .toList();
    List<PriorityChart.Score> rows =
        scores.topics().stream()
            .map(
                topic ->
                    new PriorityChart.Score(
                        names.topic(topic.topic()),
                        topic.terms().stream()
                            .map(term -> term.contribution().doubleValue())
                            .toList()))
            .toList();
    return PriorityChart.of(
        "What to work on first",
        "Each bar is the topic's score: the satisfaction points it costs, weighted by how bad,"
            + " certain, recoverable and easy they are. The parts add up to the score exactly.",
        "score in satisfaction points",
        terms,
        rows);
  }

  private Chart satisfaction(String title, Map<String, Csat> shares, UnaryOperator<String> name) {
    List<SatisfactionChart.Group> groups = new ArrayList<>();
    shares.forEach(
        (key, csat) ->
            csat.interval()
                .ifPresent(interval -> groups.add(group(name.apply(key), csat, interval))));
    groups.sort(Comparator.comparingDouble(SatisfactionChart.Group::share));
    return SatisfactionChart.of(
        title,
        "Share of satisfied answers with its 95 % interval.",
        "satisfied answers",
        groups,
        target());
  }

  private static SatisfactionChart.Group group(
      String name, Csat csat, ProportionInterval interval) {
    return new SatisfactionChart.Group(
        name,
        csat.share().orElse(0),
        interval.low(),
        interval.high(),
        Math.toIntExact(csat.answered()));
  }

  /** The target of the goal that measures satisfied answers, if there is one in per cent. */
  private List<Double> target() {
    return story.data().goals().stream()
        .filter(FeedbackSection::measuresSatisfaction)
        .filter(goal -> goal.target().isPresent())
        .map(goal -> goal.target().getAsDouble() / 100)
        .limit(1)
        .toList();
  }

  private static boolean measuresSatisfaction(Goal goal) {
    return goal.measure()
        .filter(measure -> measure.unit().equals("%"))
        .filter(measure -> measure.name().toLowerCase(Locale.ROOT).contains("satisfaction"))
        .isPresent();
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (TopicScore topic : scores.topics()) {
      rows.add(
          List.of(
              names.topic(topic.topic()),
              Integer.toString(topic.voices()),
              Integer.toString(topic.dissatisfied()),
              Words.number(topic.pointsLost().doubleValue()),
              Words.number(topic.pointsLostLow().doubleValue()),
              topic.rounded().toPlainString(),
              parts(topic)));
    }
    return DataTable.folded(
        "All topics as a table",
        List.of(
            "Topic", "Customers", "Not satisfied", "Points lost", "At least", "Score", "Made of"),
        rows);
  }

  private static String parts(TopicScore topic) {
    List<String> parts = new ArrayList<>();
    for (ScoredTerm term : topic.terms()) {
      parts.add(Names.of(term.term()) + " " + term.contribution().toPlainString());
    }
    return String.join(" + ", parts);
  }
}
