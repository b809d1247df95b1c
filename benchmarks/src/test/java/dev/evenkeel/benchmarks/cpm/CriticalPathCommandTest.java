package dev.evenkeel.benchmarks.cpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriticalPathCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(List<CriticalPathPeer> others, String... arguments) {
    return new CriticalPathCommand(Duration.ofMillis(1), others)
        .run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void run_twoSizes_allAgreeOnTheCriticalTasks() {
    assertThat(run(List.of(), "500", "1000")).isZero();
    assertThat(lines()).hasSize(7);
    assertThat(lines().get(1)).startsWith("500,1485,\"Evenkeel, network of numbers\",");
    assertThat(lines().get(6)).startsWith("1000,2970,\"Evenkeel, resolved project, office hours\"");
    assertThat(lines().subList(4, 7))
        .allMatch(line -> line.endsWith("," + TaskNetwork.layered(1_000).criticalCount()));
  }

  @Test
  void run_chain_isAllCritical() {
    assertThat(run(List.of(), "--shape", "chain", "300")).isZero();
    assertThat(lines().get(1)).startsWith("300,299,").endsWith(",300");
  }

  @Test
  void run_otherThatDisagrees_isAMiss() {
    assertThat(run(List.of(other(() -> {}, 0)), "200")).isEqualTo(1);
    assertThat(lines()).hasSize(5);
  }

  @Test
  void run_otherThatOverflowsTheStack_isTold() {
    Runnable overflow =
        () -> {
          throw new StackOverflowError();
        };
    assertThat(run(List.of(other(overflow, 0)), "200")).isZero();
    assertThat(lines().get(4)).isEqualTo("200,594,\"other\",StackOverflowError");
  }

  private static CriticalPathPeer other(Runnable schedule, long critical) {
    return new CriticalPathPeer() {
      @Override
      public String description() {
        return "other";
      }

      @Override
      public Model build(int[] days, int[] from, int[] to) {
        return new Model() {
          @Override
          public void schedule() {
            schedule.run();
          }

          @Override
          public long criticalCount() {
            return critical;
          }
        };
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "2000001", "many"})
  void run_noSensibleSize_isRefused(String size) {
    assertThat(run(List.of(), size)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("from 100 to 2000000").contains(size);
  }

  @Test
  void run_unknownShape_isRefused() {
    assertThat(run(List.of(), "--shape", "star", "100")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("layered or chain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbers", "project", "office"})
  void benchmark_everyInput_isCalculated(String input) {
    CriticalPathBenchmark benchmark = new CriticalPathBenchmark();
    benchmark.tasks = 200;
    benchmark.input = input;
    benchmark.build();
    assertThat(benchmark.calculate().criticalCount())
        .isEqualTo(TaskNetwork.layered(200).criticalCount());
  }
}
