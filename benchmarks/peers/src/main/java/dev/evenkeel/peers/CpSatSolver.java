package dev.evenkeel.peers;

import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.instances.ProjectInstance;

/** OR-Tools CP-SAT with eight workers at a time, which share the CPU time of one core. */
public final class CpSatSolver implements PeerSolver {
  @Override
  public String name() {
    return "cp-sat";
  }

  @Override
  public String description() {
    return "OR-Tools CP-SAT "
        + ProductVersion.of("ortools-java")
        + ", interval variables and cumulative constraints, 8 workers at a time, seed 42";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    new CpSatModel(instance).solve(false, watch, offers);
  }
}
