package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;

/**
 * The two estimates of scheduled activities.
 *
 * @param project the project
 * @param safePercentile the share of cases in which a safe estimate is kept
 */
public record ChainEstimates(ResolvedProject project, double safePercentile) {

  /**
   * Returns the work that is scheduled, and the percentile of the effort if that is more.
   *
   * @param assignment an assignment of the project
   * @return the activity with both estimates
   */
  public ChainActivity of(Assignment assignment) {
    int activity = project.indexOf(assignment.activity());
    int mode = project.modeStart(activity) + assignment.mode();
    long thousandths =
        (long) Math.max(1, project.modeHeadCount(mode)) * project.modePersonShare(mode);
    Effort effort = effort(project.project().activities().get(activity), assignment.mode());
    Duration aggressive = assignment.worked();
    ChainActivity known =
        ChainActivity.builder()
            .activity(assignment.activity())
            .aggressive(aggressive)
            .safe(aggressive)
            .effort(effort)
            .thousandths(thousandths)
            .build();
    return known
        .quantile(safePercentile)
        .filter(safe -> safe.compareTo(aggressive) > 0)
        .map(safe -> known.toBuilder().safe(safe).build())
        .orElse(known);
  }

  private static Effort effort(Activity activity, int mode) {
    return mode == 0 ? activity.effort() : activity.alternatives().get(mode - 1).effort();
  }
}
