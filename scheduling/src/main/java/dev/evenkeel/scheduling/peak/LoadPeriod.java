package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Over which spans of local time the load of people is summed up. */
public enum LoadPeriod {
  /** From midnight to midnight. */
  DAY {
    @Override
    LocalDate first(LocalDate date) {
      return date;
    }

    @Override
    LocalDate next(LocalDate first) {
      return first.plusDays(1);
    }
  },

  /** From Monday to Sunday (ISO 8601). */
  WEEK {
    @Override
    LocalDate first(LocalDate date) {
      return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate next(LocalDate first) {
      return first.plusWeeks(1);
    }
  },

  /** From the first to the last of a month. */
  MONTH {
    @Override
    LocalDate first(LocalDate date) {
      return date.withDayOfMonth(1);
    }

    @Override
    LocalDate next(LocalDate first) {
      return first.plusMonths(1);
    }
  };

  abstract LocalDate first(LocalDate date);

  abstract LocalDate next(LocalDate first);

  /**
   * Returns the period in which an instant lies.
   *
   * @param instant the instant
   * @param zone whose local time counts
   * @return the period, from its first midnight to that of the next period
   * @throws NullPointerException if an argument is null
   */
  public Interval around(Instant instant, ZoneId zone) {
    Check.notNull(instant, "instant");
    Check.notNull(zone, "zone");
    LocalDate first = first(instant.atZone(zone).toLocalDate());
    return Interval.of(
        first.atStartOfDay(zone).toInstant(), next(first).atStartOfDay(zone).toInstant());
  }
}
