package dev.evenkeel.core.uncertainty;

import dev.evenkeel.core.check.Check;
import java.util.function.DoubleUnaryOperator;

/**
 * The normal distribution with the parameters μ and σ, given that it lies between two limits. μ and
 * σ are mean and standard deviation before the limits are drawn; {@link #mean()} and {@link
 * #standardDeviation()} are those after.
 *
 * <p>With α = (a − μ) / σ and β = (b − μ) / σ: distribution function (Φ(z) − Φ(α)) / (Φ(β) − Φ(α))
 * at z = (x − μ) / σ. (Johnson, Kotz, Balakrishnan: Continuous Univariate Distributions, volume 1,
 * chapter 13.10.) An infinite limit is no limit; the distribution then ends at the quantile of
 * 2<sup>−53</sup> or 1 − 2<sup>−53</sup>, 8.21 σ from μ. The distribution function is accurate to
 * about 10<sup>−14</sup> of the share that the limits leave, the quantile to about 10<sup>−12</sup>
 * of its distance from μ.
 *
 * @param mu the mean μ of the normal distribution
 * @param sigma the standard deviation σ of the normal distribution; 0 for a quantity without
 *     uncertainty
 * @param low the lower limit a, minus infinity if there is none
 * @param high the upper limit b, infinity if there is none
 */
public record TruncatedNormal(double mu, double sigma, double low, double high)
    implements Distribution {
  private static final double LEAST_SHARE = 1e-6;

  /**
   * Checks the parameters.
   *
   * @param mu the mean of the normal distribution
   * @param sigma the standard deviation of the normal distribution
   * @param low the lower limit
   * @param high the upper limit
   * @throws IllegalArgumentException if a parameter is not a number, a finite one is beyond
   *     ±10<sup>150</sup>, sigma is negative, low is above high, or less than 10<sup>−6</sup> of
   *     the normal distribution lies between the limits
   */
  public TruncatedNormal {
    Limits.parameter(mu, "mu");
    Check.inRange(sigma, 0, Limits.MAX_MAGNITUDE, "sigma");
    limit(low, Double.NEGATIVE_INFINITY, "low");
    limit(high, Double.POSITIVE_INFINITY, "high");
    Check.that(low <= high, "low must be at most high but was %s above %s", low, high);
    checkShare(mu, sigma, low, high);
  }

  private static void limit(double value, double none, String name) {
    if (value != none) {
      Limits.parameter(value, name);
    }
  }

  private static void checkShare(double mu, double sigma, double low, double high) {
    boolean isPoint = sigma == 0;
    double share = isPoint ? 1 : new NormalRange((low - mu) / sigma, (high - mu) / sigma).share();
    Check.that(
        share >= LEAST_SHARE && (!isPoint || (low <= mu && mu <= high)),
        "limits must leave at least "
            + LEAST_SHARE
            + " of the normal distribution but were %s and %s around a mean of %s\n"
            + "Maybe the estimate is better stated by three points",
        low,
        high,
        mu);
  }

  /**
   * Returns the normal distribution without limits. A duration or an effort needs {@link
   * #notNegative}.
   *
   * @param mean the mean
   * @param standardDeviation the standard deviation
   * @return the distribution, which ends 8.21 standard deviations from the mean
   * @throws IllegalArgumentException if a parameter is not a number or beyond ±10<sup>150</sup>, or
   *     the standard deviation is negative
   */
  public static TruncatedNormal unlimited(double mean, double standardDeviation) {
    return new TruncatedNormal(
        mean, standardDeviation, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns the normal distribution given that it is not negative.
   *
   * @param mu the mean before the limit is drawn
   * @param sigma the standard deviation before the limit is drawn
   * @return the distribution
   * @throws IllegalArgumentException if a parameter is not a number or beyond ±10<sup>150</sup>,
   *     sigma is negative, or less than 10<sup>−6</sup> of the normal distribution is not negative
   */
  public static TruncatedNormal notNegative(double mu, double sigma) {
    return new TruncatedNormal(mu, sigma, 0, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns the normal distribution given that it lies between two limits.
   *
   * @param mu the mean before the limits are drawn
   * @param sigma the standard deviation before the limits are drawn
   * @param low the lower limit
   * @param high the upper limit
   * @return the distribution
   * @throws IllegalArgumentException as {@link #TruncatedNormal(double, double, double, double)}
   */
  public static TruncatedNormal of(double mu, double sigma, double low, double high) {
    return new TruncatedNormal(mu, sigma, low, high);
  }

  private NormalRange range() {
    return new NormalRange((low - mu) / sigma, (high - mu) / sigma);
  }

  @Override
  public double mean() {
    return sigma == 0 ? mu : between(mu + sigma * range().mean());
  }

  @Override
  public double variance() {
    return sigma == 0 ? 0 : sigma * sigma * range().variance();
  }

  @Override
  public double cdf(double x) {
    Limits.argument(x);
    if (x < minimum()) {
      return 0;
    }
    return x >= maximum() ? 1 : range().cdf((x - mu) / sigma);
  }

  @Override
  public double quantile(double p) {
    return quantileFunction().applyAsDouble(p);
  }

  @Override
  public DoubleUnaryOperator quantileFunction() {
    if (sigma == 0) {
      return p -> {
        Limits.probability(p);
        return mu;
      };
    }
    DoubleUnaryOperator range = range().quantileFunction();
    return p -> p == 0 ? minimum() : p == 1 ? maximum() : inside(range, p);
  }

  private double inside(DoubleUnaryOperator range, double p) {
    return between(mu + sigma * range.applyAsDouble(Limits.probability(p)));
  }

  private double between(double x) {
    return Math.max(minimum(), Math.min(maximum(), x));
  }

  @Override
  public double minimum() {
    return Math.max(low, mu - sigma * StandardNormal.GREATEST);
  }

  @Override
  public double maximum() {
    return Math.min(high, mu + sigma * StandardNormal.GREATEST);
  }
}
