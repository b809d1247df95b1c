package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.search.Objective;

/** The functions by which objectives are measured. */
public final class ObjectiveFunctions {
  private ObjectiveFunctions() {}

  /**
   * Returns the function of an objective, with work space of its own.
   *
   * @param objective the objective
   * @param project the project whose plans are to be measured
   * @return the function
   * @throws IllegalArgumentException if the objective is the cost and people are paid in different
   *     currencies
   */
  public static ObjectiveFunction of(Objective objective, ResolvedProject project) {
    return switch (objective) {
      case MAKESPAN -> new Makespan(project);
      case WEIGHTED_TARDINESS -> new WeightedTardiness(project);
      case COST -> new TeamWork(project, new CostWeights(project));
      case PEAK -> Levelling.peak(project);
      case VARIANCE -> Levelling.variance(project);
      case WISHES -> new TeamWork(project, new WishWeights(project));
      case LEARNING -> new TeamWork(project, new LearningWeights(project));
    };
  }
}
