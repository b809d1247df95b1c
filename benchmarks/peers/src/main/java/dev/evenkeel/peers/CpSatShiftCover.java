package dev.evenkeel.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.evenkeel.benchmarks.shifts.CoverProblem;
import dev.evenkeel.benchmarks.shifts.ShiftCoverPeer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** OR-Tools CP-SAT, a whole number for each shift and a linear constraint for each interval. */
public final class CpSatShiftCover implements ShiftCoverPeer {
  private static final int SEED = 42;
  private static final int WORKERS = 8;
  private static final double HOURS = 2;

  @Override
  public String name() {
    return "cp-sat";
  }

  @Override
  public String description() {
    return "OR-Tools CP-SAT "
        + ProductVersion.of("ortools-java")
        + ", a whole number for each shift, "
        + WORKERS
        + " workers, seed "
        + SEED;
  }

  @Override
  public Answer cover(CoverProblem problem, Duration limit) {
    Loader.loadNativeLibraries();
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setRandomSeed(SEED)
        .setNumWorkers(WORKERS)
        .setMaxTimeInSeconds(limit.toMillis() / 1000.0);
    CpSolverStatus status = solver.solve(model(problem));
    boolean isFound = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Answer(
        isFound ? OptionalDouble.of(solver.objectiveValue() / HOURS) : OptionalDouble.empty(),
        solver.bestObjectiveBound() / HOURS);
  }

  private static CpModel model(CoverProblem problem) {
    CpModel model = new CpModel();
    int most = Arrays.stream(problem.demand()).max().orElse(0);
    List<LinearExprBuilder> present = new ArrayList<>();
    for (int i = 0; i < problem.demand().length; i++) {
      present.add(LinearExpr.newBuilder());
    }
    LinearExprBuilder cost = LinearExpr.newBuilder();
    for (CoverProblem.Column column : problem.columns()) {
      IntVar staff = model.newIntVar(0, most, "");
      cost.addTerm(staff, column.halfHours());
      for (int interval : column.intervals()) {
        present.get(interval).add(staff);
      }
    }
    for (int i = 0; i < problem.demand().length; i++) {
      model.addGreaterOrEqual(present.get(i), problem.demand()[i]);
    }
    model.minimize(cost);
    return model;
  }
}
