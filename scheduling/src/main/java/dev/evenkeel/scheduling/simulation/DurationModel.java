package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import java.util.function.DoubleUnaryOperator;

/**
 * How long activities really take. Different activities are taken as independent of each other.
 *
 * <p>A model must be a pure function, or a simulation cannot be repeated.
 */
@FunctionalInterface
public interface DurationModel {
  /**
   * Returns the working time of an activity as a quantile function: for each probability above 0
   * and below 1 the hours of work, pauses left out, that are not exceeded with that probability. It
   * must be finite, not negative, and not fall as the probability rises. A function that gives the
   * same for 0 and 1 is taken as constant.
   *
   * @param assignment the activity as it is planned: its mode and its people
   * @return the quantile function, in hours, also defined at 0 and at 1
   */
  DoubleUnaryOperator workingHours(Assignment assignment);

  /**
   * Returns the durations that follow from the efforts of a project: the effort of the mode divided
   * by the people who work at the same time and by the share of their time that they give. This is
   * how a plan gets its durations, but without rounding to ticks.
   *
   * @param project the project
   * @return the model; it refuses assignments of activities that the project does not have
   * @throws NullPointerException if the project is null
   */
  static DurationModel ofEfforts(ResolvedProject project) {
    return new EffortDurations(project);
  }
}
