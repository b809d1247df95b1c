package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.resource.Schedule;

/**
 * A plan that was made anew.
 *
 * @param schedule the plan: the past as it was, and what is left of the project
 * @param findings warnings, such as progress out of sequence, people who are replaced in running
 *     work, and missed deadlines; no errors
 * @param summary how far the plan is from the one before
 */
public record Replanned(Schedule schedule, Findings findings, ReplanSummary summary)
    implements ReplanOutcome {
  /**
   * Checks the parts.
   *
   * @param schedule the plan
   * @param findings the warnings
   * @param summary how far it is from the one before
   * @throws NullPointerException if a part is null
   */
  public Replanned {
    Check.notNull(schedule, "schedule");
    Check.notNull(findings, "findings");
    Check.notNull(summary, "summary");
  }

  @Override
  public Schedule orElseThrow() {
    return schedule;
  }
}
