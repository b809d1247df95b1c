package dev.evenkeel.metrics.sla;

/**
 * What a reopening does to the times that the resolution stopped: resolution, update, and a first
 * response that was never given. The rule of the policy that was in force at the resolution
 * applies.
 */
public enum ReopenRule {
  /** As if there had been no resolution: the time while resolved counts. */
  CONTINUE,

  /** The time while resolved is a pause: what had elapsed before goes on from the reopening. */
  CLOSED_COUNTS_AS_PAUSE,

  /** A new run begins at the reopening with nothing elapsed; the first one keeps its outcome. */
  RESTART,

  /** What was reached at the resolution stays for ever; no later event changes anything. */
  FROZEN
}
