package dev.evenkeel.risk.contingency;

/** What starts a contingency plan. */
public sealed interface Trigger permits EventTrigger, DateTrigger {
  /**
   * Returns the trigger in words, such as {@code the telephone system does not answer for 5 min}.
   *
   * @return a phrase, not blank
   */
  String description();
}
