package dev.evenkeel.benchmarks.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import org.junit.jupiter.api.Test;

class TriageCommandTest {
  @Test
  void triage_fewTickets_comeOutInOrder() {
    CommandRun run = CommandRun.of("triage", "--tickets", "500");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().skip(2)).hasSize(11).allMatch(line -> line.endsWith(" ok"));
  }

  @Test
  void triage_limitThatNobodyCanKeep_isMissed() {
    assertThat(CommandRun.of("triage", "--tickets", "50", "--limit", "0").exitCode()).isEqualTo(1);
  }

  @Test
  void triage_wrongArguments_areRefused() {
    CommandRun run = CommandRun.of("triage", "--tickets", "0", "file");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("value of --tickets").contains("'file'");
  }
}
