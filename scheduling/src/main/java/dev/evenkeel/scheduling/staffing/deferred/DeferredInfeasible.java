package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;

/**
 * Some items are due before anybody can work on them, so that no number of people meets every
 * deadline.
 *
 * @param findings the times in which such items arrive, at least one error
 */
public record DeferredInfeasible(Findings findings) implements DeferredOutcome {
  /**
   * Checks that there is a reason.
   *
   * @param findings the times in which such items arrive
   * @throws NullPointerException if the findings are null
   * @throws IllegalArgumentException if there is no error among them
   */
  public DeferredInfeasible {
    Check.notNull(findings, "findings");
    Check.that(findings.hasErrors(), "findings must contain an error but were %s", findings);
  }
}
