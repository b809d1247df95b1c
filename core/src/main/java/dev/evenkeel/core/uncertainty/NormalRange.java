package dev.evenkeel.core.uncertainty;

import java.util.function.DoubleUnaryOperator;

/**
 * The standard normal distribution between two values.
 *
 * @param alpha the lower end, which may be minus infinity
 * @param beta the upper end, which may be infinity
 */
record NormalRange(double alpha, double beta) {
  private static final double PANEL = 0.125;

  /** Abscissas and weights of Gauss and Legendre for five points, Abramowitz and Stegun 25.4.30. */
  private static final double[] ABSCISSAS = {
    0,
    StrictMath.sqrt(5 - 2 * StrictMath.sqrt(10.0 / 7)) / 3,
    -StrictMath.sqrt(5 - 2 * StrictMath.sqrt(10.0 / 7)) / 3,
    StrictMath.sqrt(5 + 2 * StrictMath.sqrt(10.0 / 7)) / 3,
    -StrictMath.sqrt(5 + 2 * StrictMath.sqrt(10.0 / 7)) / 3
  };

  private static final double[] WEIGHTS = {
    128.0 / 225,
    (322 + 13 * StrictMath.sqrt(70)) / 900,
    (322 + 13 * StrictMath.sqrt(70)) / 900,
    (322 - 13 * StrictMath.sqrt(70)) / 900,
    (322 - 13 * StrictMath.sqrt(70)) / 900
  };

  /** Φ(β) − Φ(α), by the tails on whose side the range lies. */
  double share() {
    if (alpha >= 0) {
      return StandardNormal.tail(alpha) - StandardNormal.tail(beta);
    }
    return StandardNormal.lower(beta) - StandardNormal.lower(alpha);
  }

  /** The distribution function at a z inside. */
  double cdf(double z) {
    return Math.max(0, Math.min(1, new NormalRange(alpha, z).share() / share()));
  }

  DoubleUnaryOperator quantileFunction() {
    double below = StandardNormal.lower(alpha);
    double above = StandardNormal.upper(beta);
    double share = share();
    return p -> StandardNormal.quantile(below + p * share, above + (1 - p) * share);
  }

  /**
   * As an integral of what is never negative; the closed form would lose all digits in a narrow
   * range.
   */
  double mean() {
    return from() + moment(from(), 1) / moment(from(), 0);
  }

  double variance() {
    return moment(mean(), 2) / moment(0, 0);
  }

  private double from() {
    return Math.max(alpha, -StandardNormal.GREATEST);
  }

  /** The integral of (z − centre)^power φ(z). */
  private double moment(double centre, int power) {
    double width = Math.min(beta, StandardNormal.GREATEST) - from();
    int panels = (int) StrictMath.ceil(width / PANEL);
    double half = width / panels / 2;
    double sum = 0;
    for (int k = 0; k < panels; k++) {
      double middle = from() + (2 * k + 1) * half;
      for (int point = 0; point < ABSCISSAS.length; point++) {
        double z = middle + half * ABSCISSAS[point];
        sum += WEIGHTS[point] * StrictMath.pow(z - centre, power) * StandardNormal.density(z);
      }
    }
    return sum * half;
  }
}
