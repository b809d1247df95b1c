package dev.evenkeel.scheduling.resource.internal.bound;

/** How much work can be done at most in a span of time. */
@FunctionalInterface
interface Supply {
  /**
   * Returns the most work between two ticks.
   *
   * @param from the first tick
   * @param to the tick after the last one, not before the first
   * @return the work, {@link Long#MAX_VALUE} if it is out of range
   */
  long between(long from, long to);
}
