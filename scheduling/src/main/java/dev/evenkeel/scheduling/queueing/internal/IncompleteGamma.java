package dev.evenkeel.scheduling.queueing.internal;

/**
 * The two halves of the gamma integral, scaled so that neither overflows near the mean: they carry
 * Erlang's formulas to real numbers of agents and sum the queue of impatient contacts.
 *
 * <pre>{@code
 * lower:  M(x, z) = sum_{j>=0} z^j / ((x+1) (x+2) ... (x+j)) = x e^z z^(-x) gamma(x, z)
 * upper:  U(x, z) = z int_0^inf e^(-z s) (1 + s)^(x-1) ds    = z e^z z^(-x) Gamma(x, z)
 * deviance:  d(x, z) = x ln(x / z) + z - x
 * }</pre>
 *
 * <p>{@code U(x + 1, a)} is {@code 1 / B(x, a)} of the Erlang B formula for real {@code x} (D. L.
 * Jagerman, "Some properties of the Erlang loss function", Bell System Technical Journal 53, 1974).
 * Each half is evaluated where it is the greater or nearly so, and the other follows by subtraction
 * from the whole, so that never more than a digit is lost. For parameters above 1e12 near the mean,
 * where the sums would take millions of steps, the uniform expansion of N. M. Temme ("The
 * asymptotic expansion of the incomplete gamma functions", SIAM Journal on Mathematical Analysis
 * 10, 1979) stands in.
 */
public final class IncompleteGamma {
  private static final double NEGLIGIBLE = 0x1p-54;
  private static final double FEW_TERMS = 50;
  private static final double MANY_AGENTS = 150;
  private static final double NO_LONGER_COUNTS = 50;
  private static final double HUGE = 1e12;
  private static final double NEAR = 5e-5;
  private static final double STIRLING_FROM = 16;
  private static final double TWO_PI = 6.283185307179586;
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  private IncompleteGamma() {}

  /**
   * Returns the lower half {@code M(x, z)}, multiplied by {@code e^(-d(x, z))} if {@code z > x}.
   *
   * @param x the first argument, positive and finite
   * @param z the second argument, not negative and finite
   * @return the value, at least 1 up to the mean
   */
  public static double scaledLower(double x, double z) {
    if (x > HUGE && Math.abs(z - x) < NEAR * x) {
      return uniformLower(x, z);
    }
    if (z <= x) {
      return lowerSeries(x, z);
    }
    double deviance = deviance(x, z);
    return z <= FEW_TERMS
        ? lowerSeries(x, z) * StrictMath.exp(-deviance)
        : wholeWithoutUpper(x, z, deviance);
  }

  private static double lowerSeries(double x, double z) {
    double term = 1;
    double sum = 1;
    for (double divisor = x + 1; ; divisor++) {
      double ratio = z / divisor;
      term *= ratio;
      sum += term;
      if (term <= NEGLIGIBLE * sum * (1 - ratio)) {
        return sum;
      }
    }
  }

  /**
   * Returns the mean of the terms' numbers, {@code sum_{j>=1} j z^(j-1) / ((x+1) (x+2) ... (x+j))},
   * multiplied by {@code e^(-d(x, z))} if {@code z > x}. Above the mean it is {@code ((z - x) M +
   * x) / z}, where nothing cancels.
   *
   * @param x the first argument, positive and finite
   * @param z the second argument, not negative and finite
   * @param scaledLower the value of {@link #scaledLower} for the same arguments
   * @return the value, positive
   */
  public static double scaledLowerMoment(double x, double z, double scaledLower) {
    if (z > x) {
      return ((z - x) * scaledLower + x * StrictMath.exp(-deviance(x, z))) / z;
    }
    return x > HUGE && x - z < NEAR * x
        ? Math.max(0, 1 - (1 - z / x) * scaledLower) * (x / z)
        : momentSeries(x, z);
  }

  private static double momentSeries(double x, double z) {
    double term = 1 / (x + 1);
    double sum = term;
    for (double j = 2; ; j++) {
      double ratio = z / (x + j);
      term *= ratio;
      sum += j * term;
      double rest = 1 - ratio;
      if (j * term <= NEGLIGIBLE * sum * rest * rest) {
        return sum;
      }
    }
  }

  private static double wholeWithoutUpper(double x, double z, double deviance) {
    double whole = scaledWhole(x);
    return deviance > NO_LONGER_COUNTS
        ? whole
        : whole - x / z * upperAboveMean(x, z) * StrictMath.exp(-deviance);
  }

  /** Returns sqrt(2 pi x) e^s(x), with which both halves of x e^x x^(-x) Gamma(x) agree. */
  private static double scaledWhole(double x) {
    return x >= STIRLING_FROM
        ? Math.sqrt(TWO_PI * x) * StrictMath.exp(stirlingError(x))
        : StrictMath.exp(logGammaOfNext(x) + x - (x == 0 ? 0 : x * StrictMath.log(x)));
  }

  private static double uniformLower(double x, double z) {
    double deviance = deviance(x, z);
    double distance = Math.sqrt(2 * deviance);
    double root = Math.sqrt(x);
    double eta = (z < x ? -distance : distance) / root;
    double correction = -1.0 / 3 + eta / 12 - eta * eta / 67.5 - 1 / (540 * x);
    double tail = root * NormalTail.millsRatio(distance);
    return z <= x
        ? tail - correction
        : scaledWhole(x) - StrictMath.exp(-deviance) * (tail + correction);
  }

  /**
   * Returns the upper half {@code U(x, z)}.
   *
   * @param x the first argument, at least 1 and finite
   * @param z the second argument, positive and finite
   * @return the value, at least 1; infinite where it overflows
   */
  public static double upper(double x, double z) {
    if (z >= x) {
      return upperAboveMean(x, z);
    }
    double whole = scaledWhole(x) * StrictMath.exp(deviance(x, z));
    return whole < Double.POSITIVE_INFINITY ? z / x * (whole - scaledLower(x, z)) : whole;
  }

  /**
   * Returns the logarithm of the upper half, also where the half itself overflows.
   *
   * @param x the first argument, at least 1 and finite
   * @param z the second argument, positive and finite
   * @return the natural logarithm, not negative
   */
  public static double logUpper(double x, double z) {
    double upper = upper(x, z);
    return upper < Double.POSITIVE_INFINITY
        ? StrictMath.log(upper)
        : StrictMath.log(z / x) + StrictMath.log(scaledWhole(x)) + deviance(x, z);
  }

  private static double upperAboveMean(double x, double z) {
    if (x > HUGE && z - x < NEAR * x) {
      double whole = scaledWhole(x);
      double deviance = deviance(x, z);
      return z / x * (whole - uniformLower(x, z)) * StrictMath.exp(deviance);
    }
    return x > MANY_AGENTS ? upperSeries(x, z) : upperFraction(x, z);
  }

  /** Returns 1 + (x-1)/z + (x-1)(x-2)/z² + …, which ends before the factors turn negative. */
  private static double upperSeries(double x, double z) {
    double term = 1;
    double sum = 1;
    for (double factor = x - 1; factor > 0; factor--) {
      double ratio = factor / z;
      term *= ratio;
      sum += term;
      if (term < NEGLIGIBLE * sum * (1 - ratio)) {
        break;
      }
    }
    return sum;
  }

  /** Legendre's continued fraction by the method of Lentz; all its denominators are positive. */
  private static double upperFraction(double x, double z) {
    double base = z + 1 - x;
    double numerators = 1 / Double.MIN_NORMAL;
    double denominators = 1 / base;
    double value = denominators;
    for (int k = 1; ; k++) {
      double numerator = k * (x - k);
      base += 2;
      denominators = 1 / (numerator * denominators + base);
      numerators = base + numerator / numerators;
      double factor = denominators * numerators;
      value *= factor;
      if (Math.abs(factor - 1) < 0x1p-51) {
        return z * value;
      }
    }
  }

  /**
   * Returns {@code x ln(x / z) + z - x} without cancellation for {@code x} near {@code z}.
   *
   * @param x the first argument, positive and finite
   * @param z the second argument, positive and finite
   * @return the deviance, not negative
   */
  public static double deviance(double x, double z) {
    double v = (x - z) / (x + z);
    if (Math.abs(v) > 0.4) {
      return x * (StrictMath.log(x) - StrictMath.log(z)) + z - x;
    }
    double sum = (x - z) * v;
    double power = 2 * x * v;
    for (int k = 3; ; k += 2) {
      power *= v * v;
      double next = sum + power / k;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }

  /**
   * Returns the logarithm of the Poisson probability of a number.
   *
   * @param mean the mean, positive and finite
   * @param n the number, not negative
   * @return the natural logarithm
   */
  public static double logPoisson(double mean, double n) {
    if (n < STIRLING_FROM) {
      return n * StrictMath.log(mean) - mean - logGammaOfNext(n);
    }
    return -deviance(n, mean) - stirlingError(n) - HALF_LOG_TWO_PI - 0.5 * StrictMath.log(n);
  }

  /** Returns ln Gamma(x+1) - (x + 1/2) ln x + x - ln(2 pi)/2 for x from 16 on. */
  private static double stirlingError(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    double rest = 1.0 / 1680 - square * (1.0 / 1188 - square * (691.0 / 360360));
    return inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * rest)));
  }

  private static double logGammaOfNext(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < STIRLING_FROM) {
      shifted++;
      product *= shifted;
    }
    double log = StrictMath.log(shifted);
    return (shifted + 0.5) * log
        - shifted
        + HALF_LOG_TWO_PI
        + stirlingError(shifted)
        - StrictMath.log(product);
  }
}
