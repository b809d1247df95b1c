package dev.evenkeel.scheduling.network;

import com.google.common.primitives.Ints;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.graph.CompactGraph;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.scheduling.network.internal.LinearOrder;
import dev.evenkeel.scheduling.network.internal.NetworkDraft;

/**
 * Builds an {@link ActivityNetwork} from numbers alone, without an object for each activity or
 * dependency. Mutable, for a single owner.
 *
 * <pre>{@code
 * ActivityNetworkBuilder builder = ActivityNetwork.builder();
 * int design = builder.addActivity(5);
 * int build = builder.addActivity(8);
 * builder.addDependency(design, build, DependencyType.FINISH_TO_START, 2);
 * ActivityNetwork network = builder.build();
 * }</pre>
 */
public final class ActivityNetworkBuilder {
  /** Durations, releases, deadlines and lags may be so long: 2<sup>60</sup> ticks. */
  public static final long MOST_TICKS = 1L << 60;

  private final NetworkDraft draft;

  ActivityNetworkBuilder(int activities, int dependencies) {
    draft = new NetworkDraft(activities, dependencies);
  }

  /**
   * Adds an activity that may start at tick 0 and has no deadline.
   *
   * @param duration how long it is worked on, in ticks; 0 for a milestone
   * @return the number of the activity, from 0
   * @throws IllegalArgumentException if the duration is negative or above {@link #MOST_TICKS}
   */
  public int addActivity(long duration) {
    return addActivity(duration, 0, ActivityNetwork.NO_DEADLINE);
  }

  /**
   * Adds an activity.
   *
   * @param duration how long it is worked on, in ticks; 0 for a milestone
   * @param release the tick before which it must not start, not negative
   * @param deadline the tick at which it must be finished at the latest, or {@link
   *     ActivityNetwork#NO_DEADLINE}; it may lie before the release, and then cannot be kept
   * @return the number of the activity, from 0
   * @throws IllegalArgumentException if the duration or the release is negative, or a number is
   *     above {@link #MOST_TICKS} or below its negative
   */
  public int addActivity(long duration, long release, long deadline) {
    checkTicks(Check.notNegative(duration, "duration"), "duration");
    checkTicks(Check.notNegative(release, "release"), "release");
    return draft.addActivity(duration, release, checkedDeadline(deadline));
  }

  /**
   * Adds a dependency: the successor starts after the predecessor's finish.
   *
   * @param from the predecessor
   * @param to the successor
   * @return this builder
   * @throws IllegalArgumentException if an activity was not added, or both are the same
   */
  public ActivityNetworkBuilder addDependency(int from, int to) {
    return addDependency(from, to, DependencyType.FINISH_TO_START, 0);
  }

  /**
   * Adds a dependency.
   *
   * @param from the predecessor
   * @param to the successor
   * @param type which end of the predecessor holds back which end of the successor
   * @param lag the ticks that must lie between the two ends, negative for a lead
   * @return this builder
   * @throws NullPointerException if the type is null
   * @throws IllegalArgumentException if an activity was not added, both are the same, or the lag is
   *     above {@link #MOST_TICKS} or below its negative
   */
  public ActivityNetworkBuilder addDependency(int from, int to, DependencyType type, long lag) {
    checkAdded(from, "predecessor");
    checkAdded(to, "successor");
    if (from == to) {
      throw new IllegalArgumentException(
          "an activity must not depend on itself but " + from + " did");
    }
    checkTicks(lag, "lag");
    draft.addDependency(from, to, Check.notNull(type, "type"), lag);
    return this;
  }

  /**
   * Begins another project: the activities that are added from now on are part of it. Dependencies
   * may lead from one project to another. The first project needs no call.
   *
   * @return the number of the new project, from 1
   */
  public int addProject() {
    return draft.addProject();
  }

  /**
   * Sets the tick at which all activities of the current project must be finished at the latest.
   *
   * @param deadline the tick, or {@link ActivityNetwork#NO_DEADLINE}
   * @return this builder
   * @throws IllegalArgumentException if the deadline is above {@link #MOST_TICKS} or below its
   *     negative
   */
  public ActivityNetworkBuilder projectDeadline(long deadline) {
    draft.projectDeadline(checkedDeadline(deadline));
    return this;
  }

  /**
   * Returns the network, in linear time. The builder can be used further.
   *
   * @return the network
   * @throws CyclicNetworkException if the dependencies form a cycle
   */
  public ActivityNetwork build() {
    CompactGraph graph = draft.graph();
    int[] order = LinearOrder.of(graph);
    if (order.length < graph.nodeCount()) {
      throw new CyclicNetworkException(Ints.asList(NetworkDraft.cycle(graph)));
    }
    return ActivityNetwork.continuous(draft.build(order));
  }

  private void checkAdded(int activity, String name) {
    if (activity < 0 || activity >= draft.activityCount()) {
      throw new IllegalArgumentException(
          name
              + " must be one of the "
              + draft.activityCount()
              + " activities added but was "
              + activity);
    }
  }

  private static long checkedDeadline(long deadline) {
    if (deadline != ActivityNetwork.NO_DEADLINE) {
      checkTicks(deadline, "deadline");
    }
    return deadline;
  }

  private static void checkTicks(long ticks, String name) {
    if (ticks > MOST_TICKS || ticks < -MOST_TICKS) {
      throw new IllegalArgumentException(
          name + " must be at most " + MOST_TICKS + " ticks long but was " + ticks);
    }
  }
}
