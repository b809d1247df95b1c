package dev.evenkeel.scheduling.simulation;

/** When an activity starts whose predecessors are done and whose people and resources are free. */
public enum StartPolicy {
  /**
   * At once, also before its planned start, so that time that is gained is passed on
   * ("roadrunner"). Only the gating activities of a plan keep to their planned start.
   */
  AS_SOON_AS_POSSIBLE,

  /**
   * Never before its planned start, as trains leave ("railway"). Then nothing that is gained is
   * passed on, and every delay is.
   */
  NOT_BEFORE_PLANNED
}
