package dev.evenkeel.scheduling.resource.internal.objective;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The assignment of distinct columns to all rows whose weights add up to the least. Source: Kuhn,
 * "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2, 1955, by
 * shortest augmenting paths (Jonker and Volgenant, "A shortest augmenting path algorithm for dense
 * and sparse linear assignment problems", Computing 38, 1987).
 */
public final class LeastMatching {
  /** The weight of a pair that must not be. */
  public static final double NEVER = Double.POSITIVE_INFINITY;

  private static final int NONE = -1;

  private final double[][] weight;
  private final int columns;
  private final int[] rowOf;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final double[] distance;
  private final int[] previous;
  private final boolean[] settled;

  private LeastMatching(double[][] weight, int columns) {
    this.weight = weight;
    this.columns = columns;
    this.rowOf = new int[columns];
    this.rowPrice = new double[weight.length];
    this.columnPrice = new double[columns];
    this.distance = new double[columns];
    this.previous = new int[columns];
    this.settled = new boolean[columns];
    Arrays.fill(rowOf, NONE);
  }

  /**
   * Returns the least sum.
   *
   * @param weight the weight by row and column, {@link #NEVER} for a pair that must not be
   * @param columns the number of columns
   * @return the sum, {@link #NEVER} if not every row finds a column
   */
  public static double sum(double[][] weight, int columns) {
    LeastMatching matching = new LeastMatching(weight, columns);
    return matching.isComplete() ? matching.sum() : NEVER;
  }

  /**
   * Returns the columns of the least sum.
   *
   * @param weight the weight by row and column, {@link #NEVER} for a pair that must not be
   * @param columns the number of columns
   * @return the columns that rows have, ascending, empty if not every row finds a column
   */
  public static Optional<int[]> columns(double[][] weight, int columns) {
    LeastMatching matching = new LeastMatching(weight, columns);
    if (!matching.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, columns).filter(column -> matching.rowOf[column] != NONE).toArray());
  }

  /** Gives every row a column if all can have one. */
  private boolean isComplete() {
    for (int row = 0; row < weight.length; row++) {
      if (!add(row)) {
        return false;
      }
    }
    return true;
  }

  private double sum() {
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += rowOf[column] == NONE ? 0 : weight[rowOf[column]][column];
    }
    return sum;
  }

  private boolean add(int row) {
    Arrays.fill(distance, NEVER);
    Arrays.fill(settled, false);
    Arrays.fill(previous, NONE);
    int column = NONE;
    int scanned = row;
    double reached = 0;
    while (scanned != NONE) {
      relax(scanned, column, reached);
      column = nearest();
      if (column == NONE) {
        return false;
      }
      reached = distance[column];
      settled[column] = true;
      scanned = rowOf[column];
    }
    price(row, reached);
    augment(row, column);
    return true;
  }

  private void relax(int row, int from, double reached) {
    for (int column = 0; column < columns; column++) {
      double length = reached + weight[row][column] - rowPrice[row] - columnPrice[column];
      if (!settled[column] && length < distance[column]) {
        distance[column] = length;
        previous[column] = from;
      }
    }
  }

  private int nearest() {
    int nearest = NONE;
    for (int column = 0; column < columns; column++) {
      if (!settled[column]
          && distance[column] < NEVER
          && (nearest == NONE || distance[column] < distance[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void price(int row, double reached) {
    rowPrice[row] += reached;
    for (int column = 0; column < columns; column++) {
      if (settled[column] && rowOf[column] != NONE) {
        rowPrice[rowOf[column]] += reached - distance[column];
        columnPrice[column] -= reached - distance[column];
      }
    }
  }

  private void augment(int row, int last) {
    int column = last;
    while (previous[column] != NONE) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
    rowOf[column] = row;
  }
}
