package dev.evenkeel.scheduling.queueing.simulation.internal;

/**
 * Exponential random numbers of mean 1 by the ziggurat method with 256 layers (G. Marsaglia, W. W.
 * Tsang, "The ziggurat method for generating random variables", Journal of Statistical Software 5,
 * 2000): in 99 % of the draws a multiplication and a comparison, else exact rejection.
 */
final class ExponentialZiggurat {
  private static final int LAYERS = 256;

  /** Where the lowest layer ends and the tail begins. */
  private static final double TAIL = 7.69711747013105;

  /** The area of a layer. */
  private static final double AREA = 0.003949659822581572;

  private static final double[] WIDTH = new double[LAYERS];
  private static final double[] HEIGHT = new double[LAYERS];
  private static final long[] INSIDE = new long[LAYERS];

  static {
    double edge = TAIL;
    double base = AREA / StrictMath.exp(-TAIL);
    layer(0, base, 1, TAIL / base);
    layer(LAYERS - 1, edge, StrictMath.exp(-edge), 0);
    for (int i = LAYERS - 2; i > 0; i--) {
      double next = -StrictMath.log(AREA / edge + StrictMath.exp(-edge));
      INSIDE[i + 1] = (long) (next / edge * 0x1p53);
      edge = next;
      layer(i, edge, StrictMath.exp(-edge), 0);
    }
  }

  private ExponentialZiggurat() {}

  private static void layer(int i, double edge, double height, double inside) {
    WIDTH[i] = edge * 0x1p-53;
    HEIGHT[i] = height;
    INSIDE[i] = (long) (inside * 0x1p53);
  }

  /** Returns the next number, not negative. */
  static double next(RandomBits random) {
    long bits = random.next();
    int layer = (int) bits & (LAYERS - 1);
    long place = bits >>> 11;
    return place < INSIDE[layer] ? place * WIDTH[layer] : atEdge(random, layer, place);
  }

  private static double atEdge(RandomBits random, int layer, long place) {
    if (layer == 0) {
      // Beyond the tail's beginning the distribution is the same again.
      return TAIL - StrictMath.log(random.uniform());
    }
    double x = place * WIDTH[layer];
    double y = HEIGHT[layer] + random.uniform() * (HEIGHT[layer - 1] - HEIGHT[layer]);
    return y < StrictMath.exp(-x) ? x : next(random);
  }
}
