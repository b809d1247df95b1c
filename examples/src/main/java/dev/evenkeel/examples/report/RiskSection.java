package dev.evenkeel.examples.report;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.chart.RiskMatrixChart;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.risk.contingency.ContingencyPlan;
import dev.evenkeel.risk.matrix.RiskLevel;
import dev.evenkeel.risk.matrix.RiskMatrix;
import dev.evenkeel.risk.register.PrioritizedRisk;
import dev.evenkeel.risk.register.RiskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 6 of the page: the risks on their matrix. */
final class RiskSection {
  private final Story story;
  private final Names names;

  RiskSection(Story story) {
    this.story = story;
    this.names = new Names(story.data());
  }

  Section section() {
    List<PrioritizedRisk> risks = story.risks().risks();
    String heading =
        risks.stream()
            .findFirst()
            .map(worst -> "The first risk to answer: " + worst.risk().event())
            .orElse("No risk is on the register");
    RiskMatrix matrix = story.data().matrix();
    String lead =
        "%d risks on the matrix %s%s, as they stand today; of equal level, the sooner comes first."
            .formatted(
                risks.size(),
                matrix.name(),
                matrix.source().map(source -> " (" + source + ")").orElse(""));
    return new Section(
        "Step 6: risks", heading, lead, List.of(chart(matrix), riskTable(), planTable()));
  }

  private Chart chart(RiskMatrix matrix) {
    return RiskMatrixChart.of(
        "The risks in their cells",
        "The number is the place in the list below.",
        new RiskMatrixChart.View(
            matrix.probability().labels(),
            matrix.impact().labels(),
            matrix.levels().stream().map(RiskLevel::label).toList(),
            ratings(matrix),
            marks()));
  }

  private static List<List<Integer>> ratings(RiskMatrix matrix) {
    List<List<Integer>> ratings = new ArrayList<>();
    for (int row = 0; row < matrix.probability().size(); row++) {
      List<Integer> levels = new ArrayList<>();
      for (int column = 0; column < matrix.impact().size(); column++) {
        levels.add(matrix.level(row, column).rank());
      }
      ratings.add(levels);
    }
    return ratings;
  }

  private List<RiskMatrixChart.Mark> marks() {
    List<RiskMatrixChart.Mark> marks = new ArrayList<>();
    for (PrioritizedRisk risk : story.risks().risks()) {
      marks.add(
          new RiskMatrixChart.Mark(
              Integer.toString(risk.rank()),
              Texts.capital(risk.risk().event()),
              risk.rating().probabilityIndex(),
              risk.rating().impactIndex(),
              risk.rating().explanation()));
    }
    return marks;
  }

  private DataTable riskTable() {
    List<List<String>> rows = new ArrayList<>();
    for (PrioritizedRisk risk : story.risks().risks()) {
      String kind = risk.risk().kind() == RiskKind.OPPORTUNITY ? " (opportunity)" : "";
      rows.add(
          List.of(
              Integer.toString(risk.rank()),
              Texts.capital(risk.risk().event()) + kind,
              Texts.capital(risk.rating().level().label()),
              risk.risk()
                  .proximity()
                  .map(
                      when ->
                          Words.date(when.from().atStartOfDay())
                              + " \u2013 "
                              + Words.date(when.until().atStartOfDay()))
                  .orElse(""),
              risk.risk().owner().map(names::of).orElse("nobody"),
              response(risk)));
    }
    return DataTable.open(
        "By priority", List.of("", "What may happen", "Level", "When", "Owner", "Answer"), rows);
  }

  private static String response(PrioritizedRisk risk) {
    return risk.risk()
        .response()
        .map(
            response ->
                Texts.capital(Names.of((Enum<?>) response.strategy()))
                    + response.actions().stream()
                        .findFirst()
                        .map(action -> ": " + action.description())
                        .orElse(""))
        .orElse("None");
  }

  private DataTable planTable() {
    List<List<String>> rows = new ArrayList<>();
    for (ContingencyPlan plan : story.data().plans()) {
      Findings findings = Texts.notReady(story, plan);
      rows.add(
          List.of(
              rank(plan).map(Object::toString).orElse(""),
              plan.name(),
              plan.trigger().map(trigger -> Texts.capital(trigger.description())).orElse("none"),
              plan.reserve().map(Texts::money).orElse("none"),
              findings.isEmpty() ? "\u2713" : "\u2717",
              findings.isEmpty() ? "" : Texts.sentence(Texts.reasons(findings))));
    }
    return DataTable.open(
        "Contingency plans",
        List.of("Risk", "Plan", "Starts", "Reserve", "Ready", "What is missing"),
        rows);
  }

  private Optional<Integer> rank(ContingencyPlan plan) {
    return story.risks().risks().stream()
        .filter(risk -> risk.risk().id().equals(plan.risk()))
        .map(PrioritizedRisk::rank)
        .findFirst();
  }
}
