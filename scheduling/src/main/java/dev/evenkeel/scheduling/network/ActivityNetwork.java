package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.internal.CalendarTime;
import dev.evenkeel.scheduling.network.internal.CompactNetwork;
import dev.evenkeel.scheduling.network.internal.ContinuousTime;
import dev.evenkeel.scheduling.network.internal.ProjectNetwork;
import dev.evenkeel.scheduling.network.internal.WorkTime;
import java.util.Objects;

/**
 * Activities and dependencies as numbers in compact arrays: the network that the critical path
 * method runs on. It is taken from a {@link ResolvedProject}, or built directly; then all time is
 * working time. Immutable and thread-safe; its accessors do not allocate, and the dependencies are
 * known to have no cycle.
 *
 * <p>Times are whole ticks from an origin, tick 0. Activities and projects are numbered in the
 * order in which they were added, or as in the resolved project. Dependencies are numbered anew, so
 * that those that enter an activity are neighbours, in the order in which they were added:
 *
 * <pre>{@code
 * for (int k = n.incomingStart(i); k < n.incomingEnd(i); k++) {
 *   int predecessor = n.from(k);
 * }
 * }</pre>
 *
 * <p>A network takes 40 bytes for each activity and 12 for each dependency, its times 32 bytes for
 * each activity, and each of free float, independent float and drag 8 more once it is asked for.
 *
 * <p>The methods that take a number throw {@link IndexOutOfBoundsException} if there is no such
 * object.
 */
public final class ActivityNetwork {
  /** The deadline of an activity or project that has none. */
  public static final long NO_DEADLINE = ResolvedProject.NO_DEADLINE;

  private final CompactNetwork arrays;
  private final WorkTime time;

  private ActivityNetwork(CompactNetwork arrays, WorkTime time) {
    this.arrays = arrays;
    this.time = time;
  }

  static ActivityNetwork continuous(CompactNetwork arrays) {
    return new ActivityNetwork(arrays, new ContinuousTime(arrays));
  }

  /**
   * Returns the network of a project, with its calendars.
   *
   * @param project the project
   * @return the network; activities have the numbers of the project, dependencies have not
   * @throws NullPointerException if the project is null
   * @throws ArithmeticException if a lag is longer than 2<sup>61</sup> ticks
   */
  public static ActivityNetwork of(ResolvedProject project) {
    CompactNetwork arrays = ProjectNetwork.of(Check.notNull(project, "project"));
    CalendarTime time = new CalendarTime(project, arrays);
    return time.isContinuous() ? continuous(arrays) : new ActivityNetwork(arrays, time);
  }

  /**
   * Returns a builder with nothing added.
   *
   * @return a new builder
   */
  public static ActivityNetworkBuilder builder() {
    return builder(0, 0);
  }

  /**
   * Returns a builder with nothing added but with room for what is expected; more may be added.
   *
   * @param activities the expected number of activities, not negative
   * @param dependencies the expected number of dependencies, not negative
   * @return a new builder
   * @throws IllegalArgumentException if a number is negative
   */
  public static ActivityNetworkBuilder builder(int activities, int dependencies) {
    return new ActivityNetworkBuilder(
        Check.notNegative(activities, "activities"),
        Check.notNegative(dependencies, "dependencies"));
  }

  CompactNetwork arrays() {
    return arrays;
  }

  WorkTime time() {
    return time;
  }

  int position(int activity) {
    return arrays.position(Objects.checkIndex(activity, activityCount()));
  }

  /**
   * Returns whether all time is working time, for every activity and every lag.
   *
   * @return true if no calendar ever closes
   */
  public boolean isContinuous() {
    return time.isContinuous();
  }

  /**
   * Returns the number of activities.
   *
   * @return the number
   */
  public int activityCount() {
    return arrays.activityCount();
  }

  /**
   * Returns the number of dependencies.
   *
   * @return the number
   */
  public int dependencyCount() {
    return arrays.dependencyCount();
  }

  /**
   * Returns the number of projects.
   *
   * @return the number, at least 1
   */
  public int projectCount() {
    return arrays.projectCount();
  }

  /**
   * Returns how long an activity is worked on.
   *
   * @param activity the activity
   * @return the ticks, not negative; 0 for a milestone
   */
  public long duration(int activity) {
    return arrays.duration(position(activity));
  }

  /**
   * Returns the tick before which an activity must not start.
   *
   * @param activity the activity
   * @return the tick, 0 or later
   */
  public long release(int activity) {
    return arrays.release(position(activity));
  }

  /**
   * Returns the tick at which an activity must be finished at the latest.
   *
   * @param activity the activity
   * @return the tick, or {@link #NO_DEADLINE}
   */
  public long deadline(int activity) {
    return arrays.deadline(position(activity));
  }

  /**
   * Returns the project of an activity.
   *
   * @param activity the activity
   * @return the number of the project
   */
  public int projectOf(int activity) {
    return arrays.project(position(activity));
  }

  /**
   * Returns the tick at which all activities of a project must be finished at the latest.
   *
   * @param project the number of the project
   * @return the tick, or {@link #NO_DEADLINE}
   */
  public long projectDeadline(int project) {
    return arrays.projectDeadline(project);
  }

  /**
   * Returns the activity at a place of the topological order: after all its predecessors.
   *
   * @param place the place, from 0
   * @return the activity
   */
  public int topological(int place) {
    return arrays.activity(place);
  }

  /**
   * Returns the first dependency that enters an activity.
   *
   * @param activity the activity
   * @return the dependency; the last one is before {@code incomingEnd(activity)}
   */
  public int incomingStart(int activity) {
    return arrays.rowStart(position(activity));
  }

  /**
   * Returns where the dependencies that enter an activity end.
   *
   * @param activity the activity
   * @return the number after that of the last dependency
   */
  public int incomingEnd(int activity) {
    return arrays.rowStart(position(activity) + 1);
  }

  /**
   * Returns the predecessor.
   *
   * @param dependency the dependency
   * @return the activity that holds back
   */
  public int from(int dependency) {
    return arrays.activity(arrays.source(dependency));
  }

  /**
   * Returns which end holds back which end.
   *
   * @param dependency the dependency
   * @return the type
   */
  public DependencyType type(int dependency) {
    return arrays.type(dependency);
  }

  /**
   * Returns the time that must lie between the two ends.
   *
   * @param dependency the dependency
   * @return the lag in working ticks, negative for a lead
   */
  public long lag(int dependency) {
    return arrays.lag(dependency);
  }

  /**
   * Returns how large the network is.
   *
   * @return such as {@code network of 7 activities and 9 dependencies}
   */
  @Override
  public String toString() {
    return "network of "
        + activityCount()
        + " activities and "
        + dependencyCount()
        + " dependencies";
  }
}
