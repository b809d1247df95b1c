package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Reason;

/** What a reader of plans and of proposals against their peaks should know. */
public enum PeakFault implements Reason {
  /** A person is booked beyond their time (a warning). */
  OVER_ALLOCATED,

  /** No offer covers all of what is short (a warning). */
  NOT_COVERED,

  /** Somebody offers time who does not have the skill that is short (a warning). */
  SKILL_TOO_LOW,

  /** What an hour of somebody costs is not known, so the offer cannot be weighed (a warning). */
  COST_UNKNOWN,

  /** The calendar has no holiday on the date from which one is to be moved (a warning). */
  HOLIDAY_NOT_THERE,

  /** On the date to which a holiday is to be moved nobody can be spared (a warning). */
  NOBODY_TO_SPARE,

  /** Holidays compete for dates in more ways than were tried, so a cheaper cover may exist. */
  NOT_ALL_TRIED
}
