package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsException;

/**
 * A project that cannot be scheduled.
 *
 * @param findings the reasons, at least one error; all that were found, not only the first
 */
public record Infeasible(Findings findings) implements SchedulingOutcome {
  /**
   * Checks the reasons.
   *
   * @param findings the reasons
   * @throws NullPointerException if the findings are null
   * @throws IllegalArgumentException if no finding is an error
   */
  public Infeasible {
    Check.notNull(findings, "findings");
    Check.that(findings.hasErrors(), "findings must hold an error but were %s", findings);
  }

  /**
   * Refuses, as there is no schedule.
   *
   * @return never
   * @throws FindingsException always, with the findings
   */
  @Override
  public Schedule orElseThrow() {
    findings.throwIfErrors();
    throw new IllegalStateException("findings without an error: " + findings);
  }
}
