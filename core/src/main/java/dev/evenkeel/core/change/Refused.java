package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.Project;

/**
 * Change requests that cannot be applied.
 *
 * @param findings the reasons, at least one error; all that were found, not only the first
 */
public record Refused(Findings findings) implements ChangeOutcome {
  /**
   * Checks the reasons.
   *
   * @param findings the reasons
   * @throws NullPointerException if the findings are null
   * @throws IllegalArgumentException if no finding is an error
   */
  public Refused {
    Check.that(findings.hasErrors(), "findings must hold an error but were %s", findings);
  }

  /**
   * Refuses, as there is no changed project.
   *
   * @return never
   * @throws dev.evenkeel.core.check.FindingsException always, with the findings
   */
  @Override
  public Project orElseThrow() {
    findings.throwIfErrors();
    throw new IllegalStateException("findings without an error: " + findings);
  }
}
