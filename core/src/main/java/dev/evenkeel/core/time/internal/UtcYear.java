package dev.evenkeel.core.time.internal;

import java.time.Instant;

/**
 * Civil arithmetic on the years 0000 to 9999 of UTC in the proleptic Gregorian calendar.
 *
 * <p>Instants are handled as a year and the nanoseconds since its beginning; both fit a {@code
 * long} and cost no allocation.
 */
public final class UtcYear {
  /** The first year that calendars cover. */
  public static final int FIRST = 0;

  /** The last year that calendars cover. */
  public static final int LAST = 9999;

  /** How many kinds of year there are: leap or not, times the weekday of 1 January. */
  public static final int KINDS = 14;

  /** Nanoseconds in a second. */
  public static final long SECOND = 1_000_000_000L;

  /** Nanoseconds in a day. */
  public static final long DAY = 86_400 * SECOND;

  /** The first instant of the first year. */
  public static final Instant BEGIN = Instant.ofEpochSecond(startSecond(FIRST));

  /** The instant at which the last year ends. */
  public static final Instant END = Instant.ofEpochSecond(startSecond(LAST + 1));

  private static final long EPOCH_DAY_OF_YEAR_ZERO = -719_528;
  private static final long DAYS_PER_CYCLE = 146_097;
  private static final int YEARS_PER_CYCLE = 400;
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long MEAN_SECONDS = DAYS_PER_CYCLE * SECONDS_PER_DAY / YEARS_PER_CYCLE;

  private UtcYear() {}

  /**
   * Returns the year an instant between {@link #BEGIN} and {@link #END}, both included, is in.
   *
   * @param instant the instant
   * @return the year an instant between {@link #BEGIN} and {@link #END}, both included, is in
   */
  public static int of(Instant instant) {
    long second = instant.getEpochSecond();
    int year = (int) ((second - startSecond(FIRST)) / MEAN_SECONDS);
    // a calendar year begins within two days of its mean, so the guess is off by one at most
    if (second < startSecond(year)) {
      return year - 1;
    }
    return year < LAST && second >= startSecond(year + 1) ? year + 1 : Math.min(year, LAST);
  }

  /**
   * Returns the day, counted from 1970-01-01, on which a year begins.
   *
   * @param year the year
   * @return the day, counted from 1970-01-01, on which a year begins
   */
  public static long startDay(int year) {
    int leapDays = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    return 365L * year + leapDays + EPOCH_DAY_OF_YEAR_ZERO;
  }

  /**
   * Returns the second, counted from 1970-01-01T00:00Z, with which a year begins.
   *
   * @param year the year
   * @return the second, counted from 1970-01-01T00
   */
  public static long startSecond(int year) {
    return startDay(year) * SECONDS_PER_DAY;
  }

  /**
   * Returns the number of days of a year.
   *
   * @param year the year
   * @return the number of days of a year
   */
  public static int days(int year) {
    return (int) (startDay(year + 1) - startDay(year));
  }

  /**
   * Returns the length of a year in nanoseconds.
   *
   * @param year the year
   * @return the length of a year in nanoseconds
   */
  public static long length(int year) {
    return days(year) * DAY;
  }

  /**
   * Returns the kind of a year: two years of one kind have the same weekdays on all dates.
   *
   * @param year the year
   * @return the kind of a year
   */
  public static int kind(int year) {
    int weekday = Math.floorMod(startDay(year), 7);
    return days(year) == 366 ? weekday + 7 : weekday;
  }

  /**
   * Returns the nanoseconds from the beginning of a year to an instant.
   *
   * @param year the year
   * @param instant the instant
   * @return the nanoseconds from the beginning of a year to an instant
   */
  public static long offset(int year, Instant instant) {
    return (instant.getEpochSecond() - startSecond(year)) * SECOND + instant.getNano();
  }

  /**
   * Returns the instant that lies some nanoseconds, zero or more, after the beginning of a year.
   *
   * @param year the year
   * @param offset the nanoseconds
   * @return the instant that lies some nanoseconds, zero or more, after the beginning of a year
   */
  public static Instant instant(int year, long offset) {
    long seconds = offset / SECOND;
    return Instant.ofEpochSecond(startSecond(year) + seconds, offset - seconds * SECOND);
  }
}
