package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish of somebody for one day: to work, or not to work, some kind of shift that starts on it.
 *
 * @param kind whether the work is wanted or to be avoided
 * @param date the local date on which shifts start
 * @param rule the name of the kind of shift, as {@link dev.evenkeel.scheduling.shift.Shift#rule()};
 *     empty for any shift of the day
 * @param points what it costs not to grant the wish, at least 1
 */
public record ShiftWish(Kind kind, LocalDate date, Optional<String> rule, int points) {
  /** What is wished. */
  public enum Kind {
    /** To work. */
    WORK,
    /** Not to work. */
    AVOID
  }

  /**
   * Checks the wish.
   *
   * @param kind whether the work is wanted or to be avoided
   * @param date the local date
   * @param rule the name of the kind of shift, empty for any
   * @param points what it costs not to grant the wish
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the points are below 1, or more than a million
   */
  public ShiftWish {
    Check.notNull(kind, "kind");
    Check.notNull(date, "date");
    Check.notNull(rule, "rule");
    Check.atLeast(points, 1, "points");
    Check.atMost(points, 1_000_000, "points");
  }

  /**
   * Returns the wish for a day off.
   *
   * @param date the day
   * @param points what it costs not to grant it, at least 1
   * @return the wish
   * @throws NullPointerException if the date is null
   * @throws IllegalArgumentException if the points are below 1, or more than a million
   */
  public static ShiftWish dayOff(LocalDate date, int points) {
    return new ShiftWish(Kind.AVOID, date, Optional.empty(), points);
  }

  /**
   * Returns the wish not to work a kind of shift.
   *
   * @param rule the kind of shift
   * @param date the day
   * @param points what it costs not to grant it, at least 1
   * @return the wish
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the points are below 1, or more than a million
   */
  public static ShiftWish avoid(String rule, LocalDate date, int points) {
    return new ShiftWish(Kind.AVOID, date, Optional.of(rule), points);
  }

  /**
   * Returns the wish to work a kind of shift.
   *
   * @param rule the kind of shift
   * @param date the day
   * @param points what it costs not to grant it, at least 1
   * @return the wish
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the points are below 1, or more than a million
   */
  public static ShiftWish work(String rule, LocalDate date, int points) {
    return new ShiftWish(Kind.WORK, date, Optional.of(rule), points);
  }

  /**
   * Tells whether the wish is about a shift.
   *
   * @param day the local date on which the shift starts
   * @param kindOfShift its kind
   * @return true if day and kind are those of the wish
   */
  public boolean isAbout(LocalDate day, String kindOfShift) {
    return date.equals(day) && rule.map(kindOfShift::equals).orElse(true);
  }
}
