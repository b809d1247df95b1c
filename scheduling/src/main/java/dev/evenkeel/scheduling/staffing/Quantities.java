package dev.evenkeel.scheduling.staffing;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as numbers and shares as texts. */
final class Quantities {
  private Quantities() {}

  static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / 1e9;
  }

  static double hours(Duration duration) {
    return seconds(duration) / 3600;
  }

  /** Returns a share with all its digits, such as {@code 80 %}. */
  static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + " %";
  }
}
