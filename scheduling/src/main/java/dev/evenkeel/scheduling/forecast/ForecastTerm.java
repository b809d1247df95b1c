package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;

/**
 * One of the factors whose product is the forecast of a day.
 *
 * @param name what it stands for, such as {@code MONDAY}, not blank
 * @param factor the factor, positive; the first of a day is its level in contacts
 */
public record ForecastTerm(String name, double factor) {
  /**
   * Checks the term.
   *
   * @param name what it stands for
   * @param factor the factor
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the name is blank or the factor negative or not finite
   */
  public ForecastTerm {
    Check.notBlank(name, "name");
    Check.notNegative(factor, "factor", "forecast term", name);
  }
}
