package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import java.util.Arrays;

/** Decisions, the plan that generation makes of them, and what it reaches. Immutable. */
final class Candidate {
  private final Decisions decisions;
  private final Plan plan;
  private final int[] standardList;
  private final double[] values;

  /**
   * Creates a candidate.
   *
   * @param decisions the decisions
   * @param plan the plan, not to be changed any more
   * @param standardList the activities in the order of their starts, each after its predecessors
   * @param values what is reached in each objective
   */
  Candidate(Decisions decisions, Plan plan, int[] standardList, double[] values) {
    this.decisions = decisions;
    this.plan = plan;
    this.standardList = standardList;
    this.values = values;
  }

  /** When and how activities are done. */
  static final class Plan {
    private final long[] start;
    private final long[] finish;
    private final int[] mode;
    private final int[][] people;

    Plan(int size) {
      start = new long[size];
      finish = new long[size];
      mode = new int[size];
      people = new int[size][];
    }

    long start(int activity) {
      return start[activity];
    }

    void set(int activity, long from, long to, int how, int[] who) {
      start[activity] = from;
      finish[activity] = to;
      mode[activity] = how;
      people[activity] = who;
    }

    boolean isSame(Plan other) {
      return Arrays.equals(start, other.start)
          && Arrays.equals(finish, other.finish)
          && Arrays.equals(mode, other.mode)
          && Arrays.deepEquals(people, other.people);
    }
  }

  Decisions decisions() {
    return decisions;
  }

  /** Returns the activities in the order of their starts, each after its predecessors. */
  int[] standardList() {
    return standardList;
  }

  long start(int activity) {
    return plan.start[activity];
  }

  long finish(int activity) {
    return plan.finish[activity];
  }

  /** Returns the number of the mode within the activity. */
  int mode(int activity) {
    return plan.mode[activity];
  }

  int[] people(int activity) {
    return plan.people[activity];
  }

  /** Returns what is reached in each objective, in units of its function. */
  double[] values() {
    return values;
  }

  /** Returns the last finish, 0 without activities. */
  long makespan() {
    return Arrays.stream(plan.finish).reduce(0, Math::max);
  }

  /** Compares by the first objective in which the two differ; less is better. */
  int compareTo(Candidate other) {
    for (int k = 0; k < values.length; k++) {
      int sign = Double.compare(values[k], other.values[k]);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  /** Tells whether the other one is the same plan. */
  boolean isSamePlan(Candidate other) {
    return plan.isSame(other.plan);
  }
}
