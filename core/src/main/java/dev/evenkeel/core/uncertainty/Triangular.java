package dev.evenkeel.core.uncertainty;

/**
 * The triangular distribution on [a, b] with its peak at the mode m. It gives the tails more weight
 * than {@link ModifiedPert} with the same three points.
 *
 * <p>Mean (a + m + b) / 3; variance (a² + m² + b² − am − ab − mb) / 18. With F<sub>m</sub> = (m −
 * a) / (b − a) the quantile is a + √(p (b − a)(m − a)) up to F<sub>m</sub> and b − √((1 − p)(b −
 * a)(b − m)) from there on. (Johnson, Kotz, Balakrishnan: Continuous Univariate Distributions,
 * volume 2, chapter 26.)
 *
 * @param low the least value a
 * @param mode the most likely value m, between low and high
 * @param high the greatest value b; equal to low for a quantity without uncertainty
 */
public record Triangular(double low, double mode, double high) implements Distribution {
  /**
   * Checks the three points.
   *
   * @param low the least value
   * @param mode the most likely value
   * @param high the greatest value
   * @throws IllegalArgumentException if they are not in order, not a number, or beyond
   *     ±10<sup>150</sup>
   */
  public Triangular {
    Limits.check(low, mode, high);
  }

  /**
   * Returns the triangular distribution through three points.
   *
   * @param low the least value
   * @param mode the most likely value
   * @param high the greatest value
   * @return the distribution
   * @throws IllegalArgumentException if they are not in order, not a number, or beyond
   *     ±10<sup>150</sup>
   */
  public static Triangular of(double low, double mode, double high) {
    return new Triangular(low, mode, high);
  }

  @Override
  public double mean() {
    return low + ((mode - low) + (high - low)) / 3;
  }

  @Override
  public double variance() {
    double rise = mode - low;
    double fall = high - mode;
    return (rise * rise + rise * fall + fall * fall) / 18;
  }

  @Override
  public double cdf(double x) {
    Limits.argument(x);
    if (x < low) {
      return 0;
    }
    if (x >= high) {
      return 1;
    }
    return x <= mode ? rising(x) : falling(x);
  }

  private double rising(double x) {
    // At low = mode the rising side has no width, and no probability.
    return mode == low ? 0 : (x - low) / (high - low) * ((x - low) / (mode - low));
  }

  private double falling(double x) {
    return 1 - (high - x) / (high - low) * ((high - x) / (high - mode));
  }

  @Override
  public double quantile(double p) {
    if (Limits.probability(p) == 0) {
      return low;
    }
    double range = high - low;
    if (range == 0) {
      return low;
    }
    // On shares of the range, because a square of a tiny range would be zero. The limits at the
    // mode keep the two branches in order where rounding would cross them.
    double rise = (mode - low) / range;
    return p < rise
        ? Math.min(mode, low + range * StrictMath.sqrt(p * rise))
        : Math.max(mode, high - range * StrictMath.sqrt((1 - p) * ((high - mode) / range)));
  }

  @Override
  public double minimum() {
    return low;
  }

  @Override
  public double maximum() {
    return high;
  }
}
