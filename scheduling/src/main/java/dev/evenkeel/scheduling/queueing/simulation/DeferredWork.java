package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;

/**
 * Work that agents do between contacts, of which there is always more: e-mails, or small tasks of a
 * project. An agent who becomes free while nobody waits begins a job if fewer than a threshold of
 * the group are busy, with contacts or jobs; a job is not interrupted.
 *
 * @param jobTime how long a job takes
 * @param threshold the number of busy agents below which a job is begun, over time. A part of a
 *     whole is a probability: at 10.3 a job is begun with 9 or fewer busy, and with 10 in 30 % of
 *     the cases
 */
public record DeferredWork(TimeDistribution jobTime, StepFunction threshold) {
  /**
   * Checks the parts.
   *
   * @param jobTime how long a job takes
   * @param threshold the threshold
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a job takes no time on average
   */
  public DeferredWork {
    Check.positive(jobTime.mean(), "mean job time");
    Check.notNull(threshold, "threshold");
  }
}
