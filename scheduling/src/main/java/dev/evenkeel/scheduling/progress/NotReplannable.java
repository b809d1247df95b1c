package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.resource.Schedule;

/**
 * A plan that cannot be made anew, as the progress cannot be true or what is left cannot be done.
 *
 * @param findings the reasons, at least one error; all that were found, not only the first
 */
public record NotReplannable(Findings findings) implements ReplanOutcome {
  /**
   * Checks the reasons.
   *
   * @param findings the reasons
   * @throws NullPointerException if the findings are null
   * @throws IllegalArgumentException if no finding is an error
   */
  public NotReplannable {
    Check.notNull(findings, "findings");
    Check.that(findings.hasErrors(), "findings must hold an error but were %s", findings);
  }

  /**
   * Refuses, as there is no plan.
   *
   * @return never
   * @throws dev.evenkeel.core.check.FindingsException always, with the findings
   */
  @Override
  public Schedule orElseThrow() {
    findings.throwIfErrors();
    throw new IllegalStateException("findings without an error: " + findings);
  }
}
