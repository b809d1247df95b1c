package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Reason;

/** What there is to say about a pipeline of projects. */
public enum PipelineFault implements Reason {
  /**
   * Together the projects share more than the drum, and one is finished after its project buffer
   * begins (a warning).
   */
  BUFFER_USED_BY_OTHERS,

  /** Together the projects leave less of a capacity buffer than wanted (a warning). */
  CAPACITY_BUFFER_CUT
}
