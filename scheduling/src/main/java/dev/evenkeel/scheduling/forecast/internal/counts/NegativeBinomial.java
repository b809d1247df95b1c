package dev.evenkeel.scheduling.forecast.internal.counts;

import java.util.Arrays;

/**
 * The number of contacts whose rate is uncertain: Poisson with a gamma distributed mean, which is
 * the negative binomial distribution with variance m + d m² for mean m and dispersion d (the
 * squared coefficient of variation of the rate).
 */
public final class NegativeBinomial {
  /** Wider distributions are taken in steps of this part of their standard deviation. */
  private static final double GREATEST_DEVIATION = 1e4;

  private static final double NEGLIGIBLE = 1e-14;

  private final double step;
  private final double mode;
  private final double[] below;
  private final double[] above;
  private final double sum;

  private NegativeBinomial(double mean, double dispersion, double step) {
    this.step = step;
    this.mode = StrictMath.floor(Math.max(0, mean * (1 - dispersion)));
    // Sums start at the mode, whose weight is 1, so that nothing overflows or underflows.
    this.below = below(mean, dispersion, mode);
    double belowSum = 1 + Arrays.stream(below).sum();
    this.above = above(mean, dispersion, mode, belowSum);
    this.sum = belowSum + Arrays.stream(above).sum();
  }

  /**
   * Returns the distribution with a mean and a dispersion. Where the standard deviation is above
   * 10,000, numbers are taken in steps of a ten-thousandth of it, by the distribution of the same
   * family with the same mean and variance.
   *
   * @param mean the mean m, not negative
   * @param dispersion the dispersion d, not negative; zero is the Poisson distribution
   * @return the distribution
   */
  public static NegativeBinomial of(double mean, double dispersion) {
    double deviation = StrictMath.sqrt(mean + dispersion * mean * mean);
    double step = StrictMath.ceil(Math.max(1, deviation / GREATEST_DEVIATION));
    double stepDispersion = step == 1 ? dispersion : dispersion + (1 - step) / mean;
    return new NegativeBinomial(mean / step, Math.max(0, stepDispersion), step);
  }

  /**
   * Returns the least number that is not exceeded with the given probability.
   *
   * @param probability more than 0 and less than 1
   * @return the quantile, a whole number
   */
  public double quantile(double probability) {
    double target = probability * sum;
    double passed = 0;
    for (int i = below.length; i > 0; i--) {
      passed += below[i - 1];
      if (passed >= target) {
        return step * (mode - i);
      }
    }
    passed += 1;
    int beyond = 0;
    while (passed < target && beyond < above.length) {
      passed += above[beyond++];
    }
    return step * (mode + beyond);
  }

  /** The weights of mode − 1, mode − 2 … relative to that of the mode. */
  private static double[] below(double mean, double dispersion, double mode) {
    double[] weights = new double[64];
    int size = 0;
    double weight = 1;
    for (double k = mode; k > 0 && weight > NEGLIGIBLE; k--) {
      weight /= ratio(mean, dispersion, k - 1);
      weights = size == weights.length ? Arrays.copyOf(weights, 2 * size) : weights;
      weights[size++] = weight;
    }
    return Arrays.copyOf(weights, size);
  }

  /** The weights of mode + 1, mode + 2 … relative to that of the mode. */
  private static double[] above(double mean, double dispersion, double mode, double sum) {
    double[] weights = new double[64];
    int size = 0;
    double weight = 1;
    for (double k = mode; weight > NEGLIGIBLE * sum; k++) {
      weight *= ratio(mean, dispersion, k);
      weights = size == weights.length ? Arrays.copyOf(weights, 2 * size) : weights;
      weights[size++] = weight;
    }
    return Arrays.copyOf(weights, size);
  }

  /** P(k + 1) / P(k). */
  private static double ratio(double mean, double dispersion, double k) {
    return mean * (1 + k * dispersion) / ((1 + mean * dispersion) * (k + 1));
  }

  /**
   * Returns the deviance of an observed number: twice the logarithm of how much more likely it
   * would be at its best mean. For the Poisson distribution 2 (y ln(y/m) − (y − m)), else 2 (y
   * ln(y/m) − (y + 1/d) ln((1 + d y)/(1 + d m))) (McCullagh and Nelder, Generalized Linear Models,
   * 2nd edition 1989, sections 2.3 and 11.2).
   *
   * @param observed the number y, not negative
   * @param mean the mean m, positive
   * @param dispersion the dispersion d, not negative
   * @return the deviance, not negative; about the square of a standard normal number
   */
  public static double deviance(double observed, double mean, double dispersion) {
    double own = observed == 0 ? 0 : observed * StrictMath.log(observed / mean);
    double excess = dispersion * (observed - mean) / (1 + dispersion * mean);
    double shared =
        dispersion == 0 ? observed - mean : (observed + 1 / dispersion) * StrictMath.log1p(excess);
    return Math.max(0, 2 * (own - shared));
  }
}
