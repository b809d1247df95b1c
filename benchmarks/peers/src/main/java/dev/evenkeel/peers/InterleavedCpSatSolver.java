package dev.evenkeel.peers;

import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.instances.ProjectInstance;

/** OR-Tools CP-SAT with eight interleaved workers: repeatable apart from where the limit cuts. */
public final class InterleavedCpSatSolver implements PeerSolver {
  @Override
  public String name() {
    return "cp-sat-interleaved";
  }

  @Override
  public String description() {
    return "OR-Tools CP-SAT "
        + ProductVersion.of("ortools-java")
        + ", the same model, 8 interleaved workers, seed 42";
  }

  @Override
  public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
    new CpSatModel(instance).solve(true, watch, offers);
  }
}
