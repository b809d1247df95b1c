package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunction;
import dev.evenkeel.scheduling.resource.internal.objective.ObjectiveFunctions;
import java.util.Optional;

/** Generates the plans of decisions and measures them. Work space of one thread. */
final class Evaluator {
  private final SearchSpace space;
  private final GeneratedPlan plan;
  private final ObjectiveFunction[] functions;

  Evaluator(SearchSpace space) {
    this.space = space;
    this.plan = new GeneratedPlan(space.project(), space.limits());
    this.functions =
        space.objectives().stream()
            .map(objective -> ObjectiveFunctions.of(objective, space.project()))
            .toArray(ObjectiveFunction[]::new);
  }

  /** Returns what decisions lead to, empty if some activity cannot be placed. */
  Optional<Candidate> evaluate(Decisions decisions) {
    if (!plan.generate(decisions)) {
      return Optional.empty();
    }
    long[][] times = new long[2][space.size()];
    int[][] people = new int[space.size()][];
    for (int activity = 0; activity < people.length; activity++) {
      times[0][activity] = plan.start(activity);
      times[1][activity] = plan.finish(activity);
      people[activity] = plan.people(activity);
    }
    int[] list = space.list(activity -> times[0][activity]);
    return Optional.of(new Candidate(decisions, list, times, people, values()));
  }

  private double[] values() {
    double[] values = new double[functions.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = functions[k].of(plan);
    }
    return values;
  }
}
