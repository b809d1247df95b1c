package dev.evenkeel.core.uncertainty;

/**
 * The standard normal distribution: Φ(z) = ∫<sub>−∞</sub><sup>z</sup> φ(t) dt with φ(t) = e<sup>−t²
 * / 2</sup> / √(2π), and its inverse.
 *
 * <p>Near the middle Φ is taken from the series ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …) of Abramowitz
 * and Stegun, Handbook of Mathematical Functions, 26.2.11, all of whose terms have one sign; in the
 * tails from the continued fraction of Mills' ratio, 26.2.14.
 */
final class StandardNormal {
  /** Values beyond are left out; the probability beyond is 2^-53 on either side. */
  static final double LEAST_TAIL = 0x1p-53;

  static final double GREATEST = NormalQuantile.distance(LEAST_TAIL);

  /** Where the series gives way to the continued fraction. */
  static final double CENTRE = 1.5;

  /** From here on the density is zero as a double. */
  private static final double NO_TAIL = 40;

  private static final double INVERSE_ROOT_OF_TWO_PI = 1 / StrictMath.sqrt(2 * Math.PI);

  private StandardNormal() {}

  static double density(double z) {
    return INVERSE_ROOT_OF_TWO_PI * StrictMath.exp(-z * z / 2);
  }

  /** Φ(z). */
  static double lower(double z) {
    return z <= 0 ? tail(-z) : 1 - tail(z);
  }

  /** 1 − Φ(z). */
  static double upper(double z) {
    return lower(-z);
  }

  /** 1 − Φ(z) for z >= 0. */
  static double tail(double z) {
    return z < CENTRE ? 0.5 - central(z) : density(z) * millsRatio(z);
  }

  /** Φ(z) − 1/2 for 0 <= z, accurate near the middle. */
  static double central(double z) {
    double square = z * z;
    double term = z;
    double sum = z;
    double before = -1;
    for (int k = 3; sum != before; k += 2) {
      before = sum;
      term *= square / k;
      sum += term;
    }
    return density(z) * sum;
  }

  /** (1 − Φ(z)) / φ(z) = 1/(z + 1/(z + 2/(z + 3/(z + …)))), from its far end. */
  private static double millsRatio(double z) {
    if (z > NO_TAIL) {
      return 0;
    }
    double fraction = z;
    for (int k = 20 + (int) (300 / (z * z)); k > 0; k--) {
      fraction = z + k / fraction;
    }
    return 1 / fraction;
  }

  /**
   * The inverse of Φ. What lies outside of 2^-53 to 1 − 2^-53 is taken as the nearer of these.
   *
   * @param lower Φ(z), which counts up to 1/2
   * @param upper 1 − Φ(z), which counts where the other is above 1/2
   */
  static double quantile(double lower, double upper) {
    return lower <= 0.5
        ? -NormalQuantile.distance(Math.max(LEAST_TAIL, lower))
        : NormalQuantile.distance(Math.max(LEAST_TAIL, Math.min(0.5, upper)));
  }

  static double quantile(double p) {
    return quantile(p, 1 - p);
  }
}
