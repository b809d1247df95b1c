package dev.evenkeel.scheduling.explanation.internal;

/**
 * When something that an activity needs is open.
 *
 * @param kind what it is
 * @param index the index of the person, resource or calendar
 * @param open the ticks at which it is open, as far as they matter
 */
record Opening(Kind kind, int index, TickRuns open) {
  /** What has hours. */
  enum Kind {
    /** The calendar that the activity states, or the default where it needs nobody. */
    CALENDAR,

    /** A person. */
    PERSON,

    /** A resource. */
    RESOURCE
  }
}
