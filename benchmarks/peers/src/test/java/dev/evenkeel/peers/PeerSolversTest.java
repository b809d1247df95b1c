package dev.evenkeel.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.peers.CpuWatch;
import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import dev.evenkeel.benchmarks.peers.Offers;
import dev.evenkeel.benchmarks.peers.PeerSolver;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.examples.instances.judge.InstanceChecker;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import dev.evenkeel.examples.instances.judge.InstanceVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeerSolversTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  static Stream<PeerSolver> solvers() {
    return ServiceLoader.load(PeerSolver.class).stream().map(ServiceLoader.Provider::get);
  }

  @Test
  void solvers_areFoundAsServices() {
    assertThat(solvers())
        .extracting(PeerSolver::name)
        .containsExactly(
            "cp-sat", "cp-sat-interleaved", "choco-lns", "timefold-list", "timefold-delay");
    assertThat(solvers())
        .extracting(PeerSolver::description)
        .allMatch(text -> text.matches("[\\w -]+ \\d+\\.\\d+[\\d.]*, .*"), "has a version");
  }

  /** 43 is the proved optimum of PSPLIB's list. */
  @ParameterizedTest
  @MethodSource("solvers")
  void solve_j301_1_everyScheduleIsFeasibleAndNoneBelowTheOptimum(PeerSolver solver) {
    List<InstanceSchedule> schedules = Collections.synchronizedList(new ArrayList<>());
    ProjectInstance instance = instance("j301_1.sm");

    boolean proved = solve(solver, instance, schedules);

    List<InstanceVerdict> verdicts =
        schedules.stream().map(InstanceChecker.of(instance)::check).toList();
    assertThat(verdicts).isNotEmpty().allMatch(InstanceVerdict::isFeasible);
    long best = verdicts.stream().mapToLong(InstanceVerdict::makespan).min().orElseThrow();
    assertThat(best).isGreaterThanOrEqualTo(43);
    if (proved) {
      assertThat(best).isEqualTo(43);
    }
  }

  private static boolean solve(
      PeerSolver solver, ProjectInstance instance, List<InstanceSchedule> schedules) {
    List<Boolean> proofs = Collections.synchronizedList(new ArrayList<>());
    try (CpuWatch watch = new CpuWatch(LIMIT)) {
      solver.solve(
          instance,
          watch,
          new Offers() {
            @Override
            public void found() {}

            @Override
            public void offer(InstanceSchedule schedule) {
              schedules.add(schedule);
            }

            @Override
            public void proved() {
              proofs.add(true);
            }
          });
    }
    return !proofs.isEmpty();
  }

  private static ProjectInstance instance(String name) {
    Path file =
        Path.of(
            System.getProperty("evenkeel.root"),
            "examples/src/test/resources/dev/evenkeel/examples/instances",
            name);
    return InstanceFile.read(file, new InputFaults()).orElseThrow();
  }

  /**
   * By hand: 0-1-3 takes 3 + 2 + 1 = 6 days, 0-2-3 takes 3 + 4 + 1 = 8; 1 alone is not critical.
   */
  @Test
  void criticalPath_diamond_threeOfFourTasksAreCritical() {
    List<CriticalPathPeer> peers = CriticalPathPeer.found();
    assertThat(peers).hasSize(1);
    for (CriticalPathPeer peer : peers) {
      CriticalPathPeer.Model model =
          peer.build(new int[] {3, 2, 4, 1}, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});
      model.schedule();
      assertThat(model.criticalCount()).isEqualTo(3);
      assertThat(peer.description()).startsWith("MPXJ 14.");
    }
  }
}
