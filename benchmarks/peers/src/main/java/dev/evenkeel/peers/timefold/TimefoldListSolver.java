package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import dev.evenkeel.peers.ProductVersion;

/**
 * Timefold as somebody would use it who knows the problem: the planning variable is the list of
 * activities, the score is the makespan of serial schedule generation along the list, and the
 * search starts with the list by latest finish time.
 */
public final class TimefoldListSolver implements PeerSolver {
  @Override
  public String name() {
    return "timefold-list";
  }

  @Override
  public String description() {
    return "Timefold "
        + ProductVersion.of("timefold-solver-core")
        + ", an expert's model: activity list as list variable, serial schedule generation as"
        + " score, local search from the list by latest finish time";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    SerialDecoder decoder = new SerialDecoder(instance);
    ListSolution problem = new ListSolution(decoder, LatestFinishOrder.of(instance));
    offers.offer(InstanceSchedule.ofStarts(decoder.starts(problem.order())));
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(ListSolution.class)
            .withEntityClasses(ActivityList.class)
            .withEasyScoreCalculatorClass(SerialScoreCalculator.class)
            .withRandomSeed(0L)
            .withPhases(new LocalSearchPhaseConfig());
    TimefoldSearch.run(
        config, problem, solution -> decoder.starts(solution.order()), instance, watch, offers);
  }
}
