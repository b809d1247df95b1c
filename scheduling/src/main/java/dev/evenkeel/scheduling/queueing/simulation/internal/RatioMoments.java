package dev.evenkeel.scheduling.queueing.simulation.internal;

import java.util.OptionalDouble;

/**
 * Sums of quantities over batches, and ratios of two of them with their standard errors. For the
 * ratio {@code r = sum x / sum y} over {@code m} batches
 *
 * <pre>{@code
 * se = sqrt(m / (m - 1) * sum (x - r y)²) / sum y
 * }</pre>
 *
 * <p>(the ratio estimator: W. G. Cochran, "Sampling Techniques", 1977, section 6.3; A. M. Law,
 * "Simulation Modeling and Analysis", section 9.5).
 */
public final class RatioMoments {
  private final int[][] ratios;
  private final double[][] sums;
  private final double[][] squares;
  private int batches;

  RatioMoments(int nodes, int quantities, int[][] ratios) {
    this.ratios = ratios;
    this.sums = new double[quantities][nodes];
    this.squares = new double[3 * ratios.length][nodes];
  }

  /** Adds a batch: a value for each quantity and node. */
  void add(double[][] batch) {
    batches++;
    for (int q = 0; q < sums.length; q++) {
      for (int node = 0; node < sums[q].length; node++) {
        sums[q][node] += batch[q][node];
      }
    }
    for (int r = 0; r < ratios.length; r++) {
      addSquares(3 * r, batch[ratios[r][0]], batch[ratios[r][1]]);
    }
  }

  private void addSquares(int row, double[] numerators, double[] denominators) {
    for (int node = 0; node < numerators.length; node++) {
      double x = numerators[node];
      double y = denominators[node];
      squares[row][node] += x * x;
      squares[row + 1][node] += x * y;
      squares[row + 2][node] += y * y;
    }
  }

  /**
   * Returns the sum of a quantity over all batches.
   *
   * @param quantity its number
   * @param node the node
   * @return the sum
   */
  public double sum(int quantity, int node) {
    return sums[quantity][node];
  }

  /**
   * Returns the ratio of two sums.
   *
   * @param ratio its number
   * @param node the node
   * @return the ratio; empty if the sum below is 0
   */
  public OptionalDouble ratio(int ratio, int node) {
    double below = sums[ratios[ratio][1]][node];
    return below == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sums[ratios[ratio][0]][node] / below);
  }

  /**
   * Returns the standard error of a ratio.
   *
   * @param ratio its number
   * @param node the node
   * @return the standard error; empty without a ratio or with fewer than two batches
   */
  public OptionalDouble standardError(int ratio, int node) {
    OptionalDouble value = ratio(ratio, node);
    if (value.isEmpty() || batches < 2) {
      return OptionalDouble.empty();
    }
    double r = value.getAsDouble();
    double below = sums[ratios[ratio][1]][node];
    int row = 3 * ratio;
    double rest =
        squares[row][node] - 2 * r * squares[row + 1][node] + r * r * squares[row + 2][node];
    double scale = (double) batches / (batches - 1);
    return OptionalDouble.of(StrictMath.sqrt(Math.max(0, rest) * scale) / below);
  }
}
