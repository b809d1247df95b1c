package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Earliest and latest times of all activities of a project, as if people and resources were
 * unlimited.
 *
 * <p>Everything is offered twice: by the index of the activity in the {@link ResolvedProject}, in
 * ticks from its origin and without any allocation; and by its id, as instants and durations.
 */
public final class CriticalPath {
  private final Passes passes;
  private final long finish;

  CriticalPath(Passes passes) {
    this.passes = passes;
    this.finish = passes.finish();
  }

  /**
   * Returns the project whose times these are.
   *
   * @return the project
   */
  public ResolvedProject project() {
    return passes.project();
  }

  /**
   * Returns when the last activity finishes at the earliest, in ticks.
   *
   * @return the tick, 0 if there is no activity
   */
  public long finishTick() {
    return finish;
  }

  /**
   * Returns when the last activity finishes at the earliest.
   *
   * @return the earliest finish of the project; its start if there is no activity
   */
  public Instant finish() {
    return project().instant(finish);
  }

  /**
   * Returns the time from the start of the project to its earliest finish, nights and holidays
   * included.
   *
   * @return the elapsed time, not negative
   */
  public Duration length() {
    return project().tick().multipliedBy(finish);
  }

  /**
   * Returns the earliest start of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long earliestStart(int activity) {
    return passes.earliestStart()[activity];
  }

  /**
   * Returns the earliest finish of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long earliestFinish(int activity) {
    return passes.earliestFinish()[activity];
  }

  /**
   * Returns the latest start of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long latestStart(int activity) {
    return passes.latestStart()[activity];
  }

  /**
   * Returns the latest finish of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long latestFinish(int activity) {
    return passes.latestFinish()[activity];
  }

  /**
   * Returns the total float of an activity: TF = LS − ES in workable ticks of its calendar.
   *
   * @param activity the index of the activity
   * @return the workable ticks, negative if a deadline cannot be kept
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long totalFloat(int activity) {
    return worked(activity, latestStart(activity));
  }

  /**
   * Returns the free float of an activity, in workable ticks of its calendar: how much later it can
   * start while all its successors keep their earliest times.
   *
   * @param activity the index of the activity
   * @return the workable ticks, not negative
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long freeFloat(int activity) {
    long latest =
        passes
            .network()
            .latestStart(activity, finish, passes.earliestStart(), passes.earliestFinish());
    return worked(activity, latest);
  }

  private long worked(int activity, long latest) {
    long earliest = earliestStart(activity);
    return latest >= earliest
        ? passes.network().calendar(activity).worked(earliest, latest)
        : -passes.network().calendar(activity).worked(latest, earliest);
  }

  /**
   * Returns whether any delay of an activity, counted in working time, delays the project's finish
   * or breaks a deadline.
   *
   * @param activity the index of the activity
   * @return true if its total float is zero or negative
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public boolean isCritical(int activity) {
    return totalFloat(activity) <= 0;
  }

  /**
   * Returns all critical activities. Several critical paths may run through them.
   *
   * @return the activities with a total float of zero or less, in topological order
   */
  public List<ActivityId> criticalActivities() {
    return IntStream.range(0, project().activityCount())
        .map(project()::topological)
        .filter(this::isCritical)
        .mapToObj(project()::activity)
        .toList();
  }

  /**
   * Returns the times of one activity.
   *
   * @param activity the activity
   * @return its times and floats
   * @throws NullPointerException if the activity is null
   * @throws IllegalArgumentException if the project has no such activity
   */
  public ActivityTimes times(ActivityId activity) {
    return times(project().indexOf(Check.notNull(activity, "activity")));
  }

  /**
   * Returns the times of all activities.
   *
   * @return the times in the order of the project's activities
   */
  public List<ActivityTimes> times() {
    return IntStream.range(0, project().activityCount()).mapToObj(this::times).toList();
  }

  private ActivityTimes times(int activity) {
    ResolvedProject project = project();
    return ActivityTimes.builder()
        .activity(project.activity(activity))
        .earliestStart(project.instant(earliestStart(activity)))
        .earliestFinish(project.instant(earliestFinish(activity)))
        .latestStart(project.instant(latestStart(activity)))
        .latestFinish(project.instant(latestFinish(activity)))
        .totalFloat(project.tick().multipliedBy(totalFloat(activity)))
        .freeFloat(project.tick().multipliedBy(freeFloat(activity)))
        .build();
  }

  /**
   * Returns the earliest times of all milestones.
   *
   * @return the times in the order of the project's milestones
   */
  public List<MilestoneTimes> milestones() {
    return project().project().milestones().stream().map(this::times).toList();
  }

  private MilestoneTimes times(Milestone milestone) {
    long reached =
        milestone.after().stream()
            .mapToInt(project()::indexOf)
            .mapToLong(this::earliestFinish)
            .max()
            .orElse(0);
    return MilestoneTimes.builder()
        .milestone(milestone.id())
        .earliest(project().instant(reached))
        .deadline(milestone.deadline())
        .build();
  }

  /**
   * Returns one longest path: a chain of activities, each of which starts as late as it does
   * because of the one before, and the last of which finishes with the project. Among several it is
   * the first by the order of activities and dependencies in the project.
   *
   * @return the steps from the first to the last activity, empty if the project has no activity
   */
  public List<PathStep> longestPath() {
    List<List<PathStep>> paths = longestPaths(1);
    return paths.isEmpty() ? List.of() : paths.get(0);
  }

  /**
   * Returns the longest paths, at most so many. A project can have exponentially many of them.
   *
   * @param limit how many to return at most, not negative
   * @return the paths, in the order of activities and dependencies in the project
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<List<PathStep>> longestPaths(int limit) {
    return new LongestPaths(passes).find(Check.notNegative(limit, "limit"));
  }

  /**
   * Returns why an activity does not start earlier.
   *
   * @param activity the activity
   * @return the reason: the first dependency, in the order of the project, that is met without
   *     slack; else the release date; else the start of the project
   * @throws NullPointerException if the activity is null
   * @throws IllegalArgumentException if the project has no such activity
   */
  public Driver driver(ActivityId activity) {
    int index = project().indexOf(Check.notNull(activity, "activity"));
    return new LongestPaths(passes).driver(index);
  }

  /**
   * Returns how long the critical path is and how many activities are critical.
   *
   * @return such as {@code critical path of PT40H, finish 2026-03-06T16:00:00Z, 4 of 7 activities
   *     critical}
   */
  @Override
  public String toString() {
    return "critical path of "
        + length()
        + ", finish "
        + finish()
        + ", "
        + criticalActivities().size()
        + " of "
        + project().activityCount()
        + " activities critical";
  }
}
