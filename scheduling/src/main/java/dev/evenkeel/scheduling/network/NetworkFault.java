package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Reason;

/** What cannot be kept even with unlimited people and resources. */
public enum NetworkFault implements Reason {
  /** An activity, or all that a milestone waits for, is finished after its deadline. */
  DEADLINE_MISSED,

  /** The last activity of a project is finished after the deadline of the project. */
  PROJECT_DEADLINE_MISSED
}
