package dev.evenkeel.core.testing;

import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;

/**
 * A project without faults together with its calendars.
 *
 * @param project the project
 * @param book its calendars
 */
public record SoundProject(Project project, CalendarBook book) {
  /**
   * Returns the project in ticks of one minute, with expected efforts.
   *
   * @return the resolved project
   */
  public ResolvedProject resolve() {
    return project.resolve(book);
  }
}
