package dev.evenkeel.scheduling.network.internal;

import dev.evenkeel.core.project.DependencyType;

/**
 * Activities and dependencies in arrays. Activities are stored in topological order: the position
 * of an activity is behind those of all its predecessors, so that both passes run through memory in
 * one direction. Dependencies are numbered by the position of the successor, and for one successor
 * in the order given. Every array belongs to this object and is not changed once it is filled.
 *
 * <p>The size is 40 bytes for each activity and 12 for each dependency.
 */
public final class CompactNetwork {
  /** The type of a dependency is the two lowest bits of its link: this one for the predecessor. */
  static final int FROM_FINISH = 1;

  /** This one is for the successor. */
  static final int TO_FINISH = 2;

  private static final int TYPE_BITS = 2;

  private static final DependencyType[] TYPES = {
    DependencyType.START_TO_START,
    DependencyType.FINISH_TO_START,
    DependencyType.START_TO_FINISH,
    DependencyType.FINISH_TO_FINISH
  };

  final int[] order;
  final int[] position;
  final long[] duration;
  final long[] release;
  final long[] deadline;
  final int[] project;
  final int[] rowStart;
  final int[] source;
  final long[] link;
  final long[] projectDeadline;

  CompactNetwork(int activities, int dependencies, int projects) {
    order = new int[activities];
    position = new int[activities];
    duration = new long[activities];
    release = new long[activities];
    deadline = new long[activities];
    project = new int[activities];
    rowStart = new int[activities + 1];
    source = new int[dependencies];
    link = new long[dependencies];
    projectDeadline = new long[projects];
  }

  /** Returns lag and type in one number; the lag must fit into 62 bits. */
  static long link(DependencyType type, long lag) {
    int bits = (type.isFromFinish() ? FROM_FINISH : 0) | (type.isToFinish() ? TO_FINISH : 0);
    return Math.multiplyExact(lag, 1L << TYPE_BITS) | bits;
  }

  static long lagOf(long link) {
    return link >> TYPE_BITS;
  }

  static boolean isFromFinish(long link) {
    return (link & FROM_FINISH) != 0;
  }

  static boolean isToFinish(long link) {
    return (link & TO_FINISH) != 0;
  }

  /** Returns by when an activity has to be finished if its project finishes at a tick. */
  long finishLimit(int place, long finish) {
    return Math.min(Math.min(finish, projectDeadline[project[place]]), deadline[place]);
  }

  /**
   * Returns the number of activities.
   *
   * @return n
   */
  public int activityCount() {
    return order.length;
  }

  /**
   * Returns the number of dependencies.
   *
   * @return the number
   */
  public int dependencyCount() {
    return source.length;
  }

  /**
   * Returns the number of projects.
   *
   * @return the number, at least 1
   */
  public int projectCount() {
    return projectDeadline.length;
  }

  /**
   * Returns the activity at a position.
   *
   * @param place the position in the topological order
   * @return the activity
   */
  public int activity(int place) {
    return order[place];
  }

  /**
   * Returns the position of an activity.
   *
   * @param activity the activity
   * @return its place in the topological order
   */
  public int position(int activity) {
    return position[activity];
  }

  /**
   * Returns how long an activity takes.
   *
   * @param place its position
   * @return the ticks
   */
  public long duration(int place) {
    return duration[place];
  }

  /**
   * Returns before which tick an activity must not start.
   *
   * @param place its position
   * @return the tick
   */
  public long release(int place) {
    return release[place];
  }

  /**
   * Returns by which tick an activity has to be finished.
   *
   * @param place its position
   * @return the tick
   */
  public long deadline(int place) {
    return deadline[place];
  }

  /**
   * Returns the project of an activity.
   *
   * @param place its position
   * @return the number of the project
   */
  public int project(int place) {
    return project[place];
  }

  /**
   * Returns by which tick a project has to be finished.
   *
   * @param number the number of the project
   * @return the tick
   */
  public long projectDeadline(int number) {
    return projectDeadline[number];
  }

  /**
   * Returns the first dependency that enters an activity.
   *
   * @param place its position, or the number of activities
   * @return the dependency; the row ends before {@code rowStart(place + 1)}
   */
  public int rowStart(int place) {
    return rowStart[place];
  }

  /**
   * Returns the predecessor of a dependency.
   *
   * @param slot the dependency
   * @return the position of the activity that holds back
   */
  public int source(int slot) {
    return source[slot];
  }

  /**
   * Returns which end of the predecessor counts.
   *
   * @param slot the dependency
   * @return true for its finish
   */
  public boolean fromFinish(int slot) {
    return isFromFinish(link[slot]);
  }

  /**
   * Returns which end of the successor is held back.
   *
   * @param slot the dependency
   * @return true for its finish
   */
  public boolean toFinish(int slot) {
    return isToFinish(link[slot]);
  }

  /**
   * Returns the type of a dependency.
   *
   * @param slot the dependency
   * @return the type
   */
  public DependencyType type(int slot) {
    return TYPES[(int) link[slot] & (FROM_FINISH | TO_FINISH)];
  }

  /**
   * Returns the lag of a dependency.
   *
   * @param slot the dependency
   * @return the ticks, negative for a lead
   */
  public long lag(int slot) {
    return lagOf(link[slot]);
  }
}
