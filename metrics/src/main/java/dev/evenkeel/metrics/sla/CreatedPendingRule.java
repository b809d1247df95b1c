package dev.evenkeel.metrics.sla;

/** Whether a ticket that is created pending is paused from the start. */
public enum CreatedPendingRule {
  /** The clock is paused from the creation on, as after any other pending event. */
  PAUSED,

  /** The clock runs from the creation on, until a later pending event. */
  RUNNING
}
