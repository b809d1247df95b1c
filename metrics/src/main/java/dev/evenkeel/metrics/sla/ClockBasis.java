package dev.evenkeel.metrics.sla;

/**
 * From which event first response, update and resolution count. A ticket that was answered or
 * resolved before it came to that event has met its target with nothing elapsed.
 */
public enum ClockBasis {
  /** From the creation of the ticket. */
  CREATED,

  /** From the first assignment; nothing counts before. */
  FIRST_ASSIGNED,

  /**
   * From the latest assignment: a hand-over begins anew, so that each team has its own time. A run
   * that was over its target by then stays counted as missed.
   */
  LAST_ASSIGNED,

  /**
   * From the creation, and anew from each customer message on a ticket that is not resolved: first
   * response, next response and resolution. Updates are counted from the creation. A run that was
   * over its target by then stays counted as missed.
   */
  LAST_CUSTOMER_MESSAGE
}
