package dev.evenkeel.metrics.interval;

import dev.evenkeel.core.check.Check;

/**
 * The score interval of Wilson for a proportion, which also holds for few answers and near 0 and 1.
 *
 * <p>With <i>p = x/n</i> and the normal quantile <i>z</i> of the confidence, the limits are the two
 * solutions <i>&pi;</i> of <i>(p - &pi;)&sup2; = z&sup2; &pi;(1 - &pi;)/n</i>:
 *
 * <pre>
 * high = (p + z&sup2;/2n + z sqrt(p(1-p)/n + z&sup2;/4n&sup2;)) / (1 + z&sup2;/n)
 * low  = p&sup2; / (high (1 + z&sup2;/n))
 * </pre>
 *
 * <p>The lower limit is taken from the product of the solutions, which does not cancel. It is
 * exactly 0 for <i>x = 0</i>, the upper one exactly 1 for <i>x = n</i>.
 *
 * <p>Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22, 1927.
 */
public final class WilsonInterval {
  private WilsonInterval() {}

  /**
   * Returns the interval for a count.
   *
   * @param x how many of the answers have the property, 0 to n
   * @param n how many answers there are, 1 or more
   * @param confidence the confidence of the two-sided interval, above 0 and below 1: 95 % is 0.95
   * @return the interval
   * @throws IllegalArgumentException if the counts are not 0 &le; x &le; n with n &ge; 1, or the
   *     confidence is not above 0 and below 1
   */
  public static ProportionInterval of(long x, long n, double confidence) {
    Check.that(n >= 1, "n must be 1 or more but was %s", n);
    Check.that(x >= 0 && x <= n, "x must be between 0 and n = %s but was %s", n, x);
    return interval((double) x / n, (double) n, confidence);
  }

  /**
   * Returns the interval for a weighted share. For weights <i>w</i> the effective number of answers
   * is <i>(&Sigma;w)&sup2; / &Sigma;w&sup2;</i> (L. Kish, "Survey Sampling", 1965).
   *
   * @param share the weighted share, 0 to 1
   * @param effective the effective number of answers, above 0 and finite
   * @param confidence the confidence of the two-sided interval, above 0 and below 1: 95 % is 0.95
   * @return the interval
   * @throws IllegalArgumentException if an argument is outside its range or not a number
   */
  public static ProportionInterval ofShare(double share, double effective, double confidence) {
    Check.fraction(share, "share");
    Check.positive(effective, "effective number of answers");
    return interval(share, effective, confidence);
  }

  private static ProportionInterval interval(double p, double n, double confidence) {
    double z = NormalQuantile.twoSided(confidence);
    double scale = 1 + z * z / n;
    double high = high(p, n, z) / scale;
    double low = p == 0 ? 0 : p * p / (high * scale);
    return new ProportionInterval(Math.min(low, p), Math.min(1, Math.max(high, p)), confidence);
  }

  private static double high(double p, double n, double z) {
    double half = z * z / (2 * n);
    return p + half + z * StrictMath.sqrt(p * (1 - p) / n + half / (2 * n));
  }
}
