package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadOfLinePriorityTest {
  private static final double[] THREE = {0.2, 0.3, 0.4};

  @Test
  void oracleRows_areMet() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/priority.csv").stream()
            .filter(row -> row.get("discipline").contains("head-of-line"))
            .toList();
    assertThat(rows).isNotEmpty();
    for (Map<String, String> row : rows) {
      double handleTime = Double.parseDouble(row.get("mean_service"));
      double[] loads =
          Arrays.stream(row.get("arrival_rates").split(" "))
              .mapToDouble(rate -> Double.parseDouble(rate) * handleTime)
              .toArray();
      int agents = Integer.parseInt(row.get("servers"));
      int rank = Integer.parseInt(row.get("class"));
      assertThat(HeadOfLinePriority.meanWait(loads, agents, handleTime, rank).orElseThrow())
          .as(row.toString())
          .isCloseTo(Double.parseDouble(row.get("mean_wait")), withinPercentage(1e-8));
    }
  }

  @Test
  void oneAgent_isAsCobhamSays() {
    // W_0 = 0.9, so 0.9 / 0.8, 0.9 / (0.8 * 0.5) and 0.9 / (0.5 * 0.1).
    assertThat(HeadOfLinePriority.meanWait(THREE, 1, 1, 1)).hasValueCloseTo(1.125, within(1e-12));
    assertThat(HeadOfLinePriority.meanWait(THREE, 1, 1, 2)).hasValueCloseTo(2.25, within(1e-12));
    assertThat(HeadOfLinePriority.meanWait(THREE, 1, 1, 3)).hasValueCloseTo(18.0, within(1e-12));
  }

  @Test
  void lowerRankOverloaded_higherRanksStillHaveAWait() {
    // All agents are always busy: the next is free after 60 / 2 on average.
    double[] loads = {0.5, 0.5, 3};
    assertThat(HeadOfLinePriority.meanWait(loads, 2, 60, 1))
        .hasValueCloseTo(30 / 0.75, within(1e-10));
    assertThat(HeadOfLinePriority.meanWait(loads, 2, 60, 2))
        .hasValueCloseTo(30 / (0.75 * 0.5), within(1e-10));
    assertThat(HeadOfLinePriority.meanWait(loads, 2, 60, 3)).isEmpty();
  }

  @Test
  void noLoad_nobodyWaits() {
    assertThat(HeadOfLinePriority.meanWait(new double[] {0, 0}, 3, 60, 2)).hasValue(0);
    assertThat(HeadOfLinePriority.meanWait(new double[] {0, 0}, 0, 60, 2)).isEmpty();
  }

  @Test
  void anyHandleTimes_oneRank_isPollaczekKhinchine() {
    // lambda E[S²] / (2 (1 - rho)) = 0.2 * 9 / (2 * 0.4), constant times.
    assertThat(
            HeadOfLinePriority.meanWaitWithOneAgent(
                new double[] {0.2}, new double[] {3}, new double[] {9}, 1))
        .hasValueCloseTo(2.25, within(1e-12));
  }

  @Test
  void anyHandleTimes_lastRankOverloaded_countsAsOftenAsItIsAnswered() {
    // Rank 1: 0.25 of the agent, rank 2: the other 0.75 instead of 2, rank 3: never.
    // W_0 = 0.25 * 2 / 1 / 2 + 0.75 * 16 / 4 / 2 = 0.25 + 1.5.
    double[] rates = {0.25, 0.5, 1};
    double[] times = {1, 4, 1};
    double[] squares = {2, 16, 2};
    assertThat(HeadOfLinePriority.meanWaitWithOneAgent(rates, times, squares, 1))
        .hasValueCloseTo(1.75 / 0.75, within(1e-12));
    assertThat(HeadOfLinePriority.meanWaitWithOneAgent(rates, times, squares, 2)).isEmpty();
    assertThat(HeadOfLinePriority.meanWaitWithOneAgent(rates, times, squares, 3)).isEmpty();
  }

  @Test
  void badArguments_areNamed() {
    assertThatThrownBy(() -> HeadOfLinePriority.meanWait(THREE, 1, 1, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rank")
        .hasMessageContaining("4");
    assertThatThrownBy(() -> HeadOfLinePriority.meanWait(THREE, -1, 1, 1))
        .hasMessageContaining("agents must not be negative but was -1");
    assertThatThrownBy(() -> HeadOfLinePriority.meanWait(THREE, 1, 0, 1))
        .hasMessageContaining("handleTime");
    assertThatThrownBy(() -> HeadOfLinePriority.meanWait(new double[] {1, -2}, 5, 1, 1))
        .hasMessage("load must not be negative but was -2.0 in rank '2'");
    double[] one = {1};
    double[] two = {1, 1};
    assertThatThrownBy(() -> HeadOfLinePriority.meanWaitWithOneAgent(one, two, two, 1))
        .hasMessage("handle times must be one for each of 1 ranks but were 2");
    assertThatThrownBy(() -> HeadOfLinePriority.meanWaitWithOneAgent(one, one, two, 1))
        .hasMessage("second moments must be one for each of 1 ranks but were 2");
    assertThatThrownBy(() -> HeadOfLinePriority.meanWaitWithOneAgent(one, new double[] {2}, one, 1))
        .hasMessageContaining("second moment must be at least")
        .hasMessageEndingWith("but was 1.0 in rank '1'");
  }
}
