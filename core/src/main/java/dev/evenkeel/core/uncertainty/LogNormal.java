package dev.evenkeel.core.uncertainty;

import dev.evenkeel.core.check.Check;

/**
 * The log-normal distribution: the logarithm of the quantity is normal. It is skewed to the right,
 * as the durations of tasks mostly are: twice the median is as likely to be passed as half of it is
 * to be missed.
 *
 * <p>X = m e<sup>σZ</sup> with the median m and the standard normal Z; quantile m
 * e<sup>σΦ⁻¹(p)</sup>; mean m e<sup>σ²/2</sup>; variance m² e<sup>σ²</sup> (e<sup>σ²</sup> − 1).
 * (Johnson, Kotz, Balakrishnan: Continuous Univariate Distributions, volume 1, chapter 14.) The
 * distribution has no greatest value: its minimum and maximum are the quantiles of 2<sup>−53</sup>
 * and 1 − 2<sup>−53</sup>, m e<sup>±8.21σ</sup>, while mean and variance are those of the whole
 * distribution.
 *
 * @param median the median m, 10<sup>−100</sup> to 10<sup>100</sup>
 * @param sigma the standard deviation σ of the logarithm, 0 to 5; 0 for a quantity without
 *     uncertainty
 */
public record LogNormal(double median, double sigma) implements Distribution {
  private static final double LEAST_MEDIAN = 1e-100;
  private static final double GREATEST_MEDIAN = 1e100;
  private static final double GREATEST_SIGMA = 5;

  /**
   * Checks the parameters.
   *
   * @param median the median
   * @param sigma the standard deviation of the logarithm
   * @throws IllegalArgumentException if the median is not between 10<sup>−100</sup> and
   *     10<sup>100</sup>, or sigma is not between 0 and 5
   */
  public LogNormal {
    median(median);
    Check.inRange(sigma, 0, GREATEST_SIGMA, "sigma");
  }

  private static double median(double value) {
    return Check.inRange(value, LEAST_MEDIAN, GREATEST_MEDIAN, "median");
  }

  /**
   * Returns the log-normal distribution with a median and the standard deviation of the logarithm.
   *
   * @param median the median
   * @param sigma the standard deviation of the logarithm
   * @return the distribution
   * @throws IllegalArgumentException if the median is not between 10<sup>−100</sup> and
   *     10<sup>100</sup>, or sigma is not between 0 and 5
   */
  public static LogNormal of(double median, double sigma) {
    return new LogNormal(median, sigma);
  }

  /**
   * Returns the log-normal distribution through its median and one more quantile q: σ = ln(q / m) /
   * Φ⁻¹(p). The aggressive and the safe estimate of an activity are such a pair.
   *
   * @param median the median m
   * @param p the probability of the other quantile, above 0.5 and below 1 (90 % is 0.9)
   * @param quantile the value q that is not exceeded with that probability, at least the median
   * @return the distribution
   * @throws IllegalArgumentException if the median is not between 10<sup>−100</sup> and
   *     10<sup>100</sup>, the probability is not between 0.5 and 1, the quantile is below the
   *     median or not finite, or sigma would be above 5
   */
  public static LogNormal ofMedianAndQuantile(double median, double p, double quantile) {
    median(median);
    Check.that(p > 0.5 && p < 1, "p must be above 0.5 and below 1 but was %s", p);
    Check.finite(quantile, "quantile");
    Check.that(
        quantile >= median, "quantile must be at least the median %s but was %s", median, quantile);
    double sigma = StrictMath.log(quantile / median) / StandardNormal.quantile(p);
    return new LogNormal(median, sigma);
  }

  /**
   * Returns the log-normal distribution that lies between two values with a given probability, and
   * is as often below as above them: m = √(low · high), σ = ln(high / low) / (2 Φ⁻¹((1 + c) / 2)).
   *
   * @param low the lower end of the interval, positive
   * @param high the upper end, at least the lower one
   * @param confidence the probability c of the interval, above 0 and below 1 (90 % is 0.9)
   * @return the distribution
   * @throws IllegalArgumentException if an end is not between 10<sup>−100</sup> and
   *     10<sup>100</sup>, the ends are not in order, the confidence is not between 0 and 1, or
   *     sigma would be above 5
   */
  public static LogNormal ofInterval(double low, double high, double confidence) {
    Check.inRange(low, LEAST_MEDIAN, GREATEST_MEDIAN, "low");
    Check.inRange(high, LEAST_MEDIAN, GREATEST_MEDIAN, "high");
    Check.that(high >= low, "high must be at least low %s but was %s", low, high);
    Check.that(
        confidence > 0 && confidence < 1,
        "confidence must be above 0 and below 1 but was %s",
        confidence);
    double tail = (1 - confidence) / 2;
    double width = StrictMath.log(high / low);
    double sigma = width == 0 ? 0 : width / (2 * -StandardNormal.quantile(tail));
    return new LogNormal(StrictMath.sqrt(low) * StrictMath.sqrt(high), sigma);
  }

  @Override
  public double mean() {
    return median * StrictMath.exp(sigma * sigma / 2);
  }

  @Override
  public double variance() {
    double square = sigma * sigma;
    return median * median * StrictMath.exp(square) * StrictMath.expm1(square);
  }

  @Override
  public double cdf(double x) {
    Limits.argument(x);
    if (x < minimum()) {
      return 0;
    }
    return x >= maximum() ? 1 : StandardNormal.lower(StrictMath.log(x / median) / sigma);
  }

  @Override
  public double quantile(double p) {
    return at(StandardNormal.quantile(Limits.probability(p)));
  }

  private double at(double z) {
    return median * StrictMath.exp(sigma * z);
  }

  @Override
  public double minimum() {
    return at(-StandardNormal.GREATEST);
  }

  @Override
  public double maximum() {
    return at(StandardNormal.GREATEST);
  }
}
