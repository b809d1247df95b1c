package dev.evenkeel.scheduling.shift.internal;

import java.util.Arrays;

/**
 * A linear program min c·x subject to A·x − s = b with bounds on x and on the logical variables s ≥
 * 0. The first rows belong to intervals of time, in which a column has runs of ones; in all other
 * rows it has single entries. Mutable while it is assembled, by a single owner.
 */
final class LinearProgram {
  private final int intervals;
  private final double[] rhs;
  private final double[] logicalUpper;
  private int columns;
  private int runs;
  private int entries;
  private int[] runStart = new int[65];
  private int[] runFrom = new int[64];
  private int[] runTo = new int[64];
  private int[] entryStart = new int[65];
  private int[] entryRow = new int[64];
  private double[] entryValue = new double[64];
  private double[] cost = new double[64];
  private double[] upper = new double[64];

  /** Makes a program without columns, all logical variables unbounded and all b = 0. */
  LinearProgram(int intervals, int rows) {
    this.intervals = intervals;
    rhs = new double[rows];
    logicalUpper = new double[rows];
    Arrays.fill(logicalUpper, Double.POSITIVE_INFINITY);
  }

  /** Sets the range b ≤ a·x ≤ b + width of a row. */
  void setRow(int row, double b, double width) {
    rhs[row] = b;
    logicalUpper[row] = width;
  }

  /** Begins a column, to which runs and entries are added next, and returns its number. */
  int addColumn(double columnCost, double columnUpper) {
    if (columns == cost.length) {
      cost = Arrays.copyOf(cost, 2 * columns);
      upper = Arrays.copyOf(upper, 2 * columns);
      runStart = Arrays.copyOf(runStart, 2 * columns + 1);
      entryStart = Arrays.copyOf(entryStart, 2 * columns + 1);
    }
    cost[columns] = columnCost;
    upper[columns] = columnUpper;
    runStart[columns + 1] = runs;
    entryStart[columns + 1] = entries;
    return columns++;
  }

  /** Adds ones in the intervals from one to before another to the last column. */
  void addRun(int from, int to) {
    if (runs == runFrom.length) {
      runFrom = Arrays.copyOf(runFrom, 2 * runs);
      runTo = Arrays.copyOf(runTo, 2 * runs);
    }
    runFrom[runs] = from;
    runTo[runs++] = to;
    runStart[columns] = runs;
  }

  /** Adds an entry in a row that is no interval to the last column. */
  void addEntry(int row, double value) {
    if (entries == entryRow.length) {
      entryRow = Arrays.copyOf(entryRow, 2 * entries);
      entryValue = Arrays.copyOf(entryValue, 2 * entries);
    }
    entryRow[entries] = row;
    entryValue[entries++] = value;
    entryStart[columns] = entries;
  }

  int rows() {
    return rhs.length;
  }

  int columns() {
    return columns;
  }

  double rhs(int row) {
    return rhs[row];
  }

  double logicalUpper(int row) {
    return logicalUpper[row];
  }

  double cost(int column) {
    return cost[column];
  }

  double upper(int column) {
    return upper[column];
  }

  /** Puts the sums of the first 0, 1, 2, … numbers of the intervals in their place. */
  void fillPrefixSums(double[] row, double[] sums) {
    double sum = 0;
    for (int i = 0; i < intervals; i++) {
      sum += row[i];
      sums[i + 1] = sum;
    }
  }

  int intervals() {
    return intervals;
  }

  /** Returns the product of a row vector, of which the prefix sums are given, with a column. */
  double product(double[] row, double[] sums, int column) {
    double product = 0;
    for (int r = runStart[column]; r < runStart[column + 1]; r++) {
      product += sums[runTo[r]] - sums[runFrom[r]];
    }
    for (int e = entryStart[column]; e < entryStart[column + 1]; e++) {
      product += row[entryRow[e]] * entryValue[e];
    }
    return product;
  }

  /** Adds a multiple of a column to a vector. */
  void addTo(double[] vector, int column, double factor) {
    for (int r = runStart[column]; r < runStart[column + 1]; r++) {
      for (int i = runFrom[r]; i < runTo[r]; i++) {
        vector[i] += factor;
      }
    }
    for (int e = entryStart[column]; e < entryStart[column + 1]; e++) {
      vector[entryRow[e]] += factor * entryValue[e];
    }
  }

  /** Returns the product of a row vector with a column, without prefix sums. */
  double product(double[] row, int column) {
    double product = 0;
    for (int r = runStart[column]; r < runStart[column + 1]; r++) {
      for (int i = runFrom[r]; i < runTo[r]; i++) {
        product += row[i];
      }
    }
    for (int e = entryStart[column]; e < entryStart[column + 1]; e++) {
      product += row[entryRow[e]] * entryValue[e];
    }
    return product;
  }
}
