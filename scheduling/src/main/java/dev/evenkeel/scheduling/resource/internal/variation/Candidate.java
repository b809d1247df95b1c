package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import java.util.Arrays;

/** Decisions, the plan that generation makes of them, and what it reaches. Immutable. */
public final class Candidate implements Comparable<Candidate> {
  private final Decisions decisions;
  private final double[] values;
  private final long[] start;
  private final long[] finish;
  private final int[] mode;
  private final int[][] people;

  /**
   * Creates a candidate.
   *
   * @param size the number of activities
   * @param decisions the decisions
   * @param generator the generator that has just made the plan of these decisions
   * @param values what the plan reaches in each objective
   */
  public Candidate(int size, Decisions decisions, ScheduleGenerator generator, double[] values) {
    this.decisions = decisions;
    this.values = values;
    this.start = new long[size];
    this.finish = new long[size];
    this.mode = new int[size];
    this.people = new int[size][];
    for (int activity = 0; activity < size; activity++) {
      start[activity] = generator.start(activity);
      finish[activity] = generator.finish(activity);
      mode[activity] = generator.mode(activity);
      people[activity] = generator.people(activity).clone();
    }
  }

  /**
   * Returns the decisions.
   *
   * @return what generation was told
   */
  public Decisions decisions() {
    return decisions;
  }

  long start(int activity) {
    return start[activity];
  }

  long[] starts() {
    return start;
  }

  long[] finishes() {
    return finish;
  }

  long finish(int activity) {
    return finish[activity];
  }

  /** Returns the number of the mode within the activity. */
  int mode(int activity) {
    return mode[activity];
  }

  int[] people(int activity) {
    return people[activity];
  }

  /**
   * Returns what is reached.
   *
   * @return for each objective the value in units of its function, not to be changed
   */
  public double[] values() {
    return values;
  }

  /**
   * Returns when the plan ends.
   *
   * @return the last finish, 0 without activities
   */
  public long makespan() {
    return Arrays.stream(finish).reduce(0, Math::max);
  }

  /**
   * Compares by the first objective in which the two differ.
   *
   * @param other the other candidate
   * @return negative if this one is better, positive if the other one is, 0 if neither
   */
  @Override
  public int compareTo(Candidate other) {
    return Arrays.compare(values, other.values);
  }

  /**
   * Tells whether the other one is the same plan.
   *
   * @param other the other candidate
   * @return true if all activities are done in the same way at the same time
   */
  public boolean isSamePlan(Candidate other) {
    return Arrays.equals(start, other.start)
        && Arrays.equals(finish, other.finish)
        && Arrays.equals(mode, other.mode)
        && Arrays.deepEquals(people, other.people);
  }
}
