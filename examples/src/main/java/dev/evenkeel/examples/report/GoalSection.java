package dev.evenkeel.examples.report;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.goal.Goal;
import dev.evenkeel.core.goal.SmartCriterion;
import dev.evenkeel.examples.page.DataTable;
import dev.evenkeel.examples.page.Section;
import dev.evenkeel.examples.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Step 1 of the page: the goals and the five criteria. */
final class GoalSection {
  private final Story story;

  GoalSection(Story story) {
    this.story = story;
  }

  Section section() {
    List<String> columns = new ArrayList<>(List.of("Goal"));
    for (SmartCriterion criterion : SmartCriterion.values()) {
      columns.add(Texts.capital(Names.of(criterion)));
    }
    columns.add("What is missing");
    List<List<String>> rows = story.data().goals().stream().map(this::row).toList();
    return new Section(
        "Step 1: goals",
        heading(story),
        "Each goal is held against the five SMART criteria.",
        List.of(DataTable.open("", columns, rows)));
  }

  static String heading(Story story) {
    int goals = story.data().goals().size();
    long sound =
        story.data().goals().stream().filter(goal -> story.findings(goal).isEmpty()).count();
    return sound == goals
        ? "All " + goals + " goals can be checked"
        : "%d of %d goals can be checked; %s cannot"
            .formatted(sound, goals, goals - sound == 1 ? "one" : Long.toString(goals - sound));
  }

  private List<String> row(Goal goal) {
    Findings findings = story.findings(goal);
    Set<SmartCriterion> missed = SmartCriterion.missedIn(findings);
    List<String> row = new ArrayList<>(List.of(goal.statement()));
    for (SmartCriterion criterion : SmartCriterion.values()) {
      row.add(missed.contains(criterion) ? "\u2717" : "\u2713");
    }
    row.add(Texts.sentence(findings.stream().map(Finding::text).collect(Collectors.joining("; "))));
    return row;
  }
}
