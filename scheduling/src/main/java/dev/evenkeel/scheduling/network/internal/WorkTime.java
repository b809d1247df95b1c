package dev.evenkeel.scheduling.network.internal;

/**
 * How work and lags pass time in a network. Activities are named by position, dependencies by
 * number.
 */
public interface WorkTime {
  /**
   * Returns whether all time is working time.
   *
   * @return true if work and lags are plain sums
   */
  boolean isContinuous();

  /**
   * Returns before which tick the waiting end of a dependency must not lie.
   *
   * @param place the position of the successor
   * @param slot the dependency
   * @param event the tick of the end that holds back
   * @return the earliest allowed tick
   */
  long after(int place, int slot, long event);

  /**
   * Returns the latest event for which {@link #after} is not later than a limit.
   *
   * @param place the position of the successor
   * @param slot the dependency
   * @param limit the tick that the waiting end keeps
   * @return the latest tick of the end that holds back
   */
  long before(int place, int slot, long limit);

  /**
   * Returns the earliest start that obeys a limit on the start and one on the finish.
   *
   * @param place the position of the activity
   * @param startLimit the tick before which it must not start
   * @param finishLimit the tick before which it must not finish
   * @return the start
   */
  long earliest(int place, long startLimit, long finishLimit);

  /**
   * Returns the latest start that obeys a limit on the start and one on the finish.
   *
   * @param place the position of the activity
   * @param startLimit the tick after which it must not start
   * @param finishLimit the tick after which it must not finish
   * @return the start
   */
  long latest(int place, long startLimit, long finishLimit);

  /**
   * Returns when an activity is finished.
   *
   * @param place the position of the activity
   * @param start a start returned by {@link #earliest} or {@link #latest}
   * @return the finish
   */
  long finish(int place, long start);

  /**
   * Returns how many ticks an activity could work from one tick to another.
   *
   * @param place the position of the activity
   * @param from the one tick
   * @param to the other tick
   * @return the workable ticks, negative if {@code to} is before {@code from}
   */
  long worked(int place, long from, long to);
}
