package dev.evenkeel.benchmarks.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftsCommandTest {
  private static final List<ShiftInstance> DAYS =
      List.of(ShiftInstance.DAY_CONTIGUOUS, ShiftInstance.DAY_BREAKS);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(List<ShiftCoverPeer> peers, String... arguments) {
    return new ShiftsCommand(DAYS, peers)
        .run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<String> rows() {
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("\""))
        .toList();
  }

  private static ShiftCoverPeer peer(OptionalDouble cost) {
    return new ShiftCoverPeer() {
      @Override
      public String name() {
        return "other";
      }

      @Override
      public String description() {
        return "somebody else";
      }

      @Override
      public Answer cover(CoverProblem problem, Duration limit) {
        return new Answer(cost, 1);
      }
    };
  }

  @Test
  void run_withoutPeers_coversAllAndProvesIt() {
    assertThat(run(List.of(peer(OptionalDouble.of(1))))).isZero();
    assertThat(rows()).hasSize(2).allMatch(row -> row.contains(",evenkeel,"));
    assertThat(rows())
        .allMatch(row -> row.endsWith(",0.00"))
        .allMatch(row -> row.contains(",0.000,"));
    assertThat(rows().get(0))
        .startsWith("\"1 day, contiguous\",28,51,205.50,evenkeel,214.0,214.000");
  }

  @Test
  void run_otherSeed_isAnotherDemand() {
    assertThat(run(List.of(), "--seed", "2", "--seconds", "20")).isZero();
    assertThat(rows().get(0)).doesNotContain(",205.50,");
  }

  @Test
  void run_peerThatIsMuchBetter_isAMiss() {
    assertThat(run(List.of(peer(OptionalDouble.of(1))), "--peer")).isEqualTo(1);
    assertThat(rows()).hasSize(4);
  }

  @Test
  void run_peerThatFindsNothing_isNoMiss() {
    assertThat(run(List.of(peer(OptionalDouble.empty())), "--peer", "--peer-seconds", "1"))
        .isZero();
    assertThat(rows().get(1)).contains(",other,NaN,1.000,");
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds,0",
    "--peer-seconds,never",
    "--seed,-1",
    "--steps,3",
    "--seed,1 --peer",
    "more,"
  })
  void run_wrongArguments_areRefused(String option, String value) {
    String[] words = value == null ? new String[] {option} : (option + " " + value).split(" ", -1);
    assertThat(run(List.of(), words)).isEqualTo(2);
    assertThat(err.size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_CONTIGUOUS,28,51",
    "DAY_BREAKS,28,111",
    "DAY_BREAKS_FINE,56,215",
    "WEEK_CONTIGUOUS,336,1008",
    "WEEK_BREAKS,336,2352",
    "WEEK_BREAKS_FINE,672,4704"
  })
  void problem_instance_hasTheSizesOfTheTable(ShiftInstance instance, int intervals, int columns) {
    CoverProblem problem = instance.problem(1);
    assertThat(problem.demand()).hasSize(intervals);
    assertThat(problem.columns()).hasSize(columns);
    assertThat(instance.requirement(1).people()).hasSize(intervals);
  }
}
