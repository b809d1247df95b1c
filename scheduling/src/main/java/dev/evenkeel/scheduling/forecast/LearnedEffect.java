package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;

/**
 * What a special day or a regressor does to the contacts, as far as the history tells.
 *
 * @param name the special day or the regressor, not blank
 * @param factor by what a special day, or a step of a regressor by one standard deviation of its
 *     values, multiplies the contacts; positive
 * @param standardError the standard error of the factor's natural logarithm, not negative: for
 *     small ones the relative error of the factor
 */
public record LearnedEffect(String name, double factor, double standardError) {
  /**
   * Checks the effect.
   *
   * @param name the special day or the regressor
   * @param factor the factor
   * @param standardError the standard error of its logarithm
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the name is blank, the factor not positive or the standard
   *     error negative
   */
  public LearnedEffect {
    Check.notBlank(name, "name");
    Check.positive(factor, "factor", "learned effect", name);
    Check.notNegative(standardError, "standard error", "learned effect", name);
  }
}
