package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.scheduling.queueing.internal.Limits;

/**
 * A load that is distributed as stated, such as a range of estimates of an expert: relative to its
 * own mean, so that the expected load stays what it is.
 *
 * @param distribution the load, in any unit, not negative and with a positive mean
 */
public record DistributedFactor(Distribution distribution) implements LoadUncertainty {
  /**
   * Checks the distribution.
   *
   * @param distribution the load, in any unit
   * @throws NullPointerException if the distribution is null
   * @throws IllegalArgumentException if it may be negative or its mean is not positive
   */
  public DistributedFactor {
    Check.notNull(distribution, "distribution");
    Check.notNegative(distribution.minimum(), "minimum of the load");
    Check.positive(distribution.mean(), "mean of the load");
  }

  /**
   * Returns the uncertainty with the given distribution.
   *
   * @param distribution the load, in any unit, not negative and with a positive mean
   * @return the uncertainty
   * @throws NullPointerException if the distribution is null
   * @throws IllegalArgumentException if it may be negative or its mean is not positive
   */
  public static DistributedFactor of(Distribution distribution) {
    return new DistributedFactor(distribution);
  }

  @Override
  public double quantile(double probability) {
    Limits.checkShare(probability, "probability");
    return distribution.quantile(probability) / distribution.mean();
  }

  @Override
  public double probabilityUpTo(double factor) {
    Check.notNegative(factor, "factor");
    return distribution.cdf(factor * distribution.mean());
  }

  @Override
  public double coefficientOfVariation() {
    return distribution.standardDeviation() / distribution.mean();
  }
}
