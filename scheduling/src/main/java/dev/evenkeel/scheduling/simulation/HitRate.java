package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.OrderStatistics;
import dev.evenkeel.core.uncertainty.TruncatedNormal;

/**
 * How often a date was kept in a simulation.
 *
 * <p>The interval is that of Wilson: with the share p = x / n and the quantile z of (1 + c) / 2 of
 * the standard normal distribution, (p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n).
 * It stays within 0 and 1 and is of use also where no or every iteration kept the date. (Wilson
 * 1927: Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22.)
 *
 * @param hits in how many iterations the date was kept, x
 * @param iterations how many iterations there were, n
 */
public record HitRate(long hits, long iterations) {
  /**
   * Checks the counts.
   *
   * @param hits in how many iterations the date was kept
   * @param iterations how many iterations there were
   * @throws IllegalArgumentException if there was no iteration, or the hits are negative or more
   *     than the iterations
   */
  public HitRate {
    Check.positive(iterations, "iterations");
    Check.that(
        hits >= 0 && hits <= iterations,
        "hits must be between 0 and %s but were %s",
        iterations,
        hits);
  }

  /**
   * Returns the share of iterations in which the date was kept.
   *
   * @return the share, 0 to 1 (90 % is 0.9)
   */
  public double rate() {
    return (double) hits / iterations;
  }

  /**
   * Returns the lower end of the interval for the true probability.
   *
   * @param confidence the probability c with which the interval covers it, above 0 and below 1
   * @return the lower end, 0 or more
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public double lower(double confidence) {
    return hits == 0 ? 0 : Math.max(0, centre(confidence) - halfWidth(confidence));
  }

  /**
   * Returns the upper end of the interval for the true probability.
   *
   * @param confidence the probability c with which the interval covers it, above 0 and below 1
   * @return the upper end, 1 or less
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public double upper(double confidence) {
    return hits == iterations ? 1 : Math.min(1, centre(confidence) + halfWidth(confidence));
  }

  private double centre(double confidence) {
    double z = z(confidence);
    return (rate() + z * z / (2 * iterations)) / (1 + z * z / iterations);
  }

  private double halfWidth(double confidence) {
    double z = z(confidence);
    double p = rate();
    double n = iterations;
    return z * StrictMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
  }

  private static double z(double confidence) {
    OrderStatistics.checkConfidence(confidence);
    return TruncatedNormal.unlimited(0, 1).quantile((1 + confidence) / 2);
  }
}
