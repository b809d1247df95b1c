package dev.evenkeel.scheduling.resource.internal.bound;

import dev.evenkeel.core.project.ResolvedProject;

/** How late activities can start on their calendars alone. Work space of one thread. */
public final class LatestStarts {
  private final EarliestTimes earliest;
  private final LatestTimes latest;

  /**
   * Creates the work space.
   *
   * @param project the project
   */
  public LatestStarts(ResolvedProject project) {
    ModeWindows windows = new ModeWindows(project);
    this.earliest = EarliestTimes.of(project, windows);
    this.latest = new LatestTimes(project, windows);
  }

  /**
   * Calculates the starts for an end of the project.
   *
   * @param end the tick at which all activities must be finished
   * @return false if some activity would have to be earlier than it can be; the starts of others
   *     are not calculated then
   */
  public boolean fit(long end) {
    return latest.fit(end, earliest);
  }

  /**
   * Returns how late an activity can start.
   *
   * @param activity the activity
   * @return a tick after which no schedule that ends in time starts it
   */
  public long start(int activity) {
    return latest.start(activity);
  }

  /**
   * Returns how late an activity can finish.
   *
   * @param activity the activity
   * @return a tick after which no schedule that ends in time finishes it
   */
  public long finish(int activity) {
    return latest.finish(activity);
  }

  /**
   * Returns by when the project can be finished on the calendars alone.
   *
   * @return the tick
   */
  public long earliestEnd() {
    return earliest.lastFinish();
  }
}
