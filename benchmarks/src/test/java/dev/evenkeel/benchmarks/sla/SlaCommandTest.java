package dev.evenkeel.benchmarks.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import org.junit.jupiter.api.Test;

class SlaCommandTest {
  @Test
  void fewClocks_areTimedAndTheEarliestIsNamed() {
    CommandRun run = CommandRun.of("sla", "--clocks", "1000");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("1,000 clocks")
        .containsPattern("best +wall +[0-9.]+ +[0-9.]+ +[0-9.]+")
        .containsPattern("The first is due at 2026-\\d\\d-\\d\\dT.*Z\\.");
  }

  @Test
  void wrongArguments_areRefused() {
    assertThat(CommandRun.of("sla", "--clocks", "0").exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("sla", "x").err()).contains("Usage: benchmarks/run sla [--clocks N]");
  }
}
