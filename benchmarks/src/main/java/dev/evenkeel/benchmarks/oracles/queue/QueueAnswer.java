package dev.evenkeel.benchmarks.oracles.queue;

/**
 * What the library answers to a row.
 *
 * @param kind how it is to be compared
 * @param value the number
 * @param reason why there is none
 */
record QueueAnswer(Kind kind, double value, String reason) {
  /** How a number is to be compared. */
  enum Kind {
    COUNT,
    SERVICE_LEVEL,
    APPROXIMATION,
    DEFERRED_CAPACITY,
    PROBABILITY_OR_TIME,
    UNKNOWN
  }

  static QueueAnswer of(Kind kind, double value) {
    return new QueueAnswer(kind, value, "");
  }

  static QueueAnswer unknown(String reason) {
    return new QueueAnswer(Kind.UNKNOWN, 0, reason);
  }

  boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }
}
