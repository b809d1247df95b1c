package dev.evenkeel.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import java.util.Arrays;
import java.util.List;

/** An instance in the terms of CP-SAT. */
final class CpSatModel {
  private static final int SEED = 42;
  private static final int WORKERS = 8;

  /** Only for a machine so loaded that the CPU time of the limit takes far longer. */
  private static final double WALL_TIME_FACTOR = 50;

  private final CpModel model;
  private final List<InstanceActivity> activities;
  private final IntVar[] starts;
  private final IntervalVar[] intervals;

  CpSatModel(ProjectInstance instance) {
    Loader.loadNativeLibraries();
    this.model = new CpModel();
    this.activities = instance.activities();
    this.starts = new IntVar[activities.size()];
    this.intervals = new IntervalVar[activities.size()];
    long horizon = activities.stream().mapToLong(each -> each.mode().duration()).sum();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = model.newIntVar(0, horizon, "start" + i);
      intervals[i] =
          model.newFixedSizeIntervalVar(
              starts[i], activities.get(i).mode().duration(), "activity" + i);
    }
    addPrecedences();
    for (int r = 0; r < instance.resources().size(); r++) {
      addResource(r, instance.resources().get(r).capacity());
    }
    addMakespan(horizon);
  }

  private void addPrecedences() {
    for (int i = 0; i < starts.length; i++) {
      for (int after : activities.get(i).successors()) {
        model.addLessOrEqual(finish(i), starts[after]);
      }
    }
  }

  private LinearExpr finish(int activity) {
    return LinearExpr.affine(starts[activity], 1, activities.get(activity).mode().duration());
  }

  private void addResource(int resource, int capacity) {
    CumulativeConstraint pool = model.addCumulative(capacity);
    for (int i = 0; i < starts.length; i++) {
      int demand = activities.get(i).mode().demands().get(resource);
      if (demand > 0) {
        pool.addDemand(intervals[i], demand);
      }
    }
  }

  private void addMakespan(long horizon) {
    IntVar makespan = model.newIntVar(0, horizon, "makespan");
    for (int i = 0; i < starts.length; i++) {
      if (activities.get(i).successors().isEmpty()) {
        model.addLessOrEqual(finish(i), makespan);
      }
    }
    model.minimize(makespan);
  }

  void solve(boolean interleaved, CpuWatch watch, Offers offers) {
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setRandomSeed(SEED)
        .setNumWorkers(WORKERS)
        .setInterleaveSearch(interleaved)
        .setMaxTimeInSeconds(WALL_TIME_FACTOR * watch.limit().toMillis() / 1000);
    watch.whenOver(solver::stopSearch);
    if (solver.solve(model, new OfferingCallback(offers)) == CpSolverStatus.OPTIMAL) {
      offers.proved();
    }
  }

  /** Offers each solution that CP-SAT reports. */
  private final class OfferingCallback extends CpSolverSolutionCallback {
    private final Offers offers;

    OfferingCallback(Offers offers) {
      this.offers = offers;
    }

    @Override
    public void onSolutionCallback() {
      offers.offer(
          InstanceSchedule.ofStarts(Arrays.stream(starts).mapToLong(this::value).toArray()));
    }
  }
}
