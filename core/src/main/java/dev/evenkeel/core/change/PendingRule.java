package dev.evenkeel.core.change;

/** What happens to change requests that are not decided yet. */
public enum PendingRule {
  /** They change nothing. */
  LEAVE_OUT,

  /**
   * They are applied as if approved, with patience: activities that they add or alter do not start
   * before the expected decision. Where none is expected at any date, that is reported and nothing
   * waits.
   */
  APPLY_AS_IF_APPROVED
}
