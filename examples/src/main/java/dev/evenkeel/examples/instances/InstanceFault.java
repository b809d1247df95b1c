package dev.evenkeel.examples.instances;

import dev.evenkeel.core.check.Reason;

/** What can be wrong with an instance beyond its syntax. */
public enum InstanceFault implements Reason {
  /** A count in the head does not agree with the lines that follow. */
  WRONG_COUNT,
  /** A job number that does not exist. */
  UNKNOWN_JOB,
  /** A job that is described twice. */
  DUPLICATE_JOB,
  /** A job that waits for itself, directly or over others. */
  CYCLE,
  /** A job that needs more units than there are. */
  DEMAND_ABOVE_CAPACITY,
  /** Something that the format allows and this reader does not. */
  NOT_SUPPORTED
}
