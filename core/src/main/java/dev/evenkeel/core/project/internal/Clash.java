package dev.evenkeel.core.project.internal;

import dev.evenkeel.core.id.ProjectId;
import java.util.Locale;

/**
 * A part that keeps two projects from being planned together.
 *
 * @param part the kind of the part and its id, such as "person 'anna'"
 * @param rule what must hold, and what was found
 * @param before the project in which the part came first
 * @param after the project in which it came again
 */
public record Clash(String part, String rule, ProjectId before, ProjectId after) {
  /** A part that belongs to one project is in two. */
  public static final String REPEATED = "must be in one project alone but was";

  /** A part that projects share is stated in two ways. */
  public static final String DIFFERENT = "must be the same in all projects but differed";

  /**
   * Returns what is wrong.
   *
   * @return the sentence, which names the part and both projects
   */
  public String text() {
    return String.format(
        Locale.ROOT, "%s %s in project '%s' and in project '%s'", part, rule, before, after);
  }
}
