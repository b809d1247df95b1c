package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Check;

/**
 * Starts a plan as soon as somebody sees an event.
 *
 * @param description what is seen, such as "the telephone system does not answer for 5 minutes"
 */
public record EventTrigger(String description) implements Trigger {
  /**
   * Checks the description.
   *
   * @param description what is seen
   * @throws NullPointerException if the description is null
   * @throws IllegalArgumentException if the description is blank
   */
  public EventTrigger {
    Check.notBlank(description, "description", "event trigger", description);
  }

  /**
   * Returns a trigger by an event.
   *
   * @param description what is seen
   * @return the trigger
   * @throws NullPointerException if the description is null
   * @throws IllegalArgumentException if the description is blank
   */
  public static EventTrigger of(String description) {
    return new EventTrigger(description);
  }
}
