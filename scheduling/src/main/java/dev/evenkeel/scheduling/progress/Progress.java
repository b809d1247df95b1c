package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.progress.internal.PlannedProgress;
import dev.evenkeel.scheduling.progress.internal.ProgressCheck;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What has been done of a project as of a date. An activity that is not mentioned has not been
 * started, whatever the plan says.
 */
@Value.Immutable
@ValueType
public abstract class Progress {
  Progress() {}

  /**
   * Returns the date of the report: what is before it is past, what is after it can be planned.
   *
   * @return the instant
   */
  public abstract Instant asOf();

  /**
   * Returns what has happened.
   *
   * @return the progress of each activity that has been started
   */
  public abstract List<ActivityProgress> activities();

  @Value.Lazy
  Map<ActivityId, ActivityProgress> byActivity() {
    Map<ActivityId, ActivityProgress> map = new LinkedHashMap<>();
    activities().forEach(each -> map.putIfAbsent(each.activity(), each));
    return map;
  }

  /**
   * Returns what has happened to an activity.
   *
   * @param activity the activity
   * @return its progress, the first if it is repeated; empty if it has not been started
   * @throws NullPointerException if the activity is null
   */
  public final Optional<ActivityProgress> of(ActivityId activity) {
    return Optional.ofNullable(byActivity().get(Check.notNull(activity, "activity")));
  }

  /**
   * Tells whether this can be true of a project.
   *
   * @param project the project as it is now
   * @return an error for each activity that is unknown or repeated or has an unknown mode, for each
   *     event after the date of the report, finish before the start, date before the year 0 or
   *     after the year 9999, and remaining effort that is negative, above {@link
   *     dev.evenkeel.core.project.Effort#MAXIMUM}, missing or that of a finished activity; for each
   *     activity with a person named twice, or with working times that overlap or are not in order;
   *     a warning for each start before it was allowed, each dependency that was not kept and each
   *     team of another size than needed
   * @throws NullPointerException if the project is null
   */
  public final Findings check(ResolvedProject project) {
    return new ProgressCheck(Check.notNull(project, "project"), this).findings();
  }

  /**
   * Returns the progress as of a date.
   *
   * @param asOf the date
   * @param activities what has happened
   * @return the progress
   * @throws NullPointerException if an argument is null
   */
  public static Progress of(Instant asOf, List<ActivityProgress> activities) {
    return builder().asOf(asOf).activities(activities).build();
  }

  /**
   * Returns the progress of a plan that was kept to the letter: what is planned to be finished at
   * the date is finished, what is planned to have been started before it is running.
   *
   * @param project the project of the plan
   * @param plan the plan, which has all activities of the project
   * @param asOf the date; a running activity has the effort left that its plan holds from the first
   *     tick at or after the date on
   * @return the progress
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the project has no activity of the plan
   */
  public static Progress asPlanned(ResolvedProject project, Schedule plan, Instant asOf) {
    Check.notNull(project, "project");
    Check.notNull(plan, "plan");
    Check.notNull(asOf, "as of");
    return of(asOf, new PlannedProgress(project, asOf).of(plan));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ProgressBuilder builder() {
    return new ProgressBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this progress.
   *
   * @return a new builder
   */
  public abstract ProgressBuilder toBuilder();
}
