package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Check;

/**
 * Who is told what when a contingency plan starts.
 *
 * @param audience who is told, such as "customers with open tickets"
 * @param message what they are told
 */
public record CommunicationStep(String audience, String message) {
  /**
   * Checks the texts.
   *
   * @param audience who is told
   * @param message what they are told
   * @throws NullPointerException if a text is null
   * @throws IllegalArgumentException if a text is blank
   */
  public CommunicationStep {
    Check.notBlank(audience, "audience", "communication step", audience);
    Check.notBlank(message, "message", "communication step", audience);
  }

  /**
   * Returns a step of communication.
   *
   * @param audience who is told
   * @param message what they are told
   * @return the step
   * @throws NullPointerException if a text is null
   * @throws IllegalArgumentException if a text is blank
   */
  public static CommunicationStep of(String audience, String message) {
    return new CommunicationStep(audience, message);
  }
}
