package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Reason;

/** Why reported progress cannot be true, or what is remarkable about it or the plan made of it. */
public enum ProgressFault implements Reason {
  /** Progress is reported of an activity that the project does not have. */
  UNKNOWN_ACTIVITY,

  /** Progress of an activity is reported more than once. */
  ACTIVITY_REPEATED,

  /** An activity is done in a mode that it does not have. */
  UNKNOWN_MODE,

  /** An activity was started or finished after the date of the report. */
  AFTER_AS_OF,

  /** An activity was finished before it was started. */
  FINISHED_BEFORE_START,

  /** A date of the report is not from the year 0 to the year 9999. */
  DATE_OUT_OF_RANGE,

  /** The remaining effort of an activity is negative. */
  NEGATIVE_REMAINDER,

  /** The remaining effort of an activity is above that which an activity can have. */
  REMAINDER_TOO_LARGE,

  /** An activity is running but nobody says how much is left. */
  REMAINDER_MISSING,

  /** An activity is finished but something is said to be left. */
  FINISHED_WITH_REMAINDER,

  /** A person is named more than once among those who work on an activity. */
  PERSON_REPEATED,

  /** The intervals in which an activity was worked on are not in order of time or overlap. */
  WORKING_OUT_OF_ORDER,

  /** An activity was started before its project or its earliest allowed start (a warning). */
  STARTED_TOO_EARLY,

  /** An activity was started or finished before a predecessor allowed it (a warning). */
  OUT_OF_SEQUENCE,

  /** A running activity has more or fewer people than its mode needs (a warning). */
  OTHER_HEAD_COUNT,

  /**
   * A running activity cannot go on with somebody who worked on it; others take over (a warning).
   */
  PERSON_REPLACED,

  /**
   * An activity cannot be done in the mode of the plan before and is done in another (a warning).
   */
  MODE_REPLACED
}
