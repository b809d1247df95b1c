package dev.evenkeel.examples.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as this page and report write them, the same on every machine. */
public final class Words {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /**
   * Returns a date such as "14 October 2027".
   *
   * @param time the date
   * @return the words
   */
  public static String longDate(LocalDateTime time) {
    return LONG_DATE.format(time);
  }

  /**
   * Returns a moment such as "Thu 14 Oct, 09:00".
   *
   * @param time the moment
   * @return the words
   */
  public static String moment(LocalDateTime time) {
    return MOMENT.format(time);
  }

  /**
   * Returns a date such as "14 Oct".
   *
   * @param time the date
   * @return the words
   */
  public static String date(LocalDateTime time) {
    return DATE.format(time);
  }

  /**
   * Returns a date such as "Thu 14 Oct 2027".
   *
   * @param time the date
   * @return the words
   */
  public static String day(LocalDateTime time) {
    return DAY.format(time);
  }

  /**
   * Returns two moments such as "Thu 14 Oct, 09:00 – Fri 15 Oct, 11:30".
   *
   * @param span from when to when
   * @return the words
   */
  public static String span(TimeSpan span) {
    return MOMENT.format(span.from()) + " \u2013 " + MOMENT.format(span.to());
  }

  /**
   * Returns a number with at most one decimal, half up, and no needless zero.
   *
   * @param value the number
   * @return the words
   */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  /**
   * Returns a share such as "73 %" for 0.73.
   *
   * @param share the share, from 0 to 1
   * @return the words
   */
  public static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
  }
}
