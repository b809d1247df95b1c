package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.Project;

/** What came of applying change requests: a changed project, or the reasons why there is none. */
public sealed interface ChangeOutcome permits Changed, Refused {
  /**
   * Returns what there is to say.
   *
   * @return warnings and notices on the changed project; errors if there is none
   */
  Findings findings();

  /**
   * Returns the project for a caller who cannot go on without one.
   *
   * @return the changed project
   * @throws dev.evenkeel.core.check.FindingsException if there is none
   */
  Project orElseThrow();
}
