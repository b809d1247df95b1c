package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Reason;

/** Why a ticket is given to nobody. */
public enum DispatchFault implements Reason {
  /** No agent has the skills at the levels needed, not even with the last fall-back. */
  NOBODY_SUITABLE,

  /** Some agents would have the skills once a fall-back holds, but none has them now. */
  WAITS_FOR_FALL_BACK,

  /** Some agents have the skills, but their load limits are used up by tickets that come first. */
  EVERYBODY_AT_LIMIT
}
