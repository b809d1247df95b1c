package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;

/**
 * A gamma distributed load, so that the number of contacts in an interval is negative binomial: a
 * Poisson number whose mean is itself uncertain. With coefficient of variation {@code c}, the shape
 * is {@code k = 1 / c^2} and the scale {@code c^2} (G. Jongbloed and G. Koole, "Managing
 * uncertainty in call centres using Poisson mixtures", Applied Stochastic Models in Business and
 * Industry 17, 2001).
 *
 * <p>A count of mean {@code m} and variance {@code v > m} over comparable intervals has {@code c^2
 * = (v - m) / m^2}.
 *
 * @param coefficientOfVariation the standard deviation of the load over its mean, from 0.001 to 10;
 *     10 % is 0.10
 */
public record GammaFactor(double coefficientOfVariation) implements LoadUncertainty {
  /**
   * Checks the coefficient.
   *
   * @param coefficientOfVariation the standard deviation of the load over its mean
   * @throws IllegalArgumentException if it is less than 0.001 or more than 10
   */
  public GammaFactor {
    Check.inRange(coefficientOfVariation, 0.001, 10, "coefficient of variation");
  }

  /**
   * Returns the distribution with the given coefficient of variation.
   *
   * @param coefficientOfVariation the standard deviation of the load over its mean, from 0.001 to
   *     10; 10 % is 0.10
   * @return the distribution
   * @throws IllegalArgumentException if it is less than 0.001 or more than 10
   */
  public static GammaFactor of(double coefficientOfVariation) {
    return new GammaFactor(coefficientOfVariation);
  }

  @Override
  public double quantile(double probability) {
    Limits.checkShare(probability, "probability");
    return IncompleteGamma.quantile(shape(), probability) / shape();
  }

  @Override
  public double probabilityUpTo(double factor) {
    Check.notNegative(factor, "factor");
    return IncompleteGamma.lower(shape(), factor * shape());
  }

  private double shape() {
    return 1 / (coefficientOfVariation * coefficientOfVariation);
  }
}
