package dev.evenkeel.core.uncertainty;

import dev.evenkeel.core.check.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * Which places in a sorted sample tell a percentile, whatever the distribution. Ranks count from 1.
 *
 * <p>Of n independent values the number B that do not exceed the true percentile of probability p
 * is binomial. So that percentile lies between the values of the ranks l and u with the probability
 * P(l ≤ B &lt; u) at least, exactly so if the distribution is continuous. (David, Nagaraja: Order
 * Statistics, 3rd edition, section 7.1.)
 */
public final class OrderStatistics {
  private static final long MOST_VALUES = 1_000_000_000;

  /** Terms of the binomial distribution beyond add nothing to a sum of doubles. */
  private static final double NOTHING = 1e-18;

  private OrderStatistics() {}

  /**
   * Checks the probability with which an interval covers.
   *
   * @param confidence the probability
   * @return the probability
   * @throws IllegalArgumentException if it is not above 0 and below 1
   */
  public static double checkConfidence(double confidence) {
    Check.that(
        confidence > 0 && confidence < 1,
        "confidence must be above 0 and below 1 but was %s",
        confidence);
    return confidence;
  }

  /**
   * Returns the rank of the empirical percentile.
   *
   * @param n the number of values, 1 to 10<sup>9</sup>
   * @param p the probability, 0 to 1
   * @return ⌈n p⌉, but at least 1: the least value that a share p does not exceed
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static long rank(long n, double p) {
    check(n, p);
    // The decimal digits of the probability count: 0.07 of 100 values are 7, not 8.
    return BigDecimal.valueOf(p)
        .multiply(BigDecimal.valueOf(n))
        .setScale(0, RoundingMode.CEILING)
        .max(BigDecimal.ONE)
        .longValueExact();
  }

  /**
   * Returns the rank of the lower end of the interval for a percentile: the greatest l with P(B
   * &lt; l) ≤ (1 − c) / 2.
   *
   * @param n the number of values, 1 to 10<sup>9</sup>
   * @param p the probability, 0 to 1
   * @param confidence the probability c, above 0 and below 1, with which the interval covers
   * @return the rank, empty if even the least value may be above the percentile
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static OptionalLong lowerRank(long n, double p, double confidence) {
    check(n, p);
    double tail = (1 - checkConfidence(confidence)) / 2;
    long rank = greatestWithTail(n, p, tail);
    return rank == 0 ? OptionalLong.empty() : OptionalLong.of(rank);
  }

  /**
   * Returns the rank of the upper end of the interval for a percentile: the least u with P(B ≥ u) ≤
   * (1 − c) / 2.
   *
   * @param n the number of values, 1 to 10<sup>9</sup>
   * @param p the probability, 0 to 1
   * @param confidence the probability c, above 0 and below 1, with which the interval covers
   * @return the rank, empty if even the greatest value may be below the percentile
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static OptionalLong upperRank(long n, double p, double confidence) {
    check(n, p);
    double tail = (1 - checkConfidence(confidence)) / 2;
    // P(B >= u) = P(n - B <= n - u), and n - B is binomial with 1 - p.
    long rank = n + 1 - greatestWithTail(n, 1 - p, tail);
    return rank == n + 1 ? OptionalLong.empty() : OptionalLong.of(rank);
  }

  private static void check(long n, double p) {
    Check.that(n >= 1 && n <= MOST_VALUES, "n must be between 1 and 1000000000 but was %s", n);
    Check.fraction(p, "p");
  }

  /** The greatest k <= n with P(B < k) <= tail. */
  private static long greatestWithTail(long n, double p, double tail) {
    if (p == 0) {
      return 0;
    }
    if (p == 1) {
      return n;
    }
    long mode = (long) ((n + 1) * p);
    // Terms relative to the largest one: nothing overflows, and far ones vanish without harm.
    long from = last(mode, 0, n, p);
    long to = last(mode, n, n, p);
    double wanted = tail * total(mode, from, to, n, p);
    double sum = 0;
    double term = termAt(mode, from, n, p);
    long k = from;
    while (k <= to && sum + term <= wanted) {
      sum += term;
      term *= up(k, n, p);
      k++;
    }
    return k;
  }

  /** The furthest k from the mode towards an end whose term counts. */
  private static long last(long mode, long end, long n, double p) {
    double term = 1;
    long k = mode;
    while (k != end && term > NOTHING) {
      term *= k > end ? down(k, n, p) : up(k, n, p);
      k += k > end ? -1 : 1;
    }
    return k;
  }

  private static double total(long mode, long from, long to, long n, double p) {
    double sum = 1;
    double term = 1;
    for (long k = mode; k > from; k--) {
      term *= down(k, n, p);
      sum += term;
    }
    term = 1;
    for (long k = mode; k < to; k++) {
      term *= up(k, n, p);
      sum += term;
    }
    return sum;
  }

  private static double termAt(long mode, long from, long n, double p) {
    double term = 1;
    for (long k = mode; k > from; k--) {
      term *= down(k, n, p);
    }
    return term;
  }

  /** The term of k + 1 over that of k. */
  private static double up(long k, long n, double p) {
    return (double) (n - k) / (k + 1) * (p / (1 - p));
  }

  /** The term of k − 1 over that of k. */
  private static double down(long k, long n, double p) {
    return (double) k / (n - k + 1) * ((1 - p) / p);
  }
}
