package dev.evenkeel.core.uncertainty;

import java.util.function.DoubleUnaryOperator;

/**
 * The distribution of an uncertain quantity that lies between two finite limits. The quantity has
 * the unit of the parameters; probabilities are fractions (5 % is 0.05).
 *
 * <p>No result is ever infinite or not a number. A quantity without uncertainty ({@code minimum()
 * == maximum()}) is allowed everywhere: its variance is 0 and its distribution function is a step.
 * A distribution that has no limit on a side by its formula ends there at the quantile of
 * 2<sup>−53</sup> or 1 − 2<sup>−53</sup>, beyond which no uniform draw of 53 bits comes.
 */
public sealed interface Distribution
    permits FixedValue, LogNormal, ModifiedPert, Triangular, TruncatedNormal {
  /**
   * Returns the expected value.
   *
   * @return the mean, between minimum and maximum
   */
  double mean();

  /**
   * Returns the mean squared deviation from the mean.
   *
   * @return the variance, not negative
   */
  double variance();

  /**
   * Returns the square root of the variance.
   *
   * @return the standard deviation, not negative, in the unit of the quantity
   */
  default double standardDeviation() {
    return StrictMath.sqrt(variance());
  }

  /**
   * Returns the probability that the quantity is at most the given value.
   *
   * @param x the value; infinities are allowed
   * @return P(X ≤ x): 0 below the minimum, 1 from the maximum on
   * @throws IllegalArgumentException if the value is not a number
   */
  double cdf(double x);

  /**
   * Returns the value that the quantity does not exceed with the given probability: the inverse of
   * {@link #cdf(double)}. It never falls as the probability rises.
   *
   * @param p the probability, 0 to 1; 0 gives the minimum and 1 the maximum
   * @return the quantile, between minimum and maximum
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  double quantile(double p);

  /**
   * Returns {@link #quantile(double)} as a function, prepared for many calls.
   *
   * @return the quantile function, with the same results to the last bit and the same errors
   */
  default DoubleUnaryOperator quantileFunction() {
    return this::quantile;
  }

  /**
   * Returns the least value possible.
   *
   * @return the minimum, finite
   */
  double minimum();

  /**
   * Returns the greatest value possible.
   *
   * @return the maximum, finite
   */
  double maximum();
}
