package dev.evenkeel.scheduling.resource.internal.general;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import java.util.Arrays;

/** Decisions, the plan that generation makes of them, and what it reaches. Immutable. */
final class Candidate {
  private final Decisions decisions;
  private final int[] standardList;
  private final long[] start;
  private final long[] finish;
  private final int[][] people;
  private final double[] values;

  /**
   * Creates a candidate.
   *
   * @param decisions the decisions
   * @param standardList the activities in the order of their starts, each after its predecessors
   * @param times the starts and the finishes by activity
   * @param people who works on each activity
   * @param values what is reached in each objective
   */
  Candidate(
      Decisions decisions, int[] standardList, long[][] times, int[][] people, double[] values) {
    this.decisions = decisions;
    this.standardList = standardList;
    this.start = times[0];
    this.finish = times[1];
    this.people = people;
    this.values = values;
  }

  Decisions decisions() {
    return decisions;
  }

  /** Returns the activities in the order of their starts, each after its predecessors. */
  int[] standardList() {
    return standardList;
  }

  long start(int activity) {
    return start[activity];
  }

  long finish(int activity) {
    return finish[activity];
  }

  int[] people(int activity) {
    return people[activity];
  }

  /** Returns what is reached in each objective, in units of its function. */
  double[] values() {
    return values;
  }

  /** Returns the last finish, 0 without activities. */
  long makespan() {
    return Arrays.stream(finish).reduce(0, Math::max);
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
    return Arrays.equals(start, other.start)
        && Arrays.equals(finish, other.finish)
        && Arrays.deepEquals(people, other.people);
  }
}
