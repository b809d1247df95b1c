package dev.evenkeel.core.stakeholder;

/**
 * How a stakeholder stands to a project, from the least to the most engaged: the five levels of the
 * stakeholder engagement assessment matrix (PMI: PMBOK Guide, 6th edition, 13.2.2.5).
 */
public enum Engagement {
  /** Does not know of the project or of its effects. */
  UNAWARE(0),

  /** Knows of it and is against the change. */
  RESISTANT(1),

  /** Knows of it and is neither for nor against. */
  NEUTRAL(2),

  /** Knows of it and wants it to succeed. */
  SUPPORTIVE(3),

  /** Knows of it and works for its success. */
  LEADING(4);

  private final int level;

  Engagement(int level) {
    this.level = level;
  }

  /**
   * Returns how many levels lie between this engagement and a wanted one.
   *
   * @param wanted the engagement to reach
   * @return the number of levels still to go; 0 if it is reached, negative if it is surpassed
   * @throws NullPointerException if the wanted engagement is null
   */
  public int levelsTo(Engagement wanted) {
    return wanted.level - level;
  }
}
