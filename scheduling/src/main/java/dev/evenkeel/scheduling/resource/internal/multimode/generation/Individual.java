package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;

/**
 * A schedule of one direction with its list for the other direction. A schedule of the backward
 * direction counts time from the end of the project. Not thread-safe.
 */
public final class Individual {
  private final MultiModeProject project;
  private final int[] start;
  private final int[] mode;
  private final long[] team;
  private final int[] list;
  private int makespan = Integer.MAX_VALUE;
  private long fitness = Long.MAX_VALUE;
  private long hash;

  /**
   * Creates a place for a schedule, empty at first.
   *
   * @param project the project
   */
  public Individual(MultiModeProject project) {
    this.project = project;
    start = new int[project.size()];
    mode = new int[project.size()];
    team = new long[project.size() * project.staffing().words()];
    list = new int[project.size()];
  }

  /** Marks this as no schedule, worse than any. */
  public void clear() {
    makespan = Integer.MAX_VALUE;
    fitness = Long.MAX_VALUE;
    hash = 0;
  }

  /**
   * Returns whether this is no schedule.
   *
   * @return whether nothing was decoded into it
   */
  public boolean isEmpty() {
    return makespan == Integer.MAX_VALUE;
  }

  /**
   * Returns the length of the schedule.
   *
   * @return the makespan, {@link Integer#MAX_VALUE} if this is empty
   */
  public int makespan() {
    return makespan;
  }

  /**
   * Returns how good the schedule is: makespan first, then how early the work is done.
   *
   * @return the less the better
   */
  public long fitness() {
    return fitness;
  }

  /**
   * Returns a number by which equal schedules are recognised.
   *
   * @return a hash of starts, modes and teams
   */
  public long hash() {
    return hash;
  }

  /**
   * Returns when an activity starts in the direction of decoding.
   *
   * @param activity the activity
   * @return the start
   */
  public int start(int activity) {
    return start[activity];
  }

  /**
   * Returns when an activity ends in the direction of decoding.
   *
   * @param activity the activity
   * @return the finish
   */
  public int finish(int activity) {
    return start[activity] + project.duration(mode[activity]);
  }

  /**
   * Returns the mode of an activity.
   *
   * @param activity the activity
   * @return the mode
   */
  public int mode(int activity) {
    return mode[activity];
  }

  /**
   * Returns who works on the activities; not to be changed.
   *
   * @return for each activity one bit per person
   */
  public long[] teams() {
    return team;
  }

  /**
   * Returns the list for the other direction, to be filled.
   *
   * @return the activities
   */
  public int[] list() {
    return list;
  }

  /**
   * Rates the schedule.
   *
   * @param goodness the fitness, the less the better
   * @param code the hash
   */
  public void rate(long goodness, long code) {
    fitness = goodness;
    hash = code;
  }

  /**
   * Becomes the forward schedule that another one stands for.
   *
   * @param other a schedule
   * @param backward whether the other one counts from the end of the project
   */
  public void copyForward(Individual other, boolean backward) {
    makespan = other.makespan;
    System.arraycopy(other.mode, 0, mode, 0, mode.length);
    System.arraycopy(other.team, 0, team, 0, team.length);
    for (int j = 0; j < start.length; j++) {
      start[j] = backward ? makespan - other.finish(j) : other.start[j];
    }
  }

  void place(int activity, int inMode, int at) {
    mode[activity] = inMode;
    start[activity] = at;
  }

  void end(int length) {
    makespan = length;
  }
}
