package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;

/**
 * That one activity waits for another in a schedule.
 *
 * @param from the activity that is waited for
 * @param to the activity that waits
 * @param kind why it waits
 */
public record ActivityLink(ActivityId from, ActivityId to, Kind kind) {
  /** Why an activity waits for another. */
  public enum Kind {
    /** A dependency of the project says so. */
    DEPENDENCY,

    /** The other one has a person or a unit of a resource before. */
    RESOURCE
  }

  /**
   * Checks the parts.
   *
   * @param from the activity that is waited for
   * @param to the activity that waits
   * @param kind why it waits
   * @throws NullPointerException if a part is null
   */
  public ActivityLink {
    Check.notNull(from, "from");
    Check.notNull(to, "to");
    Check.notNull(kind, "kind");
  }
}
