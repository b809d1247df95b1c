package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Reason;

/** What a reader of a reserve should know. */
public enum ReserveFault implements Reason {
  /** The record has no periods, so nothing can be learned from it. */
  NO_DATA,
  /** The record has too few periods for an upper limit of the percentile. */
  FEW_PERIODS,
  /** The unplanned work takes the whole capacity or more: nothing is left to plan. */
  NOTHING_TO_PLAN,
  /** In the past the reserve would have held in fewer periods than wanted. */
  HELD_TOO_SELDOM
}
