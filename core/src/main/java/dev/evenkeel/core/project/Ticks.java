package dev.evenkeel.core.project;

import java.time.Duration;

/** Durations as whole numbers of ticks. */
final class Ticks {
  private Ticks() {}

  /** The least number of ticks that is not shorter; a negative duration rounds towards zero. */
  static long roundedUp(Duration duration, long tickNanos) {
    return -Math.floorDiv(-duration.toNanos(), tickNanos);
  }
}
