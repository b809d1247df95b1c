package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ShiftId;

/**
 * Somebody works a shift.
 *
 * @param shift the shift
 * @param person who works it
 */
public record RosterAssignment(ShiftId shift, PersonId person) {
  /**
   * Checks the parts.
   *
   * @param shift the shift
   * @param person who works it
   * @throws NullPointerException if a part is null
   */
  public RosterAssignment {
    Check.notNull(shift, "shift");
    Check.notNull(person, "person");
  }
}
