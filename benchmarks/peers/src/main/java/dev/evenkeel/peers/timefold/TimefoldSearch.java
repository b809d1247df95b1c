package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import java.util.function.Function;

/** Runs Timefold until the watch is over or the makespan is at the critical-path bound. */
final class TimefoldSearch {
  private TimefoldSearch() {}

  /**
   * Solves a problem.
   *
   * @param config the model and its phases
   * @param problem the problem
   * @param starts the starts of the activities in a solution, in the order of the instance
   */
  static <S> void run(
      SolverConfig config,
      S problem,
      Function<S, long[]> starts,
      ProjectInstance instance,
      CpuWatch watch,
      Offers offers) {
    long bound = CriticalPathBound.of(instance);
    Solver<S> solver = SolverFactory.<S>create(config).buildSolver();
    solver.addEventListener(
        event -> {
          if (event.isNewBestSolutionInitialized() && event.getNewBestScore().isFeasible()) {
            long[] found = starts.apply(event.getNewBestSolution());
            offers.offer(InstanceSchedule.ofStarts(found));
            if (makespan(instance, found) == bound) {
              offers.proved();
              solver.terminateEarly();
            }
          }
        });
    watch.whenOver(solver::terminateEarly);
    solver.solve(problem);
  }

  private static long makespan(ProjectInstance instance, long[] starts) {
    long makespan = 0;
    for (int i = 0; i < starts.length; i++) {
      makespan = Math.max(makespan, starts[i] + instance.activities().get(i).mode().duration());
    }
    return makespan;
  }
}
