package dev.evenkeel.benchmarks;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as a command line states them: a decimal number of seconds. */
public final class Seconds {
  public static final String FORM = "seconds from 0.001 to 1000000";

  private static final BigDecimal LEAST = new BigDecimal("0.001");
  private static final BigDecimal MOST = new BigDecimal(1_000_000);

  private Seconds() {}

  /**
   * Returns a duration.
   *
   * @param text a number such as {@code 0.5}
   * @throws IllegalArgumentException if it is no number, or out of range
   */
  public static Duration parse(String text) {
    BigDecimal seconds = new BigDecimal(text);
    if (seconds.compareTo(LEAST) < 0 || seconds.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("out of range");
    }
    return Duration.ofNanos(seconds.movePointRight(9).longValue());
  }
}
