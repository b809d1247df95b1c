package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;

/**
 * A project that could be scheduled.
 *
 * @param schedule the schedule, which breaks no rule
 * @param findings warnings, such as missed deadlines; no errors
 */
public record Scheduled(Schedule schedule, Findings findings) implements SchedulingOutcome {
  /**
   * Checks the parts.
   *
   * @param schedule the schedule
   * @param findings the warnings
   * @throws NullPointerException if a part is null
   */
  public Scheduled {
    Check.notNull(schedule, "schedule");
    Check.notNull(findings, "findings");
  }

  @Override
  public Schedule orElseThrow() {
    return schedule;
  }
}
