package dev.evenkeel.scheduling.shift.internal;

import java.util.Arrays;

/**
 * The inverse of a basis matrix, kept as a dense matrix with the squared norms of its rows, which
 * dual steepest-edge pricing needs. Mutable, for a single owner.
 */
final class BasisInverse {
  private static final double NEGLIGIBLE = 1e-12;

  private double[][] inverse;
  private final double[] squaredNorms;

  /** Makes the inverse of minus the unit matrix, the basis of all logical variables. */
  BasisInverse(int size) {
    inverse = new double[size][size];
    squaredNorms = new double[size];
    for (int i = 0; i < size; i++) {
      inverse[i][i] = -1;
      squaredNorms[i] = 1;
    }
  }

  double[] row(int row) {
    return inverse[row];
  }

  double squaredNorm(int row) {
    return squaredNorms[row];
  }

  /**
   * Replaces the column of a row of the basis; alpha is the new column in terms of the old basis.
   */
  void replace(int row, double[] alpha) {
    double[] pivot = inverse[row];
    double scale = 1 / alpha[row];
    for (int k = 0; k < pivot.length; k++) {
      pivot[k] *= scale;
    }
    squaredNorms[row] = squaredNorm(pivot);
    for (int i = 0; i < inverse.length; i++) {
      if (i != row && Math.abs(alpha[i]) > NEGLIGIBLE) {
        squaredNorms[i] = subtract(inverse[i], pivot, alpha[i]);
      }
    }
  }

  private static double subtract(double[] from, double[] vector, double factor) {
    for (int k = 0; k < from.length; k++) {
      from[k] -= factor * vector[k];
    }
    return squaredNorm(from);
  }

  private static double squaredNorm(double[] vector) {
    double sum = 0;
    for (double v : vector) {
      sum += v * v;
    }
    return sum;
  }

  /** Returns the product of the inverse with a column vector. */
  void multiply(double[] vector, double[] product) {
    for (int i = 0; i < product.length; i++) {
      double[] row = inverse[i];
      double sum = 0;
      for (int k = 0; k < row.length; k++) {
        sum += row[k] * vector[k];
      }
      product[i] = sum;
    }
  }

  /**
   * Inverts a matrix anew, given by its columns, by Gauss–Jordan elimination with partial pivoting.
   * The columns are used up. Source: Golub and Van Loan, "Matrix Computations", 4th ed., 2013,
   * section 3.4.
   */
  void invert(double[][] columns) {
    int size = columns.length;
    double[][] work = new double[size][size];
    double[][] result = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        work[i][k] = columns[k][i];
      }
      result[i][i] = 1;
    }
    for (int c = 0; c < size; c++) {
      eliminate(work, result, c);
    }
    inverse = result;
    Arrays.setAll(squaredNorms, i -> squaredNorm(inverse[i]));
  }

  private static void eliminate(double[][] work, double[][] result, int column) {
    swapPivot(work, result, column);
    scale(work[column], result[column], 1 / work[column][column]);
    for (int i = 0; i < work.length; i++) {
      double factor = work[i][column];
      if (i != column && factor != 0) {
        for (int k = column; k < work.length; k++) {
          work[i][k] -= factor * work[column][k];
        }
        for (int k = 0; k < work.length; k++) {
          result[i][k] -= factor * result[column][k];
        }
      }
    }
  }

  private static void scale(double[] work, double[] result, double factor) {
    for (int k = 0; k < work.length; k++) {
      work[k] *= factor;
      result[k] *= factor;
    }
  }

  private static void swapPivot(double[][] work, double[][] result, int column) {
    int best = column;
    for (int i = column + 1; i < work.length; i++) {
      if (Math.abs(work[i][column]) > Math.abs(work[best][column])) {
        best = i;
      }
    }
    double[] row = work[best];
    work[best] = work[column];
    work[column] = row;
    row = result[best];
    result[best] = result[column];
    result[column] = row;
  }
}
