package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long forward and backward pass take on 100 layers of tasks with three links each: the time of
 * {@link dev.evenkeel.scheduling.network.CriticalPathCalculator}, with all that it allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CriticalPathBenchmark {
  /** The number of tasks; there are three times as many dependencies. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int tasks;

  /** On what it is calculated: numbers, a project by day and night, or in office hours. */
  @Param({"numbers", "project", "office"})
  public String input = "";

  private CriticalPathPeer.Model model =
      new DirectNetworkPath().build(new int[0], new int[0], new int[0]);

  /** Builds the network. */
  @Setup(Level.Trial)
  public void build() {
    TaskNetwork network = TaskNetwork.layered(tasks);
    model = peer(input).build(network.days(), network.from(), network.to());
  }

  private static CriticalPathPeer peer(String input) {
    return switch (input) {
      case "numbers" -> new DirectNetworkPath();
      case "project" -> ResolvedProjectPath.dayAndNight();
      default -> ResolvedProjectPath.officeHours();
    };
  }

  /** Calculates all times anew. */
  @Benchmark
  public CriticalPathPeer.Model calculate() {
    model.schedule();
    return model;
  }
}
