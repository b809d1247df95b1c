package dev.evenkeel.benchmarks.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import org.junit.jupiter.api.Test;

class SimulatorCommandTest {
  @Test
  void services_areSimulatedAndCompared() {
    CommandRun run = CommandRun.of("simulator", "--batches", "40", "--seed", "1");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(8);
    assertThat(run.out())
        .containsPattern("Erlang C, 14 agents \\| [0-9,]+ \\| .* service level \\| 0.88835 ")
        .containsPattern("deferred work below 10 of 14 .* agents at deferred work \\| 2.12");
  }

  @Test
  void wrongArguments_areRefused() {
    CommandRun run = CommandRun.of("simulator", "--batches", "1", "file.csv");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--batches").contains("file.csv");
  }
}
