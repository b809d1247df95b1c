package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Reason;

/** What a reader of a fever chart should know. */
public enum FeverFault implements Reason {
  /** The latest point lies in the green zone (a notice). */
  GREEN_ZONE,
  /** The latest point lies in the yellow zone: prepare to win time back. */
  YELLOW_ZONE,
  /** The latest point lies in the red zone: win time back now. */
  RED_ZONE,
  /** More than the whole buffer is used: the promised date is not kept any more. */
  BUFFER_EXHAUSTED,
  /** An activity of the chain takes longer than planned and uses up buffer. */
  ACTIVITY_USES_BUFFER,
  /** Waiting that was not planned uses up buffer. */
  WAITING_USES_BUFFER,
  /** The buffer is used up faster than the chain goes forward, by 0.005 at least. */
  BURN_RATE_ABOVE_ONE,
  /** At the present rate the red zone will be entered. */
  RED_AHEAD,
  /** Nothing of the chain is completed yet, so there is no burn rate (a notice). */
  NOTHING_COMPLETED,
  /** The buffer has no length, so no share of it can be used. */
  NO_BUFFER,
  /** The chain has no work, so no share of it can be completed. */
  NO_CHAIN,
  /** The chart has too few points, or none with working time between them, for a trend. */
  NO_DATA
}
