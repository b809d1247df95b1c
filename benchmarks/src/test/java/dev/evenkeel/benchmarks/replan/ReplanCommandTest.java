package dev.evenkeel.benchmarks.replan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.benchmarks.InstanceFixtures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplanCommandTest {
  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ReplanCommand(Duration.ofNanos(1)), arguments);
  }

  @Test
  void replan_anInstanceOf120Activities_keepsPeopleAndBreaksNoRule() {
    CommandRun run = run("--schedules", "60", InstanceFixtures.file("j1201_1.sm").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(ReplanRow.HEAD);
    for (int variant = 0; variant < 2; variant++) {
      String[] cells = lines.get(1 + variant).split(",", -1);
      assertThat(cells[0]).isEqualTo("j1201_1");
      assertThat(cells[1]).isEqualTo(List.of("people", "pools").get(variant));
      assertThat(Integer.parseInt(cells[4])).isBetween(1, 60);
      assertThat(Integer.parseInt(cells[6])).isBetween(40, 110);
      assertThat(Double.parseDouble(cells[7])).isGreaterThanOrEqualTo(0.9);
      assertThat(Double.parseDouble(cells[10])).isGreaterThanOrEqualTo(0.9);
      assertThat(cells[12]).isEqualTo("0");
    }
    assertThat(run.out()).contains("1 instances with people", "1 instances with pools");
  }

  @Test
  void replan_noDelay_keepsEverything() {
    CommandRun run =
        run("--delay", "0", "--schedules", "5", InstanceFixtures.file("j301_1.sm").toString());
    assertThat(run.exitCode()).isZero();
    for (String line : run.out().lines().skip(1).limit(2).toList()) {
      String[] cells = line.split(",", -1);
      assertThat(cells[4]).isEqualTo("1");
      assertThat(Double.parseDouble(cells[5])).isZero();
      assertThat(Double.parseDouble(cells[8])).isEqualTo(1);
    }
  }

  @Test
  void replan_everySecondOfAFolder_takesFewer() {
    CommandRun all = run("--schedules", "1", InstanceFixtures.file("j301_1.sm").toString());
    assertThat(all.out().lines().filter(line -> line.startsWith("j301_1,"))).hasSize(2);
    CommandRun some =
        run(
            "--every",
            "2",
            "--schedules",
            "1",
            InstanceFixtures.file("j301_1.sm").toString(),
            InstanceFixtures.file("j1201_1.sm").toString());
    assertThat(some.out()).contains("j301_1,").doesNotContain("j1201_1,");
  }

  @ParameterizedTest
  @CsvSource({"--delay,2", "--done,-1", "--every,0", "--schedules,x", "--unknown,1"})
  void replan_wrongOption_isRefused(String option, String value) {
    CommandRun run = run(option, value, InstanceFixtures.file("j301_1.sm").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(option).contains("Usage: benchmarks/run replan");
  }

  @Test
  void replan_noInstance_isRefused() {
    CommandRun run = run("--schedules", "1", InstanceFixtures.file("README.md").toString());
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
