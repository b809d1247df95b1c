package dev.evenkeel.scheduling.reserve;

/**
 * The binomial distribution: how many of <i>n</i> independent trials succeed, each with probability
 * <i>p</i>.
 */
final class Binomial {
  private Binomial() {}

  /**
   * Returns the probability that at most <i>k</i> trials succeed: <i>Σ C(n, i) pⁱ (1 − p)ⁿ⁻ⁱ</i>
   * for <i>i</i> from 0 to <i>k</i>. The terms are made from their logarithms, so that none
   * vanishes that matters.
   *
   * @param k how many trials, -1 to n
   * @param n the number of trials, at least 0
   * @param p the probability of each, above 0 and below 1
   * @return the probability, 0 to 1
   */
  static double atMost(int k, int n, double p) {
    if (k >= n) {
      return 1;
    }
    double odds = odds(p);
    double logarithm = n * StrictMath.log1p(-p);
    double sum = 0;
    for (int i = 0; i <= k; i++) {
      sum += StrictMath.exp(logarithm);
      logarithm += StrictMath.log((double) (n - i) / (i + 1)) + odds;
    }
    return Math.min(1, sum);
  }

  private static double odds(double p) {
    return StrictMath.log(p) - StrictMath.log1p(-p);
  }

  /**
   * Returns the probability of success with which at most <i>k</i> successes have a given
   * probability, by bisection to the last bit: the more probable a success, the less probable are
   * few.
   *
   * @param k how many trials, 0 to n − 1
   * @param n the number of trials, at least 1
   * @param probability the wanted probability, above 0 and below 1
   * @return the <i>p</i> with {@code atMost(k, n, p)} equal to the probability
   */
  static double successOf(int k, int n, double probability) {
    double low = 0;
    double high = 1;
    double middle = 0.5;
    while (middle > low && middle < high) {
      if (atMost(k, n, middle) > probability) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }
}
