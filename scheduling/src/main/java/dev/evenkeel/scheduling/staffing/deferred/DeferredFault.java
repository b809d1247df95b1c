package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Reason;

/** Why deferred work cannot be done in time. */
public enum DeferredFault implements Reason {
  /** Items arrive and fall due while nobody can work. */
  DUE_WHILE_CLOSED
}
