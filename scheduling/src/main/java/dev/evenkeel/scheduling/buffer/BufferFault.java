package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Reason;

/** What there is to say about a plan with buffers. */
public enum BufferFault implements Reason {
  /** A feeding buffer got less than its method wants (a warning). */
  FEEDING_BUFFER_CUT,

  /** The critical chain waits for a feeding buffer (a notice). */
  CHAIN_PUSHED,

  /** The date to promise lies after the deadline of the project (a warning). */
  PROMISE_AFTER_DEADLINE
}
