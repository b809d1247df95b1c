package dev.evenkeel.scheduling.resource.internal.objective;

import java.time.Duration;

/** Ticks in hours. */
public final class Hours {
  private static final double SECONDS = 3_600;
  private static final double NANOS = 1e9;

  private Hours() {}

  /**
   * Returns the hours of so many ticks; keeps the order of numbers of ticks.
   *
   * @param ticks the number of ticks
   * @param tick the length of a tick
   * @return the hours
   */
  public static double of(double ticks, Duration tick) {
    return ticks * (tick.getSeconds() + tick.getNano() / NANOS) / SECONDS;
  }
}
