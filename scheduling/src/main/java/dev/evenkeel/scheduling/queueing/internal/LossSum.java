package dev.evenkeel.scheduling.queueing.internal;

/**
 * The reciprocal {@code 1 / B(n, a)} of the Erlang B formula for whole numbers of agents, by its
 * finite sum {@code 1 + n/a + n (n-1)/a² + ...}, stopped when the rest, bounded by a geometric
 * series, no longer counts. Far above the load it is the reciprocal of the Poisson probability of
 * {@code n}; the Poisson tail that is left out there is below 1e-15 of the value.
 */
public final class LossSum {
  private static final double NEGLIGIBLE = 0x1p-54;

  private LossSum() {}

  /**
   * Returns {@code 1 / B(n, a)}.
   *
   * @param load the offered load, positive and finite
   * @param agents the number of agents, not negative
   * @return the value, at least 1; infinite where it overflows
   */
  public static double inverse(double load, int agents) {
    return isFarAbove(load, agents)
        ? StrictMath.exp(-IncompleteGamma.logPoisson(load, agents))
        : series(load, agents);
  }

  /**
   * Returns the logarithm of {@code 1 / B(n, a)}, also where the value itself overflows.
   *
   * @param load the offered load, positive and finite
   * @param agents the number of agents, not negative
   * @return the natural logarithm, not negative
   */
  public static double logInverse(double load, int agents) {
    double inverse = isFarAbove(load, agents) ? Double.POSITIVE_INFINITY : series(load, agents);
    return inverse < Double.POSITIVE_INFINITY
        ? StrictMath.log(inverse)
        : -IncompleteGamma.logPoisson(load, agents);
  }

  private static boolean isFarAbove(double load, int agents) {
    return agents - load > 64 + 8 * Math.sqrt(load);
  }

  private static double series(double a, int n) {
    double term = 1;
    double sum = 1;
    for (int left = n; left > 0; left--) {
      double ratio = left / a;
      term *= ratio;
      sum += term;
      if (term < NEGLIGIBLE * sum * (1 - ratio)) {
        break;
      }
    }
    return sum;
  }
}
