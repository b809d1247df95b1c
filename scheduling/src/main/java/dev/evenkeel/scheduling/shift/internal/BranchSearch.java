package dev.evenkeel.scheduling.shift.internal;

import dev.evenkeel.scheduling.shift.internal.CoverModel.Group;
import dev.evenkeel.scheduling.shift.internal.DualSimplex.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Branch and bound on a window, depth first: the column nearest to the next whole number is rounded
 * up first. It can be interrupted and taken up again. Mutable, for a single owner.
 */
final class BranchSearch {
  private static final double WHOLE = 1e-5;

  private final WindowProgram window;
  private final DualSimplex simplex;
  private final SearchMeter meter;
  private final Deque<Branch> branches = new ArrayDeque<>();
  private double rootBound = Double.NEGATIVE_INFINITY;
  private boolean isFinished;
  private boolean isEvaluated;

  BranchSearch(WindowProgram window, long seed, SearchMeter meter) {
    this.window = window;
    this.meter = meter;
    simplex = new DualSimplex(window.program(), seed);
  }

  private static final class Branch {
    final int column;
    final double oldLower;
    final double oldUpper;
    final double otherLower;
    final double otherUpper;
    boolean isSecond;

    Branch(int column, double[] old, double[] other) {
      this.column = column;
      oldLower = old[0];
      oldUpper = old[1];
      otherLower = other[0];
      otherUpper = other[1];
    }
  }

  /** Solves the program without branching; false if there was no time. */
  boolean solveRoot() {
    meter.count();
    Status status = simplex.solve(meter::isSpent);
    if (status != Status.OPTIMAL) {
      return false;
    }
    rootBound = simplex.bound();
    isEvaluated = true;
    return true;
  }

  double rootBound() {
    return rootBound;
  }

  /** Returns whether nothing below the last cutoff remains. */
  boolean isFinished() {
    return isFinished;
  }

  /** Returns the columns of the model whose staff is found. */
  int[] columns() {
    return window.columns();
  }

  /**
   * Goes on until a staffing at most the cutoff is found, all is examined, or the nodes are used
   * up.
   */
  Optional<int[]> next(double cutoff, long nodes) {
    long left = nodes;
    while (!isFinished && left > 0 && !meter.isSpent()) {
      if (!isEvaluated) {
        left--;
        meter.count();
        Status status = simplex.solve(meter::isSpent);
        if (status == Status.STOPPED) {
          return Optional.empty();
        }
        if (status == Status.INFEASIBLE || simplex.bound() > cutoff) {
          backtrack();
          continue;
        }
      }
      isEvaluated = false;
      if (simplex.bound() > cutoff || !branch()) {
        boolean isSolution = simplex.bound() <= cutoff;
        int[] staff = isSolution ? staff() : new int[0];
        backtrack();
        if (isSolution) {
          return Optional.of(staff);
        }
      }
    }
    return Optional.empty();
  }

  private int[] staff() {
    int[] staff = new int[window.wholeColumns()];
    for (int j = 0; j < staff.length; j++) {
      staff[j] = (int) Math.round(simplex.value(j));
    }
    return staff;
  }

  private void backtrack() {
    isEvaluated = false;
    while (!branches.isEmpty()) {
      Branch branch = branches.peek();
      if (!branch.isSecond) {
        branch.isSecond = true;
        simplex.setBounds(branch.column, branch.otherLower, branch.otherUpper);
        return;
      }
      simplex.setBounds(branch.column, branch.oldLower, branch.oldUpper);
      branches.pop();
    }
    isFinished = true;
  }

  /** Branches on a column that is not as it must be; false if there is none. */
  private boolean branch() {
    return branchOnGroup() || branchOnColumn();
  }

  private boolean branchOnGroup() {
    for (int g = 0; g < window.groupCount(); g++) {
      int column = window.groupColumn(g);
      double value = simplex.value(column);
      Group group = window.group(g);
      if (value > WHOLE && value < group.minimum() - WHOLE) {
        split(column, 0, group.minimum(), value * 2 >= group.minimum());
        return true;
      }
    }
    return false;
  }

  private boolean branchOnColumn() {
    int best = -1;
    double most = WHOLE;
    for (int j = 0; j < window.wholeColumns(); j++) {
      double value = simplex.value(j);
      double fraction = value - Math.floor(value);
      if (fraction > most && fraction < 1 - WHOLE) {
        most = fraction;
        best = j;
      }
    }
    if (best < 0) {
      return false;
    }
    double floor = Math.floor(simplex.value(best));
    split(best, floor, floor + 1, true);
    return true;
  }

  /** Splits the range of a column into its part up to one number and its part from another. */
  private void split(int column, double floor, double ceiling, boolean isUpFirst) {
    double[] old = {simplex.lower(column), simplex.upper(column)};
    double[] down = {old[0], floor};
    double[] up = {ceiling, old[1]};
    branches.push(new Branch(column, old, isUpFirst ? down : up));
    double[] first = isUpFirst ? up : down;
    simplex.setBounds(column, first[0], first[1]);
  }
}
