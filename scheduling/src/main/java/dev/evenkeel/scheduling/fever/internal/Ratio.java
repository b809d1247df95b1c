package dev.evenkeel.scheduling.fever.internal;

import java.time.Duration;

/** How many times one duration is another. */
public final class Ratio {
  private static final double NANOS = 1e9;

  private Ratio() {}

  /**
   * Returns the ratio of two durations.
   *
   * @param part the one duration
   * @param whole the other, not zero
   * @return part / whole, exact to rounding where both are whole seconds
   */
  public static double of(Duration part, Duration whole) {
    return seconds(part) / seconds(whole);
  }

  /**
   * Returns the length of a duration.
   *
   * @param duration the duration
   * @return the seconds
   */
  public static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }
}
