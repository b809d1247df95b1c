package dev.evenkeel.scheduling.staffing.uncertain;

/**
 * How the true load of an interval is distributed about the expected one, as a factor with mean 1.
 * The load is uncertain as a whole; given the load, contacts still arrive at random.
 */
public sealed interface LoadUncertainty permits GammaFactor, DistributedFactor {
  /**
   * Returns the factor that the true one does not exceed with the given probability.
   *
   * @param probability the probability, more than 0 and less than 1; 90 % is 0.90
   * @return the factor, finite and not negative; never falls as the probability rises
   * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded
   */
  double quantile(double probability);

  /**
   * Returns the probability that the true factor is at most the given one.
   *
   * @param factor the factor, not negative
   * @return the probability
   * @throws IllegalArgumentException if the factor is negative or not finite
   */
  double probabilityUpTo(double factor);

  /**
   * Returns the standard deviation of the factor.
   *
   * @return the coefficient of variation of the load, not negative; 10 % is 0.10
   */
  double coefficientOfVariation();
}
