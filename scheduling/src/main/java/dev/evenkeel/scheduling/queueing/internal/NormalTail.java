package dev.evenkeel.scheduling.queueing.internal;

/** The tail of the standard normal distribution over its density, at any distance. */
public final class NormalTail {
  private static final double ROOT_HALF_PI = 1.2533141373155003;
  private static final double FRACTION_FROM = 2;

  private NormalTail() {}

  /**
   * Returns Mills' ratio {@code (1 - Phi(x)) / phi(x)}: by the series {@code Phi(x)/phi(x) =
   * sqrt(pi/2) e^(x²/2) + x + x³/3 + x⁵/(3·5) + …} below 2, by Laplace's continued fraction above
   * (M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 26.2.11 and 26.2.14).
   *
   * @param x the distance from the mean in standard deviations, finite
   * @return the ratio, positive; infinite below about -37.6
   */
  public static double millsRatio(double x) {
    if (x >= FRACTION_FROM) {
      return fraction(x);
    }
    double half = ROOT_HALF_PI * StrictMath.exp(0.5 * x * x);
    return x < 0 ? half + series(-x) : half - series(x);
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int k = 3; term > 0x1p-54 * sum; k += 2) {
      term *= x * x / k;
      sum += term;
    }
    return sum;
  }

  private static double fraction(double x) {
    double numerators = 1 / Double.MIN_NORMAL;
    double denominators = 1 / x;
    double value = denominators;
    for (int k = 1; ; k++) {
      denominators = 1 / (x + k * denominators);
      numerators = x + k / numerators;
      double factor = denominators * numerators;
      value *= factor;
      if (Math.abs(factor - 1) < 0x1p-51) {
        return value;
      }
    }
  }
}
