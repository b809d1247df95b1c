package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import dev.evenkeel.scheduling.scenario.change.ScenarioChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to a question "what if": what would be planned, and how it differs. */
@Value.Immutable
@ValueType
public abstract class WhatIfResult {
  WhatIfResult() {}

  /**
   * Returns what was asked.
   *
   * @return the changes, in the order in which they were applied
   */
  public abstract List<ScenarioChange> changes();

  /**
   * Returns the scenario with all changes. If one of them cannot be applied, none is.
   *
   * @return the scenario
   */
  public abstract Scenario scenario();

  /**
   * Returns the plan that was changed.
   *
   * @return the plan given or made; empty if the scenario had none even before the changes
   */
  public abstract Optional<Schedule> before();

  /**
   * Returns the plan that would follow.
   *
   * @return the outcome of scheduling the changed scenario; infeasible with a {@link ScenarioFault}
   *     if a change cannot be applied
   */
  public abstract SchedulingOutcome outcome();

  /**
   * Returns how the plan that would follow differs from the present one.
   *
   * @return the difference; empty if one of them does not exist
   */
  public abstract Optional<ScenarioDifference> difference();

  /**
   * Returns what a reader should know of the changes themselves; what there is to say of the plan
   * is with the {@link #outcome()}.
   *
   * @return errors if a change cannot be applied, warnings and notices
   */
  public abstract Findings findings();

  /**
   * Returns question and answer in plain words.
   *
   * @return the changes, then the difference or why there is no plan, one sentence each
   */
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    changes().forEach(change -> sentences.add("What if: " + change.sentence()));
    difference().map(ScenarioDifference::sentences).ifPresent(sentences::addAll);
    if (difference().isEmpty()) {
      sentences.add(withoutDifference());
      outcome().findings().errors().stream().map(WhatIfResult::sentence).forEach(sentences::add);
    }
    return sentences;
  }

  private String withoutDifference() {
    return outcome() instanceof Scheduled scheduled
        ? "There was no plan; now the project is finished at " + scheduled.schedule().finish() + "."
        : "There is no plan.";
  }

  private static String sentence(Finding finding) {
    return "Because of " + finding.object() + ": " + finding.text() + ".";
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WhatIfResultBuilder builder() {
    return new WhatIfResultBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this result.
   *
   * @return a new builder
   */
  public abstract WhatIfResultBuilder toBuilder();
}
