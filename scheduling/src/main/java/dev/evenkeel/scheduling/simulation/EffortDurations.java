package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import java.util.function.DoubleUnaryOperator;

/**
 * Durations as the efforts say.
 *
 * @param project the project
 */
record EffortDurations(ResolvedProject project) implements DurationModel {
  private static final double WHOLE = 1_000;

  EffortDurations {
    Check.notNull(project, "project");
  }

  @Override
  public DoubleUnaryOperator workingHours(Assignment assignment) {
    int activity = project.indexOf(assignment.activity());
    int mode = project.modeStart(activity) + assignment.mode();
    double people =
        Math.max(1, project.modeHeadCount(mode)) * (project.modePersonShare(mode) / WHOLE);
    Activity stated = project.project().activities().get(activity);
    DoubleUnaryOperator effort =
        effort(stated, assignment.mode()).distribution().quantileFunction();
    return p -> effort.applyAsDouble(p) / people;
  }

  private static Effort effort(Activity activity, int mode) {
    return mode == 0 ? activity.effort() : activity.alternatives().get(mode - 1).effort();
  }
}
