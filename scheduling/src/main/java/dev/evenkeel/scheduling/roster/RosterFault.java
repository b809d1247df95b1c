package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Reason;

/** What a reader of a roster should know. */
public enum RosterFault implements Reason {
  /** A shift lacks people; the text counts what keeps each person from it. */
  SHIFT_OPEN,

  /** In a calendar week somebody gets less time than the contract promises (a warning). */
  CONTRACT_TIME_MISSING,

  /** A shift that has begun is worked against a rule; it is kept as it was (a warning). */
  PAST_BREAKS_RULE
}
