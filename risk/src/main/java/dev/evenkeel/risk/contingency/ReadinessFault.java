package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Reason;

/** Why a contingency plan is not, or not quite, ready. */
public enum ReadinessFault implements Reason {
  /** Nobody can tell when the plan starts. An error. */
  NO_TRIGGER,

  /** There is nothing to do. An error. */
  NO_STEPS,

  /** Nobody does a step. An error. */
  STEP_WITHOUT_RESPONSIBLE,

  /** Nobody else can do a step. A warning. */
  STEP_WITHOUT_DEPUTY,

  /** The deputy is the responsible person. An error. */
  DEPUTY_IS_RESPONSIBLE,

  /** No time is set by which a step must have begun. A warning. */
  STEP_WITHOUT_START,

  /** It is not known how long a step takes. A warning. */
  STEP_WITHOUT_DURATION,

  /** Nobody is told. A warning. */
  NO_COMMUNICATION,

  /** Nobody can tell when the plan ends. A warning. */
  NO_EXIT,

  /** No money is set aside. A notice. */
  NO_RESERVE,

  /** The plan was not tested up to the day. A warning. */
  NEVER_TESTED,

  /** The last test is longer ago than the plan allows. A warning. */
  TEST_OVERDUE,

  /** The plan did not work in its last test. An error. */
  LAST_TEST_FAILED
}
