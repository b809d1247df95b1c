package dev.evenkeel.scheduling.capacity;

import java.time.Duration;

/** Durations as numbers of seconds. */
final class Seconds {
  private Seconds() {}

  static double of(Duration duration) {
    return duration.toSeconds() + duration.getNano() / 1e9;
  }

  /** Returns a number of seconds, rounded to the nanosecond. */
  static Duration duration(double seconds) {
    double whole = Math.floor(seconds);
    return Duration.ofSeconds((long) whole, Math.round((seconds - whole) * 1e9));
  }
}
