package dev.evenkeel.scheduling.staffing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Durations as numbers, and numbers as texts. */
public final class Quantities {
  private static final double NANOS = 1e9;

  private Quantities() {}

  /**
   * Returns a duration in seconds.
   *
   * @param duration the duration
   * @return the seconds
   */
  public static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }

  /**
   * Returns a duration in hours.
   *
   * @param duration the duration
   * @return the hours
   */
  public static double hours(Duration duration) {
    return seconds(duration) / 3600;
  }

  /**
   * Returns a share with all its digits, such as {@code 80 %}.
   *
   * @param share the share; 80 % is 0.80
   * @return the text
   */
  public static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + " %";
  }

  /**
   * Returns a duration in seconds with all its digits, such as {@code 20 s}.
   *
   * @param duration the duration
   * @return the text
   */
  public static String secondsText(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
            .add(BigDecimal.valueOf(duration.getNano(), 9))
            .stripTrailingZeros()
            .toPlainString()
        + " s";
  }

  /**
   * Returns a number with some decimals, rounded half up from its shortest decimal form, as {@link
   * #text} does with {@code %.2f}, but much faster.
   *
   * @param number the number, finite
   * @param decimals how many decimals
   * @return the text
   */
  public static String decimals(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Returns a formatted text that is the same in every country.
   *
   * @param format the format
   * @param arguments what it is filled with
   * @return the text
   */
  public static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
