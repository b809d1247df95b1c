package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Reason;

/** Why shifts do not cover all that is required. */
public enum ShiftFault implements Reason {
  /** No shift that the rules allow is worked in an interval in which people are required. */
  NO_SHIFT_COVERS,

  /** Fewer people than required are at work, since staff and contracts do not allow more. */
  TOO_FEW_PEOPLE,

  /** The people of a contract get less paid time than they are due in a week. */
  MINIMUM_TIME_NOT_REACHED
}
