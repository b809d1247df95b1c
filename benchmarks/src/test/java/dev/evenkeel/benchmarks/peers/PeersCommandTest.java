package dev.evenkeel.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.benchmarks.InstanceFixtures;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersCommandTest {
  private static final Path SMALL = InstanceFixtures.file("small.rcp");

  @TempDir Path folder;

  /**
   * Activities one after the other, in the order of the file: feasible, since that is topological.
   */
  private static final PeerSolver SEQUENCE =
      new StubSolver("sequence") {
        @Override
        public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
          offers.offer(sequence(instance));
        }
      };

  /** Everything at once. */
  private static final PeerSolver CHAOS =
      new StubSolver("chaos") {
        @Override
        public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
          offers.offer(
              InstanceSchedule.ofStarts(
                  LongStream.range(0, instance.activities().size()).map(i -> 0).toArray()));
          offers.proved();
        }
      };

  /** Runs until the watch stops it, and offers then. */
  private static final PeerSolver LATE =
      new StubSolver("late") {
        @Override
        public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
          long before = watch.cpuNanos();
          while (!watch.isOver() || watch.cpuNanos() < before + 2 * watch.limit().toNanos()) {
            Thread.onSpinWait();
          }
          offers.offer(sequence(instance));
        }
      };

  private static final PeerSolver BROKEN =
      new StubSolver("broken") {
        @Override
        public void solve(ProjectInstance instance, CpuWatch watch, Offers offers) {
          throw new IllegalStateException("no licence");
        }
      };

  private abstract static class StubSolver implements PeerSolver {
    private final String name;

    StubSolver(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String description() {
      return "made for this test";
    }
  }

  private static InstanceSchedule sequence(ProjectInstance instance) {
    long[] starts = new long[instance.activities().size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + instance.activities().get(i - 1).mode().duration();
    }
    return InstanceSchedule.ofStarts(starts);
  }

  private static CommandRun run(PeerSolver solver, Object... arguments) {
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    return CommandRun.of(new PeersCommand(Duration.ofMillis(1), List.of(solver)), words);
  }

  /** small.rcp by hand: durations 3, 4, 2 and 5; the critical path is 4 + 5 = 9. */
  @Test
  void feasibleSchedule_inTheTable() {
    CommandRun run = run(SEQUENCE, "--seconds", "0.5,2", SMALL);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("| % over critical path, 0.5 s | % over critical path, 2 s |")
        .containsPattern(
            "\\| sequence \\| 1 \\| 55\\.56 \\| 55\\.56 \\| none \\| none \\| 0 of 0 \\| 0 \\|")
        .contains("* sequence: made for this test", "Limits: CPU time of the process");
    assertThat(run.err()).contains("sequence small: 14 14, ");
  }

  @Test
  void bestKnown_fromTheNearestList() throws IOException {
    Path file = Files.copy(SMALL, folder.resolve("small.rcp"));
    Files.writeString(folder.resolve("bounds.csv"), "instance,ub\nsmall,14\n");
    CommandRun run = run(SEQUENCE, "--seconds", "1", file);

    assertThat(run.out()).contains("| sequence | 1 | 55.56 | 0.00 | 1 of 1 | 0 |");
  }

  @Test
  void scheduleThatBreaksARule_refusedAndExitsWith1() {
    CommandRun run = run(CHAOS, "--seconds", "1", SMALL);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).containsPattern("\\| chaos \\| 1 \\| none \\| none \\|.*\\| 1 \\|");
  }

  @Test
  void scheduleAfterTheLimit_doesNotCount() {
    CommandRun run = run(LATE, "--seconds", "0.05", SMALL);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("| late | 1 | none | none |");
  }

  @Test
  void solverThatFails_saidAndTheOthersRun() {
    CommandRun run =
        CommandRun.of(
            new PeersCommand(Duration.ofMillis(1), List.of(BROKEN, SEQUENCE)),
            "--seconds",
            "1",
            SMALL.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("broken failed: java.lang.IllegalStateException: no licence");
    assertThat(run.out()).contains("| sequence | 1 |").doesNotContain("| broken |");
  }

  /** PSPLIB's list: critical path 38, optimum 43. */
  @Test
  void ourSolvers_j301_1() {
    CommandRun run =
        CommandRun.of(
            "peers",
            "--seconds",
            "1",
            "--solvers",
            "lft,evenkeel",
            InstanceFixtures.file("j301_1.sm").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("| evenkeel | 1 | 13.16 |", "| lft | 1 | ");
  }

  @Test
  void wrongArguments_refusedWithEveryFaultAndUsage() {
    CommandRun run =
        run(SEQUENCE, "--seconds", "1,,2", "--solvers", "sequence,guess", "--csv", "x");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "option must be one of [--seconds, --solvers] but was '--csv'",
            "separated by commas but was '1,,2'",
            "solver must be one of [sequence] but was 'guess'",
            "a folder or file must be given but none was",
            "Usage: benchmarks/run peers");
  }

  @Test
  void instancesThatNotEverySolverCanRead_refused() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.sm"), "no instance");
    CommandRun run =
        run(
            SEQUENCE,
            InstanceFixtures.file("j1010_1.mm"),
            InstanceFixtures.file("small.dzn"),
            broken);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "instance must have one mode per activity, renewable resources and no people but"
                + " 'j1010_1' has others",
            "but 'small' has others",
            "broken.sm");
  }
}
