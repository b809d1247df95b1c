package dev.evenkeel.scheduling.network.internal;

/**
 * The four times of every activity in ticks by position, filled by the forward and the backward
 * pass: 32 bytes for each activity.
 */
public final class Passes {
  final CompactNetwork network;
  final WorkTime time;
  final long[] earliestStart;
  final long[] earliestFinish;
  final long[] latestStart;
  final long[] latestFinish;
  final long[] projectFinish;

  private Passes(CompactNetwork network, WorkTime time) {
    int count = network.activityCount();
    this.network = network;
    this.time = time;
    earliestStart = new long[count];
    earliestFinish = new long[count];
    latestStart = new long[count];
    latestFinish = new long[count];
    projectFinish = new long[network.projectCount()];
  }

  /**
   * Returns both passes over a network.
   *
   * @param network the network
   * @param time how it passes time
   * @return the times
   * @throws ArithmeticException if a time leaves the range of a long number of ticks
   */
  public static Passes of(CompactNetwork network, WorkTime time) {
    Passes passes = new Passes(network, time);
    if (time.isContinuous()) {
      ContinuousPasses.forward(passes);
      passes.finishProjects();
      ContinuousPasses.backward(passes);
    } else {
      CalendarPasses.forward(passes);
      passes.finishProjects();
      CalendarPasses.backward(passes);
    }
    return passes;
  }

  private void finishProjects() {
    for (int place = 0; place < earliestFinish.length; place++) {
      int project = network.project[place];
      projectFinish[project] = Math.max(projectFinish[project], earliestFinish[place]);
    }
  }

  /**
   * Returns the network.
   *
   * @return the network
   */
  public CompactNetwork network() {
    return network;
  }

  /**
   * Returns how the network passes time.
   *
   * @return the time
   */
  public WorkTime time() {
    return time;
  }

  /**
   * Returns the earliest time of the end of the predecessor that holds back.
   *
   * @param slot the dependency
   * @return the tick
   */
  public long earliestEvent(int slot) {
    int source = network.source[slot];
    return network.fromFinish(slot) ? earliestFinish[source] : earliestStart[source];
  }

  /**
   * Returns the finish of a project.
   *
   * @param project the number of the project
   * @return the latest of the earliest finishes, 0 if it has no activity
   */
  public long finish(int project) {
    return projectFinish[project];
  }

  /**
   * Returns the finish of the last project.
   *
   * @return the latest of the earliest finishes, 0 if there is no activity
   */
  public long finish() {
    long finish = 0;
    for (long candidate : projectFinish) {
      finish = Math.max(finish, candidate);
    }
    return finish;
  }

  /**
   * Returns the earliest start.
   *
   * @param place the position of the activity
   * @return the tick
   */
  public long earliestStart(int place) {
    return earliestStart[place];
  }

  /**
   * Returns the earliest finish.
   *
   * @param place the position of the activity
   * @return the tick
   */
  public long earliestFinish(int place) {
    return earliestFinish[place];
  }

  /**
   * Returns the latest start.
   *
   * @param place the position of the activity
   * @return the tick
   */
  public long latestStart(int place) {
    return latestStart[place];
  }

  /**
   * Returns the latest finish.
   *
   * @param place the position of the activity
   * @return the tick
   */
  public long latestFinish(int place) {
    return latestFinish[place];
  }

  /**
   * Returns the total float.
   *
   * @param place the position of the activity
   * @return the workable ticks from the earliest to the latest start
   */
  public long totalFloat(int place) {
    return time.worked(place, earliestStart[place], latestStart[place]);
  }
}
