package dev.evenkeel.scheduling.capacity;

import java.time.Duration;

/** Durations as numbers of seconds. */
final class Seconds {
  private Seconds() {}

  static double of(Duration duration) {
    return duration.toSeconds() + duration.getNano() / 1e9;
  }
}
