package dev.evenkeel.benchmarks.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.benchmarks.CommandRun;
import dev.evenkeel.benchmarks.InstanceFixtures;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BufferMethodsCommandTest {
  private static final String SMALL = InstanceFixtures.file("j301_1.sm").toString();

  @Test
  void run_oneInstance_percentileMethodHitsItsPercentileInBothShapes() {
    CommandRun run =
        CommandRun.of(
            "buffer-methods", "--iterations", "10000", "--schedules", "50", "--every", "2", SMALL);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("1 instances")
        .contains("do not promise chain and buffer: 0")
        .contains("1 of 1 plans by simulated percentile within 2 points of 90 %");
    for (String shape : List.of("log-normal", "normal")) {
      Matcher row =
          Pattern.compile("\\| " + shape + " \\| simulated percentile \\| ([0-9.]+) %")
              .matcher(run.out());
      assertThat(row.find()).isTrue();
      assertThat(Double.parseDouble(row.group(1))).isCloseTo(90, within(2.0));
    }
    assertThat(run.out()).containsPattern("sum of removed safety \\|.*\\| 1\\.750 \\| too little");
    assertThat(run.out()).containsPattern("half of chain \\|.*\\| 1\\.500 \\|");
    assertThat(run.out()).containsPattern("fixed share \\|.*\\| 1\\.250 \\|");
  }

  @Test
  void run_otherOptions_areObeyed() {
    CommandRun run =
        CommandRun.of(
            "buffer-methods",
            "--iterations",
            "4000",
            "--schedules",
            "10",
            "--percentile",
            "0.7",
            "--safety",
            "1.5",
            "--feeding",
            "push",
            SMALL);
    assertThat(run.out())
        .contains("within 2 points of 70 %")
        .containsPattern("sum of removed safety \\|.*\\| 1\\.500 \\|");
  }

  @Test
  void run_wrongOptions_areRefusedTogether() {
    CommandRun run =
        CommandRun.of(
            "buffer-methods",
            "--iterations",
            "0",
            "--percentile",
            "1",
            "--safety",
            "2.5",
            "--feeding",
            "both",
            "nowhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("value of --iterations must be a whole number from 1 to 10000000 but was '0'")
        .contains("value of --percentile must be above 0 and below 1 but was '1'")
        .contains("value of --safety must be above 1, up to 2 but was '2.5'")
        .contains("value of --feeding must be shrink or push but was 'both'")
        .contains("path must be a folder or file but was 'nowhere'")
        .contains("Usage: benchmarks/run buffer-methods");
  }

  @Test
  void run_fileThatIsNoInstance_isRefused() {
    CommandRun run = CommandRun.of("buffer-methods", InstanceFixtures.file("README.md").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("README.md");
  }

  @Test
  void shapes_goThroughBothEstimates() {
    for (DurationShape shape : DurationShape.values()) {
      Distribution distribution = shape.of(8, 1.75);
      assertThat(distribution.quantile(0.5)).isCloseTo(8, within(1e-12));
      assertThat(distribution.quantile(shape.safePercentile(1.75))).isCloseTo(14, within(1e-9));
      assertThat(shape.of(0, 1.75).maximum()).isZero();
    }
    assertThat(DurationShape.NORMAL.of(8, 1.75).mean()).isCloseTo(8, within(1e-12));
    assertThat(DurationShape.LOG_NORMAL.safePercentile(1.5)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void table_meansAndVerdicts_areThoseOfTheResults() {
    List<MethodResult> results =
        List.of(
            new MethodResult(BufferMethod.HALF_OF_CHAIN, 0.5, 1.4, List.of()),
            new MethodResult(BufferMethod.HALF_OF_CHAIN, 0.9, 1.6, List.of()),
            new MethodResult(BufferMethod.SIMULATED_PERCENTILE, 0.86, 1.2, List.of()),
            new MethodResult(BufferMethod.SIMULATED_PERCENTILE, 0.91, 1.2, List.of()));
    MethodTable table = new MethodTable(DurationShape.NORMAL, 0.9, results);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    table.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(
            "| normal | half of chain | 70.0 % | 50.0 % | 90.0 % | 1.500 | too much: too early |");
    assertThat(table.isKept()).isTrue();
    assertThat(table.keptEach()).contains("normal: 1 of 2 plans");
    assertThat(new MethodTable(DurationShape.NORMAL, 0.8, results).isKept()).isFalse();
  }
}
