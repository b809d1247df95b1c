package dev.evenkeel.core.uncertainty;

/**
 * How far from the middle the standard normal distribution leaves a given tail.
 *
 * <p>The result is the greatest double of a grid (those whose last 10 bits are zero, about 2e-13
 * apart, relative) that leaves at least this tail. As it is defined by a set that only shrinks when
 * the tail grows, it never rises with it. A rational approximation finds the place, Wichura 1988:
 * Algorithm AS 241, the percentage points of the normal distribution (Applied Statistics 37, pages
 * 477 to 484), with its coefficients; only where its last digits leave open on which side of a grid
 * point the result lies is the distribution function asked.
 */
final class NormalQuantile {
  private static final int GRID_BITS = 10;

  /** More than the rounding errors of the approximation and of the distribution function. */
  private static final double DOUBT = 4e-15;

  /** Half of the probability that the approximation takes for the centre. */
  private static final double CENTRE_HALF = 0.425;

  private static final double[] CENTRE_NUMERATOR = {
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665
  };

  private static final double[] CENTRE_DENOMINATOR = {
    5226.495278852854,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1
  };

  private static final double[] TAIL_NUMERATOR = {
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835
  };

  private static final double[] TAIL_DENOMINATOR = {
    1.0507500716444169e-09,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1
  };

  private static final double[] FAR_NUMERATOR = {
    2.0103343992922881e-07,
    2.7115555687434876e-05,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103
  };

  private static final double[] FAR_DENOMINATOR = {
    2.0442631033899397e-15,
    1.421511758316446e-07,
    1.8463183175100548e-05,
    0.0007868691311456133,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1
  };

  private NormalQuantile() {}

  /**
   * Returns d with 1 − Φ(d) = tail.
   *
   * @param tail 2^-53 to 1/2
   */
  static double distance(double tail) {
    double central = 0.5 - tail;
    double guess =
        central <= CENTRE_HALF
            ? central * centre(central)
            : outer(StrictMath.sqrt(-StrictMath.log(tail)));
    long key = key(guess);
    if (key(guess * (1 - DOUBT)) == key && key(guess * (1 + DOUBT)) == key) {
      return value(key);
    }
    return greatest(key, tail, central);
  }

  private static double centre(double central) {
    double r = CENTRE_HALF * CENTRE_HALF - central * central;
    return ratio(CENTRE_NUMERATOR, CENTRE_DENOMINATOR, r);
  }

  private static double outer(double root) {
    return root <= 5
        ? ratio(TAIL_NUMERATOR, TAIL_DENOMINATOR, root - 1.6)
        : ratio(FAR_NUMERATOR, FAR_DENOMINATOR, root - 5);
  }

  private static double ratio(double[] numerator, double[] denominator, double x) {
    return polynomial(numerator, x) / polynomial(denominator, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = coefficients[0];
    for (int k = 1; k < coefficients.length; k++) {
      value = value * x + coefficients[k];
    }
    return value;
  }

  private static double greatest(long from, double tail, double central) {
    long key = from;
    while (leaves(value(key + 1), tail, central)) {
      key++;
    }
    while (!leaves(value(key), tail, central)) {
      key--;
    }
    return value(key);
  }

  private static boolean leaves(double distance, double tail, double central) {
    return distance < StandardNormal.CENTRE
        ? StandardNormal.central(distance) <= central
        : StandardNormal.tail(distance) >= tail;
  }

  private static long key(double x) {
    return Double.doubleToRawLongBits(x) >> GRID_BITS;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key << GRID_BITS);
  }
}
