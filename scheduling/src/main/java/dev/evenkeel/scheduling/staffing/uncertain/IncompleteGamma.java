package dev.evenkeel.scheduling.staffing.uncertain;

/**
 * The regularised incomplete gamma function and its inverse.
 *
 * <p>Series and continued fraction as in M. Abramowitz and I. A. Stegun, "Handbook of Mathematical
 * Functions", 6.5.29 and 6.5.31; the common factor {@code x^k e^-x / Gamma(k + 1)} by Stirling's
 * series for the deviation from its peak, so that large shapes lose no digits.
 */
final class IncompleteGamma {
  private static final double PRECISION = 1e-17;
  private static final int MOST_TERMS = 1_000_000;
  private static final double TINY = 1e-300;
  private static final double STIRLING_FROM = 16;
  private static final int MOST_STEPS = 300;

  private IncompleteGamma() {}

  /**
   * Returns the probability that a gamma variable is at most {@code x}.
   *
   * @param shape the shape {@code k}, from 0.01 to 1e6
   * @param x the value, not negative; the scale is 1
   * @return P(k, x)
   */
  static double lower(double shape, double x) {
    if (x == 0) {
      return 0;
    }
    return x < shape + 1
        ? Math.min(1, factor(shape, x) * series(shape, x))
        : Math.max(0, 1 - factor(shape, x) * shape * fraction(shape, x));
  }

  private static double series(double shape, double x) {
    double term = 1;
    double sum = 1;
    for (int j = 1; j < MOST_TERMS && term > PRECISION * sum; j++) {
      term *= x / (shape + j);
      sum += term;
    }
    return sum;
  }

  /** Returns the continued fraction by Lentz's method. */
  private static double fraction(double shape, double x) {
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int j = 1; j < MOST_TERMS && Math.abs(change - 1) > PRECISION; j++) {
      double a = -j * (j - shape);
      b += 2;
      d = 1 / away(a * d + b);
      c = away(b + a / c);
      change = d * c;
      value *= change;
    }
    return value;
  }

  private static double away(double denominator) {
    return Math.abs(denominator) < TINY ? TINY : denominator;
  }

  /** Returns x^k e^-x / Gamma(k + 1). */
  private static double factor(double shape, double x) {
    double deviation = (x - shape) / shape;
    // Near the peak the ratio is close to 1, far below it the deviation is close to -1.
    double log =
        x < shape / 2 ? StrictMath.log(x / shape) : StrictMath.log1p(deviation);
    double exponent = -shape * (deviation - log) - stirling(shape);
    return StrictMath.exp(exponent) / StrictMath.sqrt(2 * StrictMath.PI * shape);
  }

  /** Returns log Gamma(k + 1) - (k + 1/2) log k + k - log(2 pi) / 2. */
  private static double stirling(double shape) {
    double sum = 0;
    double k = shape;
    while (k < STIRLING_FROM) {
      sum += (k + 0.5) * StrictMath.log1p(1 / k) - 1;
      k++;
    }
    double square = 1 / (k * k);
    double tail = (1.0 / 1260 - square / 1680) * square;
    return sum + (1.0 / 12 + (tail - 1.0 / 360) * square) / k;
  }

  /**
   * Returns the value that a gamma variable does not exceed with the given probability.
   *
   * @param shape the shape {@code k}, from 0.01 to 1e6
   * @param probability the probability, more than 0 and less than 1
   * @return x with P(k, x) = probability, by Newton steps that stay between bisected bounds
   */
  static double quantile(double shape, double probability) {
    double low = 0;
    double high = Math.max(1, 2 * shape);
    while (lower(shape, high) < probability) {
      low = high;
      high *= 2;
    }
    double x = Math.min(shape, (low + high) / 2);
    for (int step = 0; step < MOST_STEPS; step++) {
      double reached = lower(shape, x);
      if (reached > probability) {
        high = x;
      } else {
        low = x;
      }
      double newton = newton(shape, x, reached, probability);
      double next = newton > low && newton < high ? newton : (low + high) / 2;
      if (Math.abs(next - x) <= 1e-15 * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /** In the lower half by logarithms, since near zero the probability is a power of x. */
  private static double newton(double shape, double x, double reached, double probability) {
    double slope = factor(shape, x) * shape;
    return probability < 0.5
        ? x * StrictMath.exp(StrictMath.log(probability / reached) * (reached / slope))
        : x * (1 - (reached - probability) / slope);
  }
}
