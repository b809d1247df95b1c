package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainCommandTest {
  @Test
  void chain_aWeekOfHours_finishesOnFriday() {
    CommandRun run = CommandRun.of("chain", "40");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("finish 2027-01-08T16:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "2000001"})
  void chain_noSensibleNumber_isRefused(String activities) {
    CommandRun run = CommandRun.of("chain", activities);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("from 1 to 2000000").contains(activities);
  }
}
