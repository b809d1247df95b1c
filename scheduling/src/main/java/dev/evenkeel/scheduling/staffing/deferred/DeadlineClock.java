package dev.evenkeel.scheduling.staffing.deferred;

/** Which time counts towards the deadline of an item. */
public enum DeadlineClock {
  /** All time counts, also while nobody works: 24 hours after Friday noon is Saturday noon. */
  ELAPSED,
  /**
   * Only time in which people can work counts. An item that arrives while nobody works begins to
   * count at the next opening.
   */
  OPENINGS
}
