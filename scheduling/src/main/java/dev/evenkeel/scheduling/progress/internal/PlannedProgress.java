package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What has happened at a date if everything went as planned.
 *
 * @param project the project
 * @param asOf the date
 */
public record PlannedProgress(ResolvedProject project, Instant asOf) {
  /**
   * Returns the progress of each activity that is planned to have been started.
   *
   * @param plan the plan
   * @return the progress in the order of the plan
   */
  public List<ActivityProgress> of(Schedule plan) {
    return plan.assignments().stream().filter(this::isStarted).map(this::progress).toList();
  }

  private boolean isStarted(Assignment planned) {
    return isFinished(planned) || planned.start().isBefore(asOf);
  }

  private boolean isFinished(Assignment planned) {
    return !planned.finish().isAfter(asOf);
  }

  private ActivityProgress progress(Assignment planned) {
    if (isFinished(planned)) {
      return ActivityProgress.finished(planned.activity(), planned.start(), planned.finish());
    }
    int mode = project.modeStart(project.indexOf(planned.activity())) + planned.mode();
    Duration remaining = project.modeEffort(mode, remainingTicks(planned));
    return ActivityProgress.running(planned.activity(), planned.start(), remaining);
  }

  private long remainingTicks(Assignment planned) {
    Instant first = project.instant(project.calendarAt(0).tickAtOrAfter(asOf));
    Duration remaining = Duration.ZERO;
    for (Interval interval : planned.working()) {
      Instant start = interval.start().isBefore(first) ? first : interval.start();
      if (start.isBefore(interval.end())) {
        remaining = remaining.plus(Duration.between(start, interval.end()));
      }
    }
    return remaining.dividedBy(project.tick());
  }
}
