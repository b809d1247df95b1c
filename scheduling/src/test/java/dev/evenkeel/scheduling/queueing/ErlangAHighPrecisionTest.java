package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The 30-digit values of {@code oracles/service/erlang-highprec.csv} for Erlang A: mpmath, 60 to
 * 400 digits, by the integrals of the M/M/n+G queue.
 */
class ErlangAHighPrecisionTest {
  @Test
  void allQuantities_meetThirtyDigits() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/erlang-highprec.csv").stream()
            .filter(row -> row.get("model").equals("ErlangA"))
            .toList();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double expected = Double.parseDouble(row.get("value_30sig"));
      double tolerance =
          row.get("metric").startsWith("sl_") ? 1e-12 : 1e-12 * expected + Double.MIN_VALUE;
      soft.assertThat(computed(row)).as("%s", row).isCloseTo(expected, within(tolerance));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(160);
  }

  private static double computed(Map<String, String> row) {
    double load = number(row, "offered_load_erl");
    int agents = Integer.parseInt(row.get("agents"));
    double handleTime = number(row, "mean_service_s");
    double patience = number(row, "patience_s");
    return switch (row.get("metric")) {
      case "p_wait" -> ErlangA.waitProbability(load, agents, handleTime, patience);
      case "p_abandon" -> ErlangA.abandonment(load, agents, handleTime, patience);
      case "mean_wait_all_s" -> ErlangA.meanWait(load, agents, handleTime, patience).orElseThrow();
      case "mean_queue" ->
          ErlangA.meanQueueLength(load, agents, handleTime, patience).orElseThrow();
      case "occupancy" -> ErlangA.occupancy(load, agents, handleTime, patience).orElseThrow();
      case "p_wait_gt_t" ->
          ErlangA.waitLongerProbability(
              load, agents, handleTime, patience, number(row, "target_s"));
      case "p_virtual_wait_gt_t" ->
          ErlangA.virtualWaitLongerProbability(
              load, agents, handleTime, patience, number(row, "target_s"));
      default ->
          definition(row.get("metric"))
              .serviceLevel(load, agents, handleTime, patience, number(row, "target_s"));
    };
  }

  private static ServiceLevelDefinition definition(String metric) {
    return switch (metric) {
      case "sl_answered_in_t/offered" -> ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
      case "sl_answered_in_t/answered" -> ServiceLevelDefinition.ANSWERED_IN_TIME_OF_ANSWERED;
      case "sl_answered_in_t/(offered-abandoned_in_t)" ->
          ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS;
      default -> throw new IllegalArgumentException(metric);
    };
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
