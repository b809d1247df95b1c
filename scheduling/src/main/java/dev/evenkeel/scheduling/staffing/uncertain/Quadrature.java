package dev.evenkeel.scheduling.staffing.uncertain;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrals by the double exponential rule, which bears any behaviour at the ends (H. Takahasi and
 * M. Mori, "Double exponential formulas for numerical integration", 1974).
 */
final class Quadrature {
  private static final double STEP = 1.0 / 16;
  private static final int STEPS = 56;

  private Quadrature() {}

  /**
   * Returns the integral of a function that is smooth between the bounds.
   *
   * @param from the lower bound
   * @param to the upper bound, not below it
   * @param function the function, asked only inside the bounds
   * @return the integral
   */
  static double integral(double from, double to, DoubleUnaryOperator function) {
    double half = (to - from) / 2;
    double sum = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      double t = STEP * i;
      double u = StrictMath.PI / 2 * StrictMath.sinh(t);
      double cosh = StrictMath.cosh(u);
      // The distance from the nearer end, which keeps its digits where the node is close to it.
      double distance = half * StrictMath.exp(-Math.abs(u)) / cosh;
      double node = t < 0 ? from + distance : to - distance;
      if (node > from && node < to) {
        double weight = StrictMath.PI / 2 * StrictMath.cosh(t) / (cosh * cosh);
        sum += weight * function.applyAsDouble(node);
      }
    }
    return half * STEP * sum;
  }
}
