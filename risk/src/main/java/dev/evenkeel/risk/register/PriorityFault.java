package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Reason;

/** Why a risk could not be put into the priority list. */
public enum PriorityFault implements Reason {
  /** The risk has no assessment of the stage asked for. A warning. */
  NOT_ASSESSED,

  /** The assessment has a label that is not on the scale of the matrix. An error. */
  UNKNOWN_LABEL
}
