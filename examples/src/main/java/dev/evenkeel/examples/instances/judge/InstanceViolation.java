package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Reason;

/** The ways in which a schedule can break the rules of its instance. */
public enum InstanceViolation implements Reason {
  /** The schedule plans an activity that the instance does not have. */
  UNKNOWN_ACTIVITY,
  /** The schedule plans an activity more than once. */
  REPEATED_ACTIVITY,
  /** The schedule leaves out an activity. */
  MISSING_ACTIVITY,
  /** A start before period 0 or after the last period that the judge can count. */
  START_OUT_OF_RANGE,
  /** A mode that the activity does not have. */
  UNKNOWN_MODE,
  /** An activity that starts before one that it waits for has finished. */
  PRECEDENCE,
  /** More units of a renewable resource in use at the same time than there are. */
  CAPACITY,
  /** More units of a non-renewable resource used up than there are. */
  BUDGET,
  /** A person that the instance does not have. */
  UNKNOWN_PERSON,
  /** A person who is assigned twice to the same activity. */
  REPEATED_PERSON,
  /** More or fewer people than the activity needs. */
  HEAD_COUNT,
  /** People among whom the needs of the activity cannot be divided. */
  SKILL,
  /** A person who works on two activities at the same time. */
  DOUBLE_BOOKING
}
