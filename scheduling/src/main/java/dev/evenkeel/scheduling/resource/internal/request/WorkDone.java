package dev.evenkeel.scheduling.resource.internal.request;

/**
 * What has been done of a project already: which activities are finished and when, which are
 * running since when and for how long. The arrays belong to this object and must not be changed.
 */
public final class WorkDone {
  /** Stands for a start or finish that has not happened. */
  public static final long NOT_YET = Long.MAX_VALUE;

  private static final WorkDone NONE = new WorkDone(new long[0], new long[0], new long[0]);

  private final long[] starts;
  private final long[] finishes;
  private final long[] remaining;

  /**
   * Creates a state of work.
   *
   * @param starts by activity the tick at which it started, {@link #NOT_YET} if it has not
   * @param finishes by activity the tick at which it was finished, {@link #NOT_YET} if it is not
   * @param remaining by activity the ticks of work that are left if it is running
   */
  public WorkDone(long[] starts, long[] finishes, long[] remaining) {
    this.starts = starts;
    this.finishes = finishes;
    this.remaining = remaining;
  }

  /**
   * Returns the state before any work.
   *
   * @return nothing is started
   */
  public static WorkDone none() {
    return NONE;
  }

  /**
   * Tells whether an activity has been started.
   *
   * @param activity the index of the activity
   * @return whether it is running or finished
   */
  public boolean isStarted(int activity) {
    return activity < starts.length && starts[activity] != NOT_YET;
  }

  /**
   * Tells whether an activity is finished.
   *
   * @param activity the index of the activity
   * @return whether nothing of it is left
   */
  public boolean isFinished(int activity) {
    return activity < finishes.length && finishes[activity] != NOT_YET;
  }

  /**
   * Tells whether an activity has been started but not finished.
   *
   * @param activity the index of the activity
   * @return whether it goes on
   */
  public boolean isRunning(int activity) {
    return isStarted(activity) && !isFinished(activity);
  }

  /**
   * Returns when an activity started.
   *
   * @param activity the index of an activity that has been started
   * @return the tick, negative before the origin
   */
  public long start(int activity) {
    return starts[activity];
  }

  /**
   * Returns when an activity was finished.
   *
   * @param activity the index of an activity that is finished
   * @return the tick, negative before the origin
   */
  public long finish(int activity) {
    return finishes[activity];
  }

  /**
   * Returns how much of a running activity is left.
   *
   * @param activity the index of an activity that is running
   * @return the working time in ticks, not negative
   */
  public long remaining(int activity) {
    return remaining[activity];
  }
}
