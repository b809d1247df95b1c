package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void help_listsTheCommands(String word) {
    CommandRun run = CommandRun.of(word);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: benchmarks/run COMMAND", "calendar FILE", "jmh PATTERN");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void noCommand_isRefusedWithHelp() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("calendar FILE");
  }

  @Test
  void unknownCommand_isRefusedWithHelp() {
    CommandRun run = CommandRun.of("calender", "x");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("command must be one of those below but was 'calender'")
        .contains("calendar FILE");
  }

  @Test
  void jmh_unknownOption_isRefusedWithoutTrace() {
    CommandRun run = CommandRun.of("jmh", "--no-such-option");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no-such-option").doesNotContain("\tat ");
  }
}
