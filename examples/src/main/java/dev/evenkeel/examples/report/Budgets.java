package dev.evenkeel.examples.report;

import dev.evenkeel.core.project.Budget;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.Story;
import java.util.Optional;
import org.joda.money.Money;

/** What the plan costs, held against the budget. */
final class Budgets {
  private Budgets() {}

  /** One sentence, empty if there is no budget or a person has no rate. */
  static Optional<String> sentence(Story story, ProjectPlan plan) {
    return story
        .data()
        .project()
        .budget()
        .filter(
            budget -> plan.cost().filter(cost -> cost.isSameCurrency(budget.total())).isPresent())
        .map(budget -> sentence(budget, plan.cost().orElseThrow()));
  }

  private static String sentence(Budget budget, Money cost) {
    return "People cost %s of the %s available (reserve of %s kept): %s"
        .formatted(
            Texts.money(cost),
            Texts.money(budget.available()),
            Texts.money(budget.reserve()),
            cost.isGreaterThan(budget.available()) ? "too much." : "enough.");
  }
}
