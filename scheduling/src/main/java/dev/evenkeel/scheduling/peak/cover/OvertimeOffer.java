package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.WorkCalendar;

/**
 * Somebody who would come earlier or stay longer. Each stretch of overtime touches working hours.
 *
 * @param person the person, who is paid by their cost per hour and the surcharge
 * @param hours when the person works
 * @param rule how much overtime there may be, and what it costs more
 */
public record OvertimeOffer(Person person, WorkCalendar hours, OvertimeRule rule)
    implements StaffingOffer {
  /**
   * Checks the parts.
   *
   * @param person the person
   * @param hours when the person works
   * @param rule how much overtime there may be
   * @throws NullPointerException if a part is null
   */
  public OvertimeOffer {
    Check.notNull(person, "person");
    Check.notNull(hours, "hours");
    Check.notNull(rule, "rule");
  }

  @Override
  public String name() {
    return "overtime of '" + person.id() + "'";
  }
}
