package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WeeklyCalendar;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Somebody who would take a holiday on another date. It costs nothing; several offers of the same
 * holiday are alternatives.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class MovableHoliday implements StaffingOffer {
  MovableHoliday() {}

  /**
   * Returns whose holiday it is.
   *
   * @return the person
   */
  public abstract Person person();

  /**
   * Returns when the person works.
   *
   * @return the calendar that has the holiday
   */
  public abstract WeeklyCalendar hours();

  /**
   * Returns when the holiday is.
   *
   * @return its date
   */
  public abstract LocalDate date();

  /**
   * Returns when it would be taken instead.
   *
   * @return a date on which the person works else
   */
  public abstract LocalDate newDate();

  @Override
  public final String name() {
    return "holiday of '" + person().id() + "' moved from " + date() + " to " + newDate();
  }

  private List<Holiday> taken() {
    return hours().holidays().stream().filter(holiday -> holiday.date().equals(date())).toList();
  }

  /** Returns whether the calendar has the holiday. */
  final boolean isThere() {
    return !taken().isEmpty();
  }

  /** Returns the hours that are worked when the holiday is not taken. */
  final List<Interval> gained() {
    List<Holiday> others =
        hours().holidays().stream().filter(holiday -> !holiday.date().equals(date())).toList();
    return difference(hours().toBuilder().holidays(others).build(), hours(), date());
  }

  /** Returns the hours that are not worked when it is taken on the other date. */
  final List<Interval> lost() {
    List<Holiday> moved =
        taken().stream()
            .map(holiday -> new Holiday(newDate(), holiday.name(), holiday.closed()))
            .toList();
    return difference(hours(), hours().toBuilder().addAllHolidays(moved).build(), newDate());
  }

  /** A holiday reaches into the night after its date at most. */
  private static List<Interval> difference(
      WeeklyCalendar more, WeeklyCalendar less, LocalDate date) {
    return more.minus(less)
        .workingTime()
        .openings(
            date.minusDays(1).atStartOfDay(more.zone()).toInstant(),
            date.plusDays(3).atStartOfDay(more.zone()).toInstant())
        .toList();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static MovableHolidayBuilder builder() {
    return new MovableHolidayBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this offer.
   *
   * @return a new builder
   */
  public abstract MovableHolidayBuilder toBuilder();
}
