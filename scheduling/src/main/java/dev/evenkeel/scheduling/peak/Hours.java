package dev.evenkeel.scheduling.peak;

import java.time.Duration;

/** Durations as hours. */
final class Hours {
  private Hours() {}

  static double of(Duration time) {
    return (time.getSeconds() + time.getNano() / 1e9) / 3600;
  }
}
