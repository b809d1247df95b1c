package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.LocalInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import org.immutables.value.Value;

/** The contacts expected in one interval of local time on one day of every week. */
@Value.Immutable
@ValueType
public abstract class WeeklyLoadInterval {
  WeeklyLoadInterval() {}

  /**
   * Returns the day on which the interval starts.
   *
   * @return the day of the week
   */
  public abstract DayOfWeek day();

  /**
   * Returns the interval in local time; it may run over midnight.
   *
   * @return the interval
   */
  public abstract LocalInterval interval();

  /**
   * Returns how many contacts are expected while local clocks run through the interval once.
   *
   * @return the mean number, not negative, fractions allowed
   */
  public abstract double contacts();

  /**
   * Returns how long a contact keeps an agent busy.
   *
   * @return the mean handle time; positive, or zero where no contacts are expected
   */
  public abstract Duration handleTime();

  @Value.Check
  void check() {
    Check.notNegative(contacts(), "contacts", "weekly load interval", place());
    Check.notNegative(handleTime(), "handle time", "weekly load interval", place());
    if (contacts() > 0) {
      Check.positive(handleTime(), "handle time", "weekly load interval", place());
    }
  }

  /**
   * Returns the load of an interval.
   *
   * @param day the day on which it starts
   * @param interval the interval in local time
   * @param contacts how many contacts are expected in it, not negative
   * @param handleTime the mean handle time; positive, or zero where no contacts are expected
   * @return the load of the interval
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the contacts are negative or not finite, or the handle time
   *     is negative, or zero although contacts are expected
   */
  public static WeeklyLoadInterval of(
      DayOfWeek day, LocalInterval interval, double contacts, Duration handleTime) {
    return builder().day(day).interval(interval).contacts(contacts).handleTime(handleTime).build();
  }

  /** Returns the nanoseconds from Monday 00:00 to the start, on a clock without jumps. */
  long startOfWeek() {
    return Duration.ofDays(day().getValue() - 1).toNanos() + interval().start().toNanoOfDay();
  }

  /** Returns the nanoseconds from Monday 00:00 to the end, which may lie in the next week. */
  long endOfWeek() {
    return startOfWeek() + interval().length().toNanos();
  }

  String place() {
    return day() + " " + interval();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WeeklyLoadIntervalBuilder builder() {
    return new WeeklyLoadIntervalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this interval.
   *
   * @return a new builder
   */
  public abstract WeeklyLoadIntervalBuilder toBuilder();
}
