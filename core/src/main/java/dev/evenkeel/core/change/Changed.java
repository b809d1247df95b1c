package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.project.Project;
import java.util.List;

/**
 * A project after its change requests.
 *
 * @param project the project; the one given if no request was applied
 * @param applied the requests that were applied, in their order
 * @param findings warnings and notices; no errors
 */
public record Changed(Project project, List<ChangeRequestId> applied, Findings findings)
    implements ChangeOutcome {
  /**
   * Checks the parts.
   *
   * @param project the project
   * @param applied the requests that were applied
   * @param findings warnings and notices
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a finding is an error
   */
  public Changed {
    Check.notNull(project, "project");
    applied = List.copyOf(applied);
    Check.that(!findings.hasErrors(), "findings must hold no error but were %s", findings);
  }

  @Override
  public Project orElseThrow() {
    return project;
  }
}
