package dev.evenkeel.scheduling.explanation.internal;

/**
 * A tick before which an activity must not start, or finish.
 *
 * @param kind what says so
 * @param dependency the dependency that says so, -1 if it is none
 * @param tick the tick
 */
record Limit(Kind kind, int dependency, long tick) {
  /** What limits an activity. */
  enum Kind {
    /** A dependency on its start. */
    START,

    /** A dependency on its finish. */
    FINISH,

    /** A release date of its own. */
    RELEASE,

    /** The date of the plan. */
    AS_OF
  }
}
