package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunction;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import dev.evenkeel.scheduling.resource.internal.variation.Candidate;
import dev.evenkeel.scheduling.resource.internal.variation.SearchSpace;
import java.util.Optional;

/** Generates the plans of decisions and measures them. Work space of one thread. */
final class Evaluator {
  private final int size;
  private final ScheduleGenerator generator;
  private final GeneratedPlan plan;
  private final ObjectiveFunction[] functions;

  Evaluator(SearchSpace space) {
    this.size = space.project().activityCount();
    this.generator = ScheduleGenerator.of(space.project(), space.limits());
    this.plan = new GeneratedPlan(space.project(), generator);
    this.functions =
        space.objectives().stream()
            .map(objective -> ObjectiveFunctions.of(objective, space.project()))
            .toArray(ObjectiveFunction[]::new);
  }

  /** Returns what decisions lead to, empty if some activity cannot be placed. */
  Optional<Candidate> evaluate(Decisions decisions) {
    if (!generator.generate(decisions)) {
      return Optional.empty();
    }
    double[] values = new double[functions.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = functions[k].of(plan);
    }
    return Optional.of(new Candidate(size, decisions, generator, values));
  }
}
