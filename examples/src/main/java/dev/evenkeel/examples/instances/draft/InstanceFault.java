package dev.evenkeel.examples.instances.draft;

import dev.evenkeel.core.check.Reason;

/** What can be wrong with an instance beyond its syntax. */
public enum InstanceFault implements Reason {
  /** A count does not agree with what follows. */
  WRONG_COUNT,
  /** A job number that does not exist. */
  UNKNOWN_JOB,
  /** A job that is described twice. */
  DUPLICATE_JOB,
  /** Jobs that wait for each other. */
  CYCLE,
  /** Something that the format allows and this reader does not. */
  NOT_SUPPORTED,
  /** A file whose ending belongs to none of the formats. */
  UNKNOWN_FORMAT
}
