package dev.evenkeel.scheduling.internal;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as readers write them, such as {@code 2 d 3 h 30 min}. */
public final class DurationText {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3_600;
  private static final int SECONDS_PER_DAY = 86_400;

  private DurationText() {}

  /**
   * Returns a time by the clock.
   *
   * @param duration the duration
   * @return its days of 24 hours, hours, minutes and seconds, without those that are zero; {@code 0
   *     h} if all are, with a sign in front if negative
   */
  public static String elapsed(Duration duration) {
    return text(duration, true);
  }

  /**
   * Returns an amount of work, in which a day has no fixed length.
   *
   * @param duration the duration
   * @return its hours, minutes and seconds, without those that are zero; {@code 0 h} if all are,
   *     with a sign in front if negative
   */
  public static String work(Duration duration) {
    return text(duration, false);
  }

  /**
   * Returns how far something moved.
   *
   * @param moved the elapsed time, positive if it is later than before
   * @return the time by the clock, followed by {@code later} or {@code earlier}
   */
  public static String moved(Duration moved) {
    return moved.isNegative() ? elapsed(moved.negated()) + " earlier" : elapsed(moved) + " later";
  }

  private static String text(Duration duration, boolean withDays) {
    if (duration.isZero()) {
      return "0 h";
    }
    if (duration.isNegative()) {
      return "-" + text(duration.negated(), withDays);
    }
    long rest = duration.getSeconds();
    StringBuilder text = new StringBuilder();
    if (withDays) {
      append(text, rest / SECONDS_PER_DAY, "d");
      rest %= SECONDS_PER_DAY;
    }
    append(text, rest / SECONDS_PER_HOUR, "h");
    append(text, rest % SECONDS_PER_HOUR / SECONDS_PER_MINUTE, "min");
    appendSeconds(text, rest % SECONDS_PER_MINUTE, duration.getNano());
    return text.toString().strip();
  }

  private static void append(StringBuilder text, long count, String unit) {
    if (count > 0) {
      text.append(count).append(' ').append(unit).append(' ');
    }
  }

  private static void appendSeconds(StringBuilder text, long seconds, int nanos) {
    BigDecimal exact = BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));
    if (exact.signum() > 0) {
      text.append(exact.stripTrailingZeros().toPlainString()).append(" s");
    }
  }
}
