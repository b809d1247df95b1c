package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;

/**
 * Calculates earliest and latest times of all activities as if people and resources were unlimited
 * (critical path method, CPM).
 *
 * <p>With ES and EF the earliest start and finish, LS and LF the latest ones, d the duration and l
 * the lag, the forward pass takes the earliest ES with
 *
 * <pre>{@code
 * ES(j) >= release(j)
 * ES(j) >= EF(i) + l    finish to start      EF(j) >= EF(i) + l    finish to finish
 * ES(j) >= ES(i) + l    start to start       EF(j) >= ES(i) + l    start to finish
 * }</pre>
 *
 * and the backward pass the latest LS with the same inequalities, where no LF is after the finish
 * of the activity's project, the deadline of that project, or a deadline of the activity or of one
 * of its milestones.
 *
 * <p>An activity works in the opening hours of its calendar: interruptible work of d takes the
 * first d workable ticks from its start on, other work the first opening that is long enough. A lag
 * is counted in the working time of its own calendar, so that l workable ticks lie between the two
 * events; a negative lag reaches back in the same way. Activities without work are not moved to
 * opening hours. The times of a dependency are limits only: work never pauses or stretches to meet
 * a limit on its finish, it starts later. People who pause may stretch interruptible work, so that
 * it meets such a limit from an earlier start; only there may a schedule start what hangs on that
 * start earlier than here.
 *
 * <p>Time and memory are linear in activities and dependencies; nothing is recursive. Source:
 * Kelley and Walker, "Critical-path planning and scheduling", 1959; the four dependency types after
 * Elmaghraby and Kamburowski, "The analysis of activity networks under generalized precedence
 * relations", Management Science 38(9), 1992.
 */
public final class CriticalPathCalculator {
  private static final CriticalPathCalculator STANDARD = new CriticalPathCalculator();

  private CriticalPathCalculator() {}

  /**
   * Returns the calculator.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static CriticalPathCalculator standard() {
    return STANDARD;
  }

  /**
   * Calculates the times of all activities.
   *
   * @param project the project
   * @return the times, the floats and the longest paths
   * @throws NullPointerException if the project is null
   * @throws IllegalArgumentException if the calendar of an activity or a lag never opens for long
   *     enough
   * @throws ArithmeticException if a time leaves the range of a long number of ticks
   */
  public CriticalPath calculate(ResolvedProject project) {
    ActivityNetwork network = ActivityNetwork.of(project);
    return new CriticalPath(project, calculate(network));
  }

  /**
   * Calculates the times of all activities of a network.
   *
   * @param network the network, of one or several projects
   * @return the times, the floats, the drags and the longest paths by number
   * @throws NullPointerException if the network is null
   * @throws IllegalArgumentException if the calendar of an activity or a lag never opens for long
   *     enough
   * @throws ArithmeticException if a time leaves the range of a long number of ticks
   */
  public NetworkTimes calculate(ActivityNetwork network) {
    return new NetworkTimes(Check.notNull(network, "network"));
  }
}
