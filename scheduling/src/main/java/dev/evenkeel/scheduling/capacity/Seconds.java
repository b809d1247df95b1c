package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;

/** Durations as numbers of seconds. */
final class Seconds {
  private Seconds() {}

  static double of(Duration duration) {
    return Quantities.seconds(duration);
  }

  /** Returns a number of seconds, rounded to the nanosecond. */
  static Duration duration(double seconds) {
    double whole = Math.floor(seconds);
    return Duration.ofSeconds((long) whole, Math.round((seconds - whole) * 1e9));
  }
}
