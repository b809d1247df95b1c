package dev.evenkeel.scheduling.resource.internal.project;

import dev.evenkeel.core.check.Check;
import java.util.Arrays;

/**
 * A project with renewable resources of constant capacity in arrays: the resource-constrained
 * project scheduling problem, single mode, finish-to-start without lag.
 *
 * <p>Activities are numbered so that every predecessor has a smaller number. Predecessors and
 * successors are held in compressed rows: those of {@code j} are {@code predecessor[k]} for {@code
 * k} from {@code predecessorStart[j]} to {@code predecessorStart[j + 1] - 1}. The arrays belong to
 * the project and must not be changed.
 */
public final class RenewableProject {
  /** The number of activities. */
  public final int size;

  /** The number of resources. */
  public final int resources;

  /** Duration by activity. */
  public final int[] duration;

  /** Capacity by resource. */
  public final int[] capacity;

  /** Units by activity and resource. */
  public final int[][] demand;

  /** Where the row of the predecessors of an activity begins. */
  public final int[] predecessorStart;

  /** The rows of predecessors. */
  public final int[] predecessor;

  /** Where the row of the successors of an activity begins. */
  public final int[] successorStart;

  /** The rows of successors. */
  public final int[] successor;

  /** The layout of units in words. */
  public final CapacityLanes lanes;

  /** Demand in lanes; word {@code w} of activity {@code j} at {@code j * lanes.words() + w}. */
  public final long[] packedDemand;

  /** A lower bound of the time from the finish of an activity to the end of the project. */
  public final int[] tail;

  /** Length of the critical path. */
  public final int criticalPath;

  /** Sum of the durations: no active schedule is longer. */
  public final int horizon;

  private RenewableProject mirror;

  private RenewableProject(int[] duration, int[] capacity, int[][] demand, int[][] predecessors) {
    this.size = duration.length;
    this.resources = capacity.length;
    this.duration = duration;
    this.capacity = capacity;
    this.demand = demand;
    int[][] successors = transpose(predecessors);
    this.predecessorStart = offsets(predecessors);
    this.predecessor = flatten(predecessors);
    this.successorStart = offsets(successors);
    this.successor = flatten(successors);
    this.lanes = new CapacityLanes(capacity);
    this.packedDemand =
        Arrays.stream(demand).flatMapToLong(d -> Arrays.stream(lanes.pack(d))).toArray();
    this.tail = new int[size];
    this.criticalPath = Tails.longestPaths(this, tail);
    Tails.strengthen(this, tail);
    this.horizon = Math.toIntExact(Arrays.stream(duration).asLongStream().sum());
    this.mirror = this;
  }

  /**
   * Creates a project.
   *
   * @param duration the duration of each activity
   * @param capacity the capacity of each resource
   * @param demand for each activity its units of each resource
   * @param predecessors for each activity its predecessors, all with smaller numbers
   * @return the project
   * @throws IllegalArgumentException if a predecessor has no smaller number or a demand exceeds the
   *     capacity
   * @throws ArithmeticException if the durations add up to more than an {@code int} holds
   */
  public static RenewableProject of(
      int[] duration, int[] capacity, int[][] demand, int[][] predecessors) {
    check(capacity, demand, predecessors);
    RenewableProject forward = new RenewableProject(duration, capacity, demand, predecessors);
    int n = duration.length;
    int[] mirroredDuration = new int[n];
    int[][] mirroredDemand = new int[n][];
    int[][] mirroredPredecessors = new int[n][];
    int[][] successors = transpose(predecessors);
    for (int j = 0; j < n; j++) {
      int k = n - 1 - j;
      mirroredDuration[k] = duration[j];
      mirroredDemand[k] = demand[j];
      mirroredPredecessors[k] = Arrays.stream(successors[j]).map(s -> n - 1 - s).sorted().toArray();
    }
    RenewableProject backward =
        new RenewableProject(mirroredDuration, capacity, mirroredDemand, mirroredPredecessors);
    forward.mirror = backward;
    backward.mirror = forward;
    return forward;
  }

  private static void check(int[] capacity, int[][] demand, int[][] predecessors) {
    for (int j = 0; j < demand.length; j++) {
      Integer id = j;
      for (int i : predecessors[j]) {
        Check.notNegative(i, "predecessor", "activity", id);
        Check.atMost(i, j - 1, "predecessor", "activity", id);
      }
      for (int r = 0; r < capacity.length; r++) {
        Check.notNegative(demand[j][r], "demand", "activity", id);
        Check.atMost(demand[j][r], capacity[r], "demand", "activity", id);
      }
    }
  }

  /**
   * Returns the project run backwards: activity {@code j} has the number {@code size - 1 - j}
   * there.
   *
   * @return the project whose schedules, read backwards, are those of this one
   */
  public RenewableProject mirror() {
    return mirror;
  }

  /**
   * Returns a lower bound of the time before the start of an activity.
   *
   * @param activity the activity
   * @return the time
   */
  public int head(int activity) {
    return mirror.tail[size - 1 - activity];
  }

  /**
   * Returns a lower bound of the makespan.
   *
   * @return the greatest sum of head, duration and tail
   */
  public int lowerBound() {
    int bound = 0;
    for (int j = 0; j < size; j++) {
      bound = Math.max(bound, head(j) + duration[j] + tail[j]);
    }
    return bound;
  }

  /**
   * Returns successors for predecessors, and the other way round.
   *
   * @param arcs for each activity its neighbours on one side
   * @return for each activity, in ascending order, those of which it is a neighbour
   */
  public static int[][] transpose(int[][] arcs) {
    int[] count = new int[arcs.length];
    for (int[] row : arcs) {
      for (int i : row) {
        count[i]++;
      }
    }
    int[][] result = new int[arcs.length][];
    Arrays.setAll(result, i -> new int[count[i]]);
    for (int j = arcs.length - 1; j >= 0; j--) {
      for (int i : arcs[j]) {
        result[i][--count[i]] = j;
      }
    }
    return result;
  }

  private static int[] offsets(int[][] rows) {
    int[] offsets = new int[rows.length + 1];
    for (int j = 0; j < rows.length; j++) {
      offsets[j + 1] = offsets[j] + rows[j].length;
    }
    return offsets;
  }

  private static int[] flatten(int[][] rows) {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
  }
}
