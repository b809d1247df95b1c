package dev.evenkeel.scheduling.roster.internal;

/** What keeps somebody from a shift, in the order in which it is looked for. */
public enum Obstacle {
  /** Nothing does. */
  NONE("free"),
  /** A skill is missing or its level too low. */
  SKILL("without the skill"),
  /** An absence overlaps the shift. */
  ABSENT("absent"),
  /** Another shift starts on the same date. */
  SAME_DATE("on another shift that day"),
  /** Another shift is too near. */
  REST("short of rest"),
  /** The contract allows no more time in the week. */
  WEEKLY_TIME("at the limit of weekly time"),
  /** Too many dates in a row would be worked. */
  CONSECUTIVE_DAYS("at the limit of days in a row"),
  /** The week would have too few free days. */
  DAYS_OFF("short of days off");

  private final String words;

  Obstacle(String words) {
    this.words = words;
  }

  /**
   * Returns the obstacle in words that follow a number of people.
   *
   * @return the words
   */
  public String words() {
    return words;
  }
}
