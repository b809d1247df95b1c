package dev.evenkeel.scheduling.shift.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.shift.internal.DualSimplex.Status;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DualSimplexPropertyTest {
  private static final double ROUNDING = 1e-5;

  /** Random runs over intervals, an equation and a range as further rows, all coverable. */
  private static LinearProgram program(Random random, int intervals, int columns) {
    LinearProgram program = new LinearProgram(intervals, intervals + 2);
    program.setRow(intervals, 0, 0);
    program.setRow(intervals + 1, random.nextInt(3), 3 + random.nextInt(5));
    for (int i = 0; i < intervals; i++) {
      int demand = random.nextInt(9);
      program.setRow(i, demand, Double.POSITIVE_INFINITY);
      program.addColumn(20, demand);
      program.addRun(i, i + 1);
    }
    program.addColumn(0, 1 + random.nextInt(10));
    program.addEntry(intervals, -1);
    program.addColumn(50, 10);
    program.addEntry(intervals + 1, 1);
    for (int j = 0; j < columns; j++) {
      int from = random.nextInt(intervals);
      program.addColumn(1 + random.nextInt(9), 9);
      program.addRun(from, from + 1 + random.nextInt(intervals - from));
      if (j % 3 == 0) {
        program.addEntry(intervals, 1);
      }
      if (j % 4 == 0) {
        program.addEntry(intervals + 1, 1 + random.nextInt(3));
      }
    }
    return program;
  }

  /** Optimal if feasible and equal to its Lagrangian dual, whatever the method. */
  private static void checkOptimal(LinearProgram program, DualSimplex simplex) {
    double cost = 0;
    double[] activity = new double[program.rows()];
    for (int j = 0; j < program.columns(); j++) {
      double value = simplex.value(j);
      assertThat(value).isBetween(simplex.lower(j) - ROUNDING, simplex.upper(j) + ROUNDING);
      cost += program.cost(j) * value;
      program.addTo(activity, j, value);
    }
    for (int i = 0; i < program.rows(); i++) {
      assertThat(activity[i] - program.rhs(i))
          .isBetween(-ROUNDING, program.logicalUpper(i) + ROUNDING);
    }
    assertThat(simplex.bound()).isLessThanOrEqualTo(cost + 1e-9);
    assertThat(dual(program, simplex)).isCloseTo(cost, within(ROUNDING * (1 + cost)));
  }

  private static double dual(LinearProgram program, DualSimplex simplex) {
    double[] duals = simplex.duals();
    double sum = 0;
    for (int i = 0; i < program.rows(); i++) {
      sum += program.rhs(i) * duals[i];
      if (Double.isInfinite(program.logicalUpper(i))) {
        assertThat(duals[i]).isGreaterThanOrEqualTo(-1e-9);
      } else {
        sum += Math.min(0, program.logicalUpper(i) * duals[i]);
      }
    }
    for (int j = 0; j < program.columns(); j++) {
      double reduced = program.cost(j) - program.product(duals, j);
      sum += Math.min(reduced * simplex.lower(j), reduced * simplex.upper(j));
    }
    return sum;
  }

  @Property(tries = 100)
  void solve_random_isOptimalByDuality(@ForAll long seed) {
    Random random = new Random(seed);
    LinearProgram program = program(random, 2 + random.nextInt(20), 1 + random.nextInt(60));
    DualSimplex simplex = new DualSimplex(program, seed);
    assertThat(simplex.solve(() -> false)).isEqualTo(Status.OPTIMAL);
    checkOptimal(program, simplex);
  }

  @Property(tries = 2)
  void solve_afterManyChangesOfBounds_isStillOptimal(@ForAll long seed) {
    Random random = new Random(seed);
    LinearProgram program = program(random, 30, 150);
    DualSimplex simplex = new DualSimplex(program, seed);
    for (int round = 0; round < 3_000; round++) {
      int column = 32 + random.nextInt(150);
      int lower = random.nextInt(2);
      simplex.setBounds(column, random.nextInt(4) == 0 ? lower : 0, lower + random.nextInt(9));
      Status status = simplex.solve(() -> false);
      if (round % 100 == 0) {
        assertThat(solveAnew(program, simplex, seed)).isEqualTo(status);
      }
      if (status == Status.OPTIMAL) {
        checkOptimal(program, simplex);
      }
    }
  }

  private static Status solveAnew(LinearProgram program, DualSimplex solved, long seed) {
    DualSimplex fresh = new DualSimplex(program, seed);
    for (int j = 0; j < program.columns(); j++) {
      fresh.setBounds(j, solved.lower(j), solved.upper(j));
    }
    return fresh.solve(() -> false);
  }

  @Property(tries = 20)
  void invert_random_timesMatrixIsUnit(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(20);
    double[][] columns = new double[size][size];
    for (double[] column : columns) {
      for (int i = 0; i < size; i++) {
        column[i] = random.nextGaussian();
      }
    }
    double[][] copy = new double[size][];
    for (int k = 0; k < size; k++) {
      copy[k] = columns[k].clone();
    }
    BasisInverse inverse = new BasisInverse(size);
    inverse.invert(columns);
    double[] product = new double[size];
    for (int k = 0; k < size; k++) {
      inverse.multiply(copy[k], product);
      for (int i = 0; i < size; i++) {
        assertThat(product[i]).isCloseTo(i == k ? 1 : 0, within(1e-6));
      }
    }
  }
}
