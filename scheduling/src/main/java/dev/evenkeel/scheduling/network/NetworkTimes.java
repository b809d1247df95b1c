package dev.evenkeel.scheduling.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.Streams;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.network.internal.DrivingLinks;
import dev.evenkeel.scheduling.network.internal.Floats;
import dev.evenkeel.scheduling.network.internal.LongestPaths;
import dev.evenkeel.scheduling.network.internal.Passes;
import dev.evenkeel.scheduling.network.internal.drag.Drag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Earliest and latest times, floats, drags and longest paths of an {@link ActivityNetwork}, by
 * number and in ticks. Immutable and thread-safe.
 *
 * <p>With ES and EF the earliest start and finish of activity i, LS and LF the latest ones, and
 * {@code work(a, b)} the workable ticks from a to b on the calendar of the activity, negative if b
 * is before a:
 *
 * <ul>
 *   <li>total float TF = work(ES, LS): by how much it can be late without delaying the finish of a
 *       project or breaking a deadline, if everything before it is early;
 *   <li>free float FF = work(ES, the latest start with which every successor keeps its ES and EF
 *       and the project its finish): by how much it can be late without anybody noticing;
 *   <li>independent float IF = max(0, work(the earliest start after predecessors at their LS and
 *       LF, that same latest start)): what of the free float no predecessor can take away;
 *   <li>drag: by how many ticks the finish of its project would come forward if the activity took
 *       no time.
 * </ul>
 *
 * <p>With finish-to-start dependencies without lag and no calendar these are the floats of the
 * textbooks, TF = LS − ES, FF = min ES(successors) − EF and IF = max(0, min ES(successors) − max
 * LF(predecessors) − duration); sources: Kelley, "Critical-path planning and scheduling:
 * mathematical basis", Operations Research 9(3), 1961; Thomas, "Four float measures for critical
 * path scheduling", Journal of Industrial Engineering 1(10), 1969; for the four types of dependency
 * Elmaghraby and Kamburowski, Management Science 38(9), 1992. Where a missed deadline puts the
 * latest time of a predecessor before its earliest one, the independent float takes the earliest.
 *
 * <p>Drag: Devaux, "Total Project Control", 1999. If all dependencies are finish to start, without
 * lag, release and calendar, it is for a critical activity the lesser of its duration and the least
 * total float of the activities parallel to it, and 0 for others. In general it can be negative:
 * where a successor waits for the start of an activity whose finish is held back, less work means a
 * later start.
 *
 * <p>A deadline never moves earliest times. If it cannot be kept, latest times lie before the
 * earliest ones and total floats are negative, and {@link #findings()} tells which it is.
 *
 * <p>The methods that take a number throw {@link IndexOutOfBoundsException} if there is no such
 * object.
 */
public final class NetworkTimes {
  private final ActivityNetwork network;
  private final Passes passes;
  private final DrivingLinks driving;
  private final Drag drag;
  private final Supplier<long[]> freeFloats;
  private final Supplier<long[]> independentFloats;

  NetworkTimes(ActivityNetwork network) {
    this.network = network;
    passes = Passes.of(network.arrays(), network.time());
    driving = new DrivingLinks(passes);
    drag = new Drag(passes);
    freeFloats = Suppliers.memoize(() -> Floats.free(passes));
    independentFloats = Suppliers.memoize(() -> Floats.independent(passes, freeFloats.get()));
  }

  /**
   * Returns the network whose times these are.
   *
   * @return the network
   */
  public ActivityNetwork network() {
    return network;
  }

  /**
   * Returns when the last activity of all projects finishes at the earliest.
   *
   * @return the tick, 0 if there is no activity
   */
  public long finish() {
    return passes.finish();
  }

  /**
   * Returns when the last activity of a project finishes at the earliest.
   *
   * @param project the number of the project
   * @return the tick, 0 if it has no activity
   */
  public long finishOf(int project) {
    return passes.finish(project);
  }

  /**
   * Returns the earliest start of an activity.
   *
   * @param activity the activity
   * @return the tick
   */
  public long earliestStart(int activity) {
    return passes.earliestStart(network.position(activity));
  }

  /**
   * Returns the earliest finish of an activity.
   *
   * @param activity the activity
   * @return the tick
   */
  public long earliestFinish(int activity) {
    return passes.earliestFinish(network.position(activity));
  }

  /**
   * Returns the latest start of an activity.
   *
   * @param activity the activity
   * @return the tick
   */
  public long latestStart(int activity) {
    return passes.latestStart(network.position(activity));
  }

  /**
   * Returns the latest finish of an activity.
   *
   * @param activity the activity
   * @return the tick
   */
  public long latestFinish(int activity) {
    return passes.latestFinish(network.position(activity));
  }

  /**
   * Returns the total float of an activity: how late it can be without delaying the finish of a
   * project or breaking a deadline.
   *
   * @param activity the activity
   * @return the workable ticks, negative if a deadline cannot be kept
   */
  public long totalFloat(int activity) {
    return passes.totalFloat(network.position(activity));
  }

  /**
   * Returns the free float of an activity: how late it can be while all its successors keep their
   * earliest times and its project its finish. The first call calculates it for all activities.
   *
   * @param activity the activity
   * @return the workable ticks, not negative
   */
  public long freeFloat(int activity) {
    return freeFloats.get()[network.position(activity)];
  }

  /**
   * Returns the independent float of an activity: how late it can be, even if all its predecessors
   * are as late as they can be, while all its successors keep their earliest times. The first call
   * calculates it for all activities.
   *
   * @param activity the activity
   * @return the workable ticks, not negative and not above the free float
   */
  public long independentFloat(int activity) {
    return independentFloats.get()[network.position(activity)];
  }

  /**
   * Returns what an activity costs the end date: by how much the finish of its project would come
   * forward if it took no time and everything else stayed as it is.
   *
   * <p>Where all time is working time, the first call calculates it for all activities, with m
   * dependencies and n activities in O(m log n). On calendars each call repeats the forward pass
   * behind the activity.
   *
   * @param activity the activity
   * @return the ticks, closed ones included; 0 for most activities that are not critical; negative
   *     if the finish would be later
   * @throws IllegalArgumentException if a calendar never opens for long enough
   */
  public long drag(int activity) {
    return drag.of(network.position(activity));
  }

  /**
   * Returns whether any delay of an activity, counted in working time, delays the finish of a
   * project or breaks a deadline.
   *
   * @param activity the activity
   * @return true if its total float is zero or negative
   */
  public boolean isCritical(int activity) {
    return totalFloat(activity) <= 0;
  }

  /**
   * Returns all critical activities.
   *
   * @return the activities with a total float of zero or less, in topological order
   */
  public IntStream criticalActivities() {
    return IntStream.range(0, network.activityCount())
        .map(network::topological)
        .filter(this::isCritical);
  }

  /**
   * Returns the activities on the longest paths of a project. On calendars, or with deadlines and
   * several projects, these are not the same as the critical ones; some may be part of other
   * projects.
   *
   * @param project the number of the project
   * @return the activities in topological order
   */
  public IntStream activitiesOnLongestPathsOf(int project) {
    return IntStream.of(driving.onPaths(lastOf(project))).map(network::topological);
  }

  /**
   * Counts the longest paths that end with the last finish of all projects.
   *
   * @return the number, at least 1 unless there is no activity; {@link Long#MAX_VALUE} if there are
   *     that many or more
   */
  public long longestPathCount() {
    return driving.count(last());
  }

  /**
   * Counts the longest paths of a project.
   *
   * @param project the number of the project
   * @return the number, at least 1 unless it has no activity; {@link Long#MAX_VALUE} if there are
   *     that many or more
   */
  public long longestPathCountOf(int project) {
    return driving.count(lastOf(project));
  }

  /**
   * Returns the longest paths that end with the last finish of all projects, each found when the
   * stream asks for it. There can be exponentially many.
   *
   * @return the paths, in the order of activities and dependencies
   */
  public Stream<List<NetworkStep>> longestPaths() {
    return paths(LongestPaths.to(driving, last()));
  }

  /**
   * Returns the longest paths of a project, each found when the stream asks for it. They can begin
   * in other projects.
   *
   * @param project the number of the project
   * @return the paths, in the order of activities and dependencies
   */
  public Stream<List<NetworkStep>> longestPathsOf(int project) {
    return paths(LongestPaths.to(driving, lastOf(project)));
  }

  /**
   * Returns one longest path that leads to an activity: why it does not start earlier, and what
   * that comes from.
   *
   * @param activity the activity
   * @return the steps from the first activity to this one; the first by the order of dependencies
   */
  public List<NetworkStep> longestPathTo(int activity) {
    return steps(LongestPaths.to(driving, network.position(activity)).next());
  }

  private IntPredicate last() {
    long finish = finish();
    return place -> passes.earliestFinish(place) == finish;
  }

  private IntPredicate lastOf(int project) {
    long finish = finishOf(project);
    return place ->
        network.arrays().project(place) == project && passes.earliestFinish(place) == finish;
  }

  private Stream<List<NetworkStep>> paths(LongestPaths paths) {
    return Streams.stream(paths).map(this::steps);
  }

  private List<NetworkStep> steps(LongestPaths.Link first) {
    List<NetworkStep> steps = new ArrayList<>();
    OptionalInt driver = OptionalInt.empty();
    for (LongestPaths.Link link = first; link != null; link = link.next()) {
      steps.add(new NetworkStep(network.topological(link.place()), driver));
      driver = OptionalInt.of(link.slot());
    }
    return List.copyOf(steps);
  }

  /**
   * Returns the dependency that keeps an activity from starting earlier.
   *
   * @param activity the activity
   * @return the first dependency that is met without slack, empty if the activity starts at its
   *     release
   */
  public OptionalInt driver(int activity) {
    int slot = driving.firstDriver(network.position(activity));
    return slot == DrivingLinks.NO_SLOT ? OptionalInt.empty() : OptionalInt.of(slot);
  }

  /**
   * Returns a step of a longest path in words.
   *
   * @param step a step of this network
   * @return such as {@code Starts 2 ticks of working time after activity 7 finishes.}
   * @throws NullPointerException if the step is null
   */
  public String sentence(NetworkStep step) {
    OptionalInt dependency = Check.notNull(step, "step").dependency();
    if (dependency.isPresent()) {
      return DependencySentence.of(network, dependency.getAsInt()) + ".";
    }
    long release = network.release(step.activity());
    return release > 0 ? "Must not start before tick " + release + "." : "Starts with the project.";
  }

  /**
   * Returns which deadlines of activities and projects cannot be kept even with unlimited people
   * and resources.
   *
   * @return a warning for each missed deadline
   */
  public Findings findings() {
    return MissedDeadlines.of(this);
  }

  /**
   * Returns how long the critical path is and how many activities are critical.
   *
   * @return such as {@code finish at tick 40, 4 of 7 activities critical}
   */
  @Override
  public String toString() {
    return "finish at tick "
        + finish()
        + ", "
        + criticalActivities().count()
        + " of "
        + network.activityCount()
        + " activities critical";
  }
}
