package dev.evenkeel.peers.timefold;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicForagerConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicPickEarlyType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.peers.ProductVersion;

/**
 * Timefold as its own example of project scheduling models it: each activity has a delay after its
 * last predecessor, and too much use of a resource breaks a hard constraint.
 */
public final class TimefoldDelaySolver implements PeerSolver {
  @Override
  public String name() {
    return "timefold-delay";
  }

  @Override
  public String description() {
    return "Timefold "
        + ProductVersion.of("timefold-solver-core")
        + ", the model of its own example: delays from 0 to 499 and constraint streams; construction takes the first feasible"
        + " delay, since by default it tries all 500";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(DelaySolution.class)
            .withEntityClasses(DelayedActivity.class)
            .withConstraintProviderClass(DelayConstraints.class)
            .withRandomSeed(0L)
            .withPhases(construction(), new LocalSearchPhaseConfig());
    TimefoldSearch.run(
        config, DelaySolution.of(instance), DelaySolution::starts, instance, watch, offers);
  }

  private static ConstructionHeuristicPhaseConfig construction() {
    return new ConstructionHeuristicPhaseConfig()
        .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT)
        .withForagerConfig(
            new ConstructionHeuristicForagerConfig()
                .withPickEarlyType(ConstructionHeuristicPickEarlyType.FIRST_FEASIBLE_SCORE));
  }
}
