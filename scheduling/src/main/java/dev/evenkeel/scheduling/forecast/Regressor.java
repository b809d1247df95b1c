package dev.evenkeel.scheduling.forecast;

import com.google.common.collect.ImmutableSortedMap;
import dev.evenkeel.core.check.Check;
import java.time.LocalDate;
import java.util.Map;

/**
 * A number per day that is known in advance and moves the contacts: a partner's expected demand,
 * orders shipped, letters sent, customers on the books.
 *
 * <p>Its effect is learned: a step of one standard deviation of its values multiplies the contacts
 * by the same factor each time. Where contacts follow a quantity in proportion, give its logarithm.
 *
 * @param name what it is called, not blank
 * @param values the finite values by date in the past and to come, in order
 */
public record Regressor(String name, Map<LocalDate, Double> values) {
  private static final double GREATEST = 1e100;

  /**
   * Checks and sorts the values.
   *
   * @param name what it is called
   * @param values the values by date
   * @throws NullPointerException if an argument, a date or a value is null
   * @throws IllegalArgumentException if the name is blank or a value is not finite or beyond ±1e100
   */
  public Regressor {
    Check.notBlank(name, "name");
    values = ImmutableSortedMap.copyOf(Check.notNull(values, "values"));
    String id = name;
    values.forEach(
        (date, value) ->
            Check.that(
                Math.abs(value) <= GREATEST,
                "value must be between -1e100 and 1e100 but was %s on %s in regressor '%s'",
                value,
                date,
                id));
  }

  /**
   * Returns the regressor with the given values.
   *
   * @param name what it is called, not blank
   * @param values the finite values by date in the past and to come
   * @return the regressor
   * @throws NullPointerException if an argument, a date or a value is null
   * @throws IllegalArgumentException if the name is blank or a value is not finite or beyond ±1e100
   */
  public static Regressor of(String name, Map<LocalDate, Double> values) {
    return new Regressor(name, values);
  }

  /**
   * Returns a regressor whose values act some days later, as letters do that take two days.
   *
   * @param newName what it is called, not blank
   * @param days how many days later; negative for earlier
   * @return the same values, each at its date plus the days
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the name is blank
   */
  public Regressor lagged(String newName, int days) {
    ImmutableSortedMap.Builder<LocalDate, Double> lagged = ImmutableSortedMap.naturalOrder();
    values.forEach((date, value) -> lagged.put(date.plusDays(days), value));
    return new Regressor(newName, lagged.build());
  }
}
