package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.resource.Schedule;

/** What came of making a plan anew: a plan, or the reasons why there is none. */
public sealed interface ReplanOutcome permits Replanned, NotReplannable {
  /**
   * Returns what there is to say.
   *
   * @return warnings on the progress and on the plan; with errors if there is no plan
   */
  Findings findings();

  /**
   * Returns the plan for a caller who cannot go on without one.
   *
   * @return the plan
   * @throws dev.evenkeel.core.check.FindingsException if there is none
   */
  Schedule orElseThrow();
}
