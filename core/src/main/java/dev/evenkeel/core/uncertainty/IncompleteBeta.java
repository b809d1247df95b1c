package dev.evenkeel.core.uncertainty;

/**
 * The regularised incomplete beta function I<sub>x</sub>(a, b) for fixed a, b > 0, its complement
 * and its inverse.
 *
 * <p>I<sub>x</sub>(a, b) = x<sup>a</sup> y<sup>b</sup> / (a B(a, b)) · 1/(1 + d<sub>1</sub>/(1 +
 * d<sub>2</sub>/(1 + …))) with y = 1 − x, by DLMF 8.17.22, on the side of (a + 1) / (a + b + 2)
 * where it converges fast, and by I<sub>x</sub>(a, b) = 1 − I<sub>y</sub>(b, a) on the other. The
 * factor before the fraction is taken from Stirling's error terms and deviances (Loader 2000: Fast
 * and Accurate Computation of Binomial Probabilities), which do not cancel for large a and b.
 */
final class IncompleteBeta {
  private static final double PRECISION = 3e-16;
  private static final int MAX_TERMS = 1_000_000;
  private static final int MAX_NEWTON_STEPS = 30;

  /** Grid of the inverse: doubles whose last 8 bits are zero, about 6e-14 apart, relative. */
  private static final int GRID_BITS = 8;

  private static final long ONE = Double.doubleToRawLongBits(1) >> GRID_BITS;

  private final double a;
  private final double b;
  private final double stirling;

  IncompleteBeta(double a, double b) {
    this.a = a;
    this.b = b;
    this.stirling = stirlingError(a + b) - stirlingError(a) - stirlingError(b);
  }

  /** I_x(a, b); y = 1 - x is passed by itself as the caller may know it better than 1 - x. */
  double lower(double x, double y) {
    return isLeft(x) ? left(x, y) : 1 - right(x, y);
  }

  /** 1 - I_x(a, b). */
  double upper(double x, double y) {
    return isLeft(x) ? 1 - left(x, y) : right(x, y);
  }

  private boolean isLeft(double x) {
    return x <= (a + 1) / (a + b + 2);
  }

  private double left(double x, double y) {
    return x == 0 ? 0 : power(x, y) / a * fraction(a, b, x);
  }

  private double right(double x, double y) {
    return y == 0 ? 0 : power(x, y) / b * fraction(b, a, y);
  }

  /** x^a y^b / B(a, b). */
  private double power(double x, double y) {
    double n = a + b;
    double exponent = stirling - deviance(a, n * x) - deviance(b, n * y);
    return StrictMath.sqrt(a / n * b / (2 * Math.PI)) * StrictMath.exp(exponent);
  }

  /** z ln(z / m) + m - z. */
  private static double deviance(double z, double m) {
    double difference = z - m;
    if (Math.abs(difference) >= 0.1 * (z + m)) {
      return z * StrictMath.log(z / m) - difference;
    }
    double v = difference / (z + m);
    double term = 2 * z * v;
    double sum = difference * v;
    double before = Double.NaN;
    for (int j = 3; sum != before; j += 2) {
      before = sum;
      term *= v * v;
      sum += term / j;
    }
    return sum;
  }

  /** ln Γ(z + 1) - (z + 1/2) ln z + z - ln(2π) / 2. */
  private static double stirlingError(double z) {
    double sum = 0;
    double shifted = z;
    for (; shifted < 16; shifted++) {
      sum += (shifted + 0.5) * StrictMath.log1p(1 / shifted) - 1;
    }
    return sum + stirlingSeries(shifted);
  }

  /** DLMF 5.11.1. */
  private static double stirlingSeries(double z) {
    double w = 1 / (z * z);
    double tail = 1.0 / 1680 - w * (1.0 / 1188 - w * (691.0 / 360360));
    return (1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * tail))) / z;
  }

  /** The continued fraction by the modified method of Lentz. */
  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / guarded(1 - (a + b) * x / (a + 1));
    double value = d;
    double factor = 0;
    for (int m = 1; m < MAX_TERMS && Math.abs(factor - 1) > PRECISION; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / guarded(1 + even * d);
      c = guarded(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / guarded(1 + odd * d);
      c = guarded(1 + odd / c);
      factor = d * c;
      value *= factor;
    }
    return value;
  }

  private static double guarded(double value) {
    return value == 0 ? Double.MIN_NORMAL : value;
  }

  /**
   * The least x of the grid with I_x(a, b) >= p, for 0 < p < 1. As it is defined by a set that only
   * shrinks when p grows, it never falls; Newton's steps only say where to look next.
   */
  double inverse(double p) {
    long low = 0;
    long high = ONE;
    double guess = a / (a + b);
    for (int step = 0; high - low > 1; step++) {
      long key = Math.max(low + 1, Math.min(high - 1, key(guess)));
      double x = value(key);
      if (reaches(x, p)) {
        high = key;
      } else {
        low = key;
      }
      double next = step < MAX_NEWTON_STEPS ? newton(x, p) : Double.NaN;
      guess = Double.isNaN(next) ? value((low + high) >>> 1) : next;
    }
    return value(high);
  }

  private static long key(double x) {
    return Double.doubleToRawLongBits(x) >> GRID_BITS;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key << GRID_BITS);
  }

  private boolean reaches(double x, double p) {
    return p <= 0.5 ? lower(x, 1 - x) >= p : upper(x, 1 - x) <= 1 - p;
  }

  /** A step on the logarithm of the smaller tail against the logarithm of its distance. */
  private double newton(double x, double p) {
    double y = 1 - x;
    return p <= 0.5
        ? step(x, p, lower(x, y), power(x, y) / y)
        : 1 - step(y, 1 - p, upper(x, y), power(x, y) / x);
  }

  /** Solves ln tail = ln wanted for ln distance; slope is density times distance. */
  private static double step(double distance, double wanted, double tail, double slope) {
    double move = StrictMath.log(wanted / tail) * tail / slope;
    return distance * StrictMath.exp(move);
  }
}
