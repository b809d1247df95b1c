package dev.evenkeel.scheduling.shift.internal;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The bounded dual simplex method with steepest-edge pricing on a dense inverse. Since no cost is
 * negative and every column is bounded, the basis of logical variables is dual feasible, and so is
 * every later one after any change of bounds: a program is solved again from where the last one
 * ended. Mutable, for a single owner.
 *
 * <p>Costs are made slightly smaller at random so that no two steps tie; what is returned as bound
 * is therefore never above the optimum. Source: Koberstein, "The Dual Simplex Method, Techniques
 * for a fast and stable implementation", thesis, Paderborn 2005, chapters 3 and 6.
 */
final class DualSimplex {
  enum Status {
    OPTIMAL,
    INFEASIBLE,
    STOPPED
  }

  private static final double FEASIBLE = 1e-7;
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double NEGLIGIBLE = 1e-9;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double PERTURBATION = 1e-7;
  private static final int REFRESH = 100;
  private static final int INVERT = 300;

  private final LinearProgram program;
  private final int columns;
  private final int rows;
  private final double[] cost;
  private final double[] lower;
  private final double[] upper;
  private final boolean[] isAtUpper;
  private final int[] positionOf;
  private final int[] basic;
  private final BasisInverse inverse;
  private final double[] primal;
  private final double[] reducedCost;
  private final double[] alphaRow;
  private final double[] alphaColumn;
  private final double[] work;
  private final double[] sums;
  private int pivots;

  DualSimplex(LinearProgram program, long seed) {
    this.program = program;
    columns = program.columns();
    rows = program.rows();
    int all = columns + rows;
    cost = new double[all];
    lower = new double[all];
    upper = new double[all];
    isAtUpper = new boolean[all];
    positionOf = new int[all];
    basic = new int[rows];
    inverse = new BasisInverse(rows);
    primal = new double[rows];
    reducedCost = new double[all];
    alphaRow = new double[all];
    alphaColumn = new double[rows];
    work = new double[rows];
    sums = new double[program.intervals() + 1];
    start(new Randomness(seed));
  }

  private void start(Randomness randomness) {
    Arrays.fill(positionOf, -1);
    for (int j = 0; j < columns; j++) {
      cost[j] = program.cost(j) * (1 - PERTURBATION * randomness.nextDouble());
      upper[j] = program.upper(j);
      reducedCost[j] = cost[j];
    }
    for (int i = 0; i < rows; i++) {
      upper[columns + i] = program.logicalUpper(i);
      basic[i] = columns + i;
      positionOf[columns + i] = i;
    }
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  /** Sets the bounds of a column. */
  void setBounds(int column, double low, double high) {
    lower[column] = low;
    upper[column] = high;
  }

  /** Solves the program from the last basis. */
  Status solve(BooleanSupplier stop) {
    placeNonbasic();
    computePrimal();
    int mostSteps = 1_000 + 20 * (columns + rows);
    for (int steps = 0; steps < mostSteps; steps++) {
      int row = leavingRow();
      if (row < 0) {
        return Status.OPTIMAL;
      }
      if (steps % 64 == 63 && stop.getAsBoolean()) {
        return Status.STOPPED;
      }
      if (!pivot(row)) {
        return Status.INFEASIBLE;
      }
    }
    return Status.STOPPED;
  }

  /** Puts every nonbasic column at the bound at which its reduced cost is feasible. */
  private void placeNonbasic() {
    for (int j = 0; j < isAtUpper.length; j++) {
      isAtUpper[j] = positionOf[j] < 0 && reducedCost[j] < -NEGLIGIBLE && upper[j] < INFINITY;
    }
  }

  private void computePrimal() {
    for (int i = 0; i < rows; i++) {
      work[i] = program.rhs(i);
    }
    for (int j = 0; j < columns; j++) {
      if (positionOf[j] < 0 && nonbasicValue(j) != 0) {
        program.addTo(work, j, -nonbasicValue(j));
      }
    }
    for (int i = 0; i < rows; i++) {
      if (positionOf[columns + i] < 0) {
        work[i] += nonbasicValue(columns + i);
      }
    }
    inverse.multiply(work, primal);
  }

  private double nonbasicValue(int variable) {
    return isAtUpper[variable] ? upper[variable] : lower[variable];
  }

  private int leavingRow() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < rows; i++) {
      double violation = violation(i);
      if (violation > FEASIBLE) {
        double merit = violation * violation / inverse.squaredNorm(i);
        if (merit > most) {
          most = merit;
          best = i;
        }
      }
    }
    return best;
  }

  private double violation(int row) {
    int variable = basic[row];
    return Math.max(lower[variable] - primal[row], primal[row] - upper[variable]);
  }

  private boolean pivot(int row) {
    boolean isBelow = primal[row] < lower[basic[row]];
    computeAlphaRow(row);
    int entering = entering(isBelow);
    if (entering < 0) {
      return false;
    }
    computeAlphaColumn(entering);
    step(row, entering, isBelow ? lower[basic[row]] : upper[basic[row]], !isBelow);
    pivots++;
    if (pivots % (INVERT + 3 * rows) == 0) {
      invert();
    } else if (pivots % REFRESH == 0) {
      refresh();
    }
    return true;
  }

  private void computeAlphaRow(int row) {
    double[] rho = inverse.row(row);
    program.fillPrefixSums(rho, sums);
    for (int j = 0; j < columns; j++) {
      alphaRow[j] = positionOf[j] < 0 ? program.product(rho, sums, j) : 0;
    }
    for (int i = 0; i < rows; i++) {
      alphaRow[columns + i] = positionOf[columns + i] < 0 ? -rho[i] : 0;
    }
  }

  /** Returns the variable of the least ratio, of several the one with the largest pivot. */
  private int entering(boolean isBelow) {
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < alphaRow.length; j++) {
      if (mayEnter(j, isBelow)) {
        least = Math.min(least, (Math.abs(reducedCost[j]) + 1e-11) / Math.abs(alphaRow[j]));
      }
    }
    int best = -1;
    for (int j = 0; j < alphaRow.length; j++) {
      if (mayEnter(j, isBelow)
          && Math.abs(reducedCost[j]) <= least * Math.abs(alphaRow[j])
          && (best < 0 || Math.abs(alphaRow[j]) > Math.abs(alphaRow[best]))) {
        best = j;
      }
    }
    return best;
  }

  private boolean mayEnter(int variable, boolean isBelow) {
    double alpha = alphaRow[variable];
    if (Math.abs(alpha) < SMALLEST_PIVOT || lower[variable] == upper[variable]) {
      return false;
    }
    return (alpha < 0) == (isBelow != isAtUpper[variable]);
  }

  private void computeAlphaColumn(int entering) {
    if (entering >= columns) {
      for (int i = 0; i < rows; i++) {
        alphaColumn[i] = -inverse.row(i)[entering - columns];
      }
    } else {
      for (int i = 0; i < rows; i++) {
        alphaColumn[i] = program.product(inverse.row(i), entering);
      }
    }
  }

  private void step(int row, int entering, double bound, boolean isAbove) {
    int leaving = basic[row];
    double length = (primal[row] - bound) / alphaColumn[row];
    double dual = reducedCost[entering] / alphaRow[entering];
    for (int i = 0; i < rows; i++) {
      primal[i] -= length * alphaColumn[i];
    }
    for (int j = 0; j < reducedCost.length; j++) {
      reducedCost[j] -= dual * alphaRow[j];
    }
    primal[row] = nonbasicValue(entering) + length;
    reducedCost[entering] = 0;
    reducedCost[leaving] = -dual;
    isAtUpper[leaving] = isAbove;
    isAtUpper[entering] = false;
    positionOf[leaving] = -1;
    positionOf[entering] = row;
    basic[row] = entering;
    inverse.replace(row, alphaColumn);
  }

  private void invert() {
    double[][] matrix = new double[rows][rows];
    for (int i = 0; i < rows; i++) {
      if (basic[i] >= columns) {
        matrix[i][basic[i] - columns] = -1;
      } else {
        program.addTo(matrix[i], basic[i], 1);
      }
    }
    inverse.invert(matrix);
    refresh();
  }

  /** Computes from scratch what was only updated, and leaves bounds that went wrong by rounding. */
  private void refresh() {
    double[] duals = duals();
    program.fillPrefixSums(duals, sums);
    for (int j = 0; j < columns; j++) {
      reducedCost[j] = positionOf[j] < 0 ? cost[j] - program.product(duals, sums, j) : 0;
    }
    for (int i = 0; i < rows; i++) {
      reducedCost[columns + i] = positionOf[columns + i] < 0 ? duals[i] : 0;
    }
    placeNonbasic();
    computePrimal();
  }

  /** Returns the dual values y = c<sub>B</sub> B⁻¹ of the rows. */
  double[] duals() {
    double[] duals = new double[rows];
    for (int i = 0; i < rows; i++) {
      double price = cost[basic[i]];
      if (price != 0) {
        double[] row = inverse.row(i);
        for (int k = 0; k < rows; k++) {
          duals[k] += price * row[k];
        }
      }
    }
    return duals;
  }

  /** Returns the value of a column. */
  double value(int column) {
    return positionOf[column] < 0 ? nonbasicValue(column) : primal[positionOf[column]];
  }

  /** Returns the optimum with the slightly smaller costs. */
  double bound() {
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      sum += cost[j] * value(j);
    }
    return sum;
  }
}
