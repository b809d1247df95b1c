package dev.evenkeel.metrics.sla;

/**
 * What a change of priority or policy does to times under way whose target it changes. Pauses go on
 * under both rules, and times that have ended keep the target by which they were judged.
 */
public enum RetargetRule {
  /**
   * Elapsed and paused time are kept, and the new target is applied as if it had been in force from
   * the beginning of the run. So a shorter one may have been missed before the change, and a longer
   * one lifts a breach.
   */
  KEEP_ELAPSED,

  /** A new run begins at the change; one that was over its old target stays counted as missed. */
  RESTART
}
