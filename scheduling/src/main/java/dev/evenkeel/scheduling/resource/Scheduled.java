package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.search.SearchResult;

/**
 * A project that could be scheduled.
 *
 * @param schedule the schedule, which breaks no rule
 * @param findings warnings, such as missed deadlines; no errors
 * @param search how good the schedule is known to be, and what it took to find it
 */
public record Scheduled(Schedule schedule, Findings findings, SearchResult search)
    implements SchedulingOutcome {
  /**
   * Checks the parts.
   *
   * @param schedule the schedule
   * @param findings the warnings
   * @param search how good it is
   * @throws NullPointerException if a part is null
   */
  public Scheduled {
    Check.notNull(schedule, "schedule");
    Check.notNull(findings, "findings");
    Check.notNull(search, "search");
  }

  @Override
  public Schedule orElseThrow() {
    return schedule;
  }
}
