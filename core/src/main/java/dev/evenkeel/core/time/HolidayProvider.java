package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows the holidays of each year: a file, a table of the company or a library of public holidays
 * behind a lambda.
 *
 * <pre>{@code
 * HolidayProvider newYear = year -> List.of(Holiday.of(LocalDate.of(year, 1, 1), "New Year"));
 * List<Holiday> holidays = HolidayProvider.between(newYear, 2026, 2030);
 * }</pre>
 */
@FunctionalInterface
public interface HolidayProvider {
  /**
   * Returns the holidays of a year.
   *
   * @param year the year
   * @return the holidays, in any order; empty if there are none
   */
  List<Holiday> holidays(int year);

  /**
   * Returns the holidays of several years, year by year.
   *
   * @param provider where they come from
   * @param firstYear the first year
   * @param lastYear the last year, not before the first
   * @return the holidays of each year in the order of the provider
   * @throws NullPointerException if the provider is null or returns null
   * @throws IllegalArgumentException if the last year is before the first
   */
  static List<Holiday> between(HolidayProvider provider, int firstYear, int lastYear) {
    Check.notNull(provider, "provider");
    Check.that(
        firstYear <= lastYear,
        "lastYear must not be before firstYear %s but was %s",
        firstYear,
        lastYear);
    List<Holiday> holidays = new ArrayList<>();
    for (long year = firstYear; year <= lastYear; year++) {
      holidays.addAll(Check.notNull(provider.holidays((int) year), "holidays"));
    }
    return List.copyOf(holidays);
  }
}
