package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Findings;

/** What came of scheduling a project: a schedule, or the reasons why there is none. */
public sealed interface SchedulingOutcome permits Scheduled, Infeasible {
  /**
   * Returns what there is to say.
   *
   * @return warnings on a schedule, such as missed deadlines; errors if there is none
   */
  Findings findings();

  /**
   * Returns the schedule for a caller who cannot go on without one.
   *
   * @return the schedule
   * @throws dev.evenkeel.core.check.FindingsException if there is none
   */
  Schedule orElseThrow();
}
