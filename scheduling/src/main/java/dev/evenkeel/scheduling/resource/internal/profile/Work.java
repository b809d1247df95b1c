package dev.evenkeel.scheduling.resource.internal.profile;

/**
 * What is to be placed: so many usable ticks, with limits on start and finish.
 *
 * @param ticks the usable ticks that the work takes, not negative
 * @param interruptible whether the work may pause
 * @param startLimit the tick before which the work must not start
 * @param finishLimit the tick before which the work must not finish
 */
public record Work(long ticks, boolean interruptible, long startLimit, long finishLimit) {

  /**
   * Returns where work without any ticks is placed.
   *
   * @return the first tick that both limits allow
   */
  public long point() {
    return Math.max(startLimit, finishLimit);
  }

  /** Returns the first tick at which unbroken work may start. */
  long unbrokenLimit() {
    return Math.max(startLimit, finishLimit - ticks);
  }
}
