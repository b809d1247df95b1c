package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.internal.ProjectNetwork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Earliest and latest times of all activities of a project or a portfolio, as if people and
 * resources were unlimited.
 *
 * <p>Everything is offered twice: by the index of the activity in the {@link ResolvedProject}, in
 * ticks from its origin; and by its id, as instants and durations.
 *
 * <p>Of a portfolio every project has its own finish, and latest times and floats are those that
 * delay none of them. Without further words "the project" is the whole portfolio, which finishes
 * with its last project.
 */
public final class CriticalPath {
  private final ResolvedProject project;
  private final NetworkTimes times;

  CriticalPath(ResolvedProject project, NetworkTimes times) {
    this.project = project;
    this.times = times;
  }

  /**
   * Returns the project whose times these are.
   *
   * @return the project
   */
  public ResolvedProject project() {
    return project;
  }

  /**
   * Returns the same times by number, with the network on which they were calculated.
   *
   * @return the times of the network
   */
  public NetworkTimes network() {
    return times;
  }

  /**
   * Returns when the last activity finishes at the earliest, in ticks.
   *
   * @return the tick, 0 if there is no activity
   */
  public long finishTick() {
    return times.finish();
  }

  /**
   * Returns when the last activity finishes at the earliest.
   *
   * @return the earliest finish of the project; its start if there is no activity
   */
  public Instant finish() {
    return project.instant(finishTick());
  }

  /**
   * Returns when the last activity of one project of a portfolio finishes at the earliest, in
   * ticks.
   *
   * @param number the number of the project
   * @return the tick, 0 if it has no activity
   * @throws IndexOutOfBoundsException if there is no such project
   */
  public long finishTickOf(int number) {
    return times.finishOf(number);
  }

  /**
   * Returns when the last activity of one project of a portfolio finishes at the earliest.
   *
   * @param number the number of the project
   * @return the earliest finish; the start of the portfolio if it has no activity
   * @throws IndexOutOfBoundsException if there is no such project
   */
  public Instant finishOf(int number) {
    return project.instant(finishTickOf(number));
  }

  /**
   * Returns the time from the start of the project to its earliest finish, nights and holidays
   * included.
   *
   * @return the elapsed time, not negative
   */
  public Duration length() {
    return project.tick().multipliedBy(finishTick());
  }

  /**
   * Returns the earliest start of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long earliestStart(int activity) {
    return times.earliestStart(activity);
  }

  /**
   * Returns the earliest finish of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long earliestFinish(int activity) {
    return times.earliestFinish(activity);
  }

  /**
   * Returns the latest start of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long latestStart(int activity) {
    return times.latestStart(activity);
  }

  /**
   * Returns the latest finish of an activity.
   *
   * @param activity the index of the activity
   * @return the tick
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long latestFinish(int activity) {
    return times.latestFinish(activity);
  }

  /**
   * Returns the total float of an activity: TF = LS − ES in workable ticks of its calendar.
   *
   * @param activity the index of the activity
   * @return the workable ticks, negative if a deadline cannot be kept
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long totalFloat(int activity) {
    return times.totalFloat(activity);
  }

  /**
   * Returns the free float of an activity, in workable ticks of its calendar: how much later it can
   * start while all its successors keep their earliest times and its project its finish.
   *
   * @param activity the index of the activity
   * @return the workable ticks, not negative
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long freeFloat(int activity) {
    return times.freeFloat(activity);
  }

  /**
   * Returns the independent float of an activity, in workable ticks of its calendar: how much later
   * it can start, even if all its predecessors are as late as they can be, while all its successors
   * keep their earliest times. Formula and source: {@link NetworkTimes}.
   *
   * @param activity the index of the activity
   * @return the workable ticks, not negative and not above the free float
   * @throws IndexOutOfBoundsException if there is no such activity
   */
  public long independentFloat(int activity) {
    return times.independentFloat(activity);
  }

  /**
   * Returns what an activity costs the end date (Devaux's drag), in ticks: by how much the finish
   * of its project would come forward if it took no time. See {@link NetworkTimes#drag}.
   *
   * @param activity the index of the activity
   * @return the ticks, closed ones included; negative if the finish would be later
   * @throws IndexOutOfBoundsException if there is no such activity
   * @throws IllegalArgumentException if a calendar never opens for long enough
   */
  public long drag(int activity) {
    return times.drag(activity);
  }

  /**
   * Returns what an activity costs the end date (Devaux's drag): by how much the finish of its
   * project would come forward if it took no time, nights and holidays included. See {@link
   * NetworkTimes#drag}.
   *
   * @param activity the activity
   * @return the elapsed time, zero for most activities that are not critical; negative if the
   *     finish would be later
   * @throws NullPointerException if the activity is null
   * @throws IllegalArgumentException if the project has no such activity, or a calendar never opens
   *     for long enough
   */
  public Duration drag(ActivityId activity) {
    return project.tick().multipliedBy(drag(indexOf(activity)));
  }

  private int indexOf(ActivityId activity) {
    return project.indexOf(Check.notNull(activity, "activity"));
  }

  /**
   * Returns whether any delay of an activity, counted in working time, delays the finish of a
   * project or breaks a deadline.
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
    return times.criticalActivities().mapToObj(project::activity).toList();
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
    return times(indexOf(activity));
  }

  /**
   * Returns the times of all activities.
   *
   * @return the times in the order of the project's activities
   */
  public List<ActivityTimes> times() {
    return IntStream.range(0, project.activityCount()).mapToObj(this::times).toList();
  }

  private ActivityTimes times(int activity) {
    return ActivityTimes.builder()
        .activity(project.activity(activity))
        .earliestStart(project.instant(earliestStart(activity)))
        .earliestFinish(project.instant(earliestFinish(activity)))
        .latestStart(project.instant(latestStart(activity)))
        .latestFinish(project.instant(latestFinish(activity)))
        .totalFloat(project.tick().multipliedBy(totalFloat(activity)))
        .freeFloat(project.tick().multipliedBy(freeFloat(activity)))
        .independentFloat(project.tick().multipliedBy(independentFloat(activity)))
        .build();
  }

  /**
   * Returns the earliest times of all milestones.
   *
   * @return the times in the order of the project's milestones
   */
  public List<MilestoneTimes> milestones() {
    return project.project().milestones().stream().map(this::milestoneTimes).toList();
  }

  MilestoneTimes milestoneTimes(Milestone milestone) {
    long reached =
        milestone.after().stream()
            .mapToInt(project::indexOf)
            .mapToLong(this::earliestFinish)
            .max()
            .orElse(0);
    return MilestoneTimes.builder()
        .milestone(milestone.id())
        .earliest(project.instant(reached))
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
    return longestPaths().findFirst().orElse(List.of());
  }

  /**
   * Returns the longest paths, at most so many. A project can have exponentially many of them.
   *
   * @param limit how many to return at most, not negative
   * @return the paths, in the order of activities and dependencies in the project
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<List<PathStep>> longestPaths(int limit) {
    return longestPaths().limit(Check.notNegative(limit, "limit")).toList();
  }

  /**
   * Returns the longest paths, each found when the stream asks for it. A project can have
   * exponentially many of them.
   *
   * @return the paths, in the order of activities and dependencies in the project
   */
  public Stream<List<PathStep>> longestPaths() {
    return times.longestPaths().map(this::steps);
  }

  /**
   * Counts the longest paths.
   *
   * @return the number, at least 1 unless there is no activity; {@link Long#MAX_VALUE} if there are
   *     that many or more
   */
  public long longestPathCount() {
    return times.longestPathCount();
  }

  /**
   * Returns the longest paths of one project of a portfolio, each found when the stream asks for
   * it. They can begin in other projects.
   *
   * @param number the number of the project
   * @return the paths, in the order of activities and dependencies in the project
   * @throws IndexOutOfBoundsException if there is no such project
   */
  public Stream<List<PathStep>> longestPathsOf(int number) {
    return times.longestPathsOf(number).map(this::steps);
  }

  /**
   * Counts the longest paths of one project of a portfolio.
   *
   * @param number the number of the project
   * @return the number, at least 1 unless it has no activity; {@link Long#MAX_VALUE} if there are
   *     that many or more
   * @throws IndexOutOfBoundsException if there is no such project
   */
  public long longestPathCountOf(int number) {
    return times.longestPathCountOf(number);
  }

  /**
   * Returns the activities on the longest paths of one project of a portfolio. Some may be part of
   * other projects.
   *
   * @param number the number of the project
   * @return the activities in topological order
   * @throws IndexOutOfBoundsException if there is no such project
   */
  public List<ActivityId> activitiesOnLongestPathsOf(int number) {
    return times.activitiesOnLongestPathsOf(number).mapToObj(project::activity).toList();
  }

  /**
   * Returns one longest path that leads to an activity: why it does not start earlier, and what
   * that comes from.
   *
   * @param activity the activity
   * @return the steps from the first activity to this one; the first by the order of dependencies
   * @throws NullPointerException if the activity is null
   * @throws IllegalArgumentException if the project has no such activity
   */
  public List<PathStep> longestPathTo(ActivityId activity) {
    return steps(times.longestPathTo(indexOf(activity)));
  }

  private List<PathStep> steps(List<NetworkStep> steps) {
    return steps.stream().map(this::step).toList();
  }

  private PathStep step(NetworkStep step) {
    return PathStep.builder()
        .activity(project.activity(step.activity()))
        .start(project.instant(earliestStart(step.activity())))
        .finish(project.instant(earliestFinish(step.activity())))
        .driver(driver(step.activity(), step.dependency()))
        .build();
  }

  private Driver driver(int activity, OptionalInt dependency) {
    return dependency.isPresent()
        ? new Driver.DrivingDependency(dependency(activity, dependency.getAsInt()))
        : independentDriver(activity);
  }

  private Dependency dependency(int activity, int slot) {
    ActivityNetwork network = times.network();
    return project.dependency(
        ProjectNetwork.dependency(project, network.arrays(), network.position(activity), slot));
  }

  private Driver independentDriver(int activity) {
    return project
        .project()
        .activities()
        .get(activity)
        .earliestStart()
        .filter(date -> project.release(activity) > projectStart(activity))
        .<Driver>map(Driver.ReleaseDate::new)
        .orElseGet(Driver.ProjectStart::new);
  }

  private long projectStart(int activity) {
    return project.projectStart(project.projectOf(activity));
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
    int index = indexOf(activity);
    return driver(index, times.driver(index));
  }

  /**
   * Returns which deadlines of activities, milestones and the project cannot be kept even with
   * unlimited people and resources. Exactly then latest starts lie before earliest ones, and total
   * floats of activities that have work are negative.
   *
   * @return a warning for each missed deadline, with the time that it is missed by and the longest
   *     path that leads there
   */
  public Findings findings() {
    return MissedDeadlines.of(this);
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
        + project.activityCount()
        + " activities critical";
  }
}
