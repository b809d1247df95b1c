package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The 20-digit values of {@code oracles/service/blending.csv} and of the high-precision file. */
class ThresholdBlendingOracleTest {
  private static final String MODEL = "Blend-threshold c=";

  @Test
  void bestPolicies_meetTheFile() {
    List<Map<String, String>> rows = CsvRows.assume("oracles/service/blending.csv");
    SoftAssertions soft = new SoftAssertions();
    rows.forEach(row -> judge(row, soft));
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(90);
  }

  private static void judge(Map<String, String> row, SoftAssertions soft) {
    double load = number(row, "offered_load_erl");
    double time = number(row, "mean_service_s");
    double target = number(row, "target_s");
    double share = number(row, "target_sl");
    int agents = Integer.parseInt(row.get("scheduled_agents"));
    int threshold =
        ThresholdBlending.greatestThreshold(load, agents, time, share, target).orElseThrow();
    RandomizedThreshold random =
        RandomizedThreshold.forServiceLevel(load, agents, time, share, target).orElseThrow();
    soft.assertThat(threshold)
        .as("%s", row)
        .isEqualTo(Integer.parseInt(row.get("best_threshold_c")));
    soft.assertThat(random.threshold()).isEqualTo(threshold);
    close(
        soft,
        row,
        "sl_at_c",
        ThresholdBlending.serviceLevel(load, agents, threshold, time, target));
    close(
        soft,
        row,
        "deferred_capacity_erl_threshold_c",
        ThresholdBlending.deferredCapacity(load, agents, threshold));
    close(soft, row, "occupancy_at_c", ThresholdBlending.occupancy(load, agents, threshold));
    close(soft, row, "p_next", random.probability());
    close(soft, row, "sl_randomised", random.serviceLevel());
    close(soft, row, "deferred_capacity_erl_randomised", random.deferredCapacity());
  }

  @Test
  void quantities_meetThirtyDigits() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/erlang-highprec.csv").stream()
            .filter(row -> row.get("model").startsWith(MODEL))
            .toList();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double expected = number(row, "value_30sig");
      soft.assertThat(computed(row))
          .as("%s", row)
          .isCloseTo(expected, within(1e-12 * expected + 1e-50));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(120);
  }

  private static double computed(Map<String, String> row) {
    double load = number(row, "offered_load_erl");
    int agents = Integer.parseInt(row.get("agents"));
    int threshold = Integer.parseInt(row.get("model").substring(MODEL.length()));
    double time = number(row, "mean_service_s");
    return switch (row.get("metric")) {
      case "p_wait" -> ThresholdBlending.waitProbability(load, agents, threshold);
      case "mean_wait_s" ->
          ThresholdBlending.waitProbability(load, agents, threshold) * time / (agents - load);
      case "service_level" ->
          ThresholdBlending.serviceLevel(load, agents, threshold, time, number(row, "target_s"));
      case "deferred_throughput_erl" -> ThresholdBlending.deferredCapacity(load, agents, threshold);
      case "occupancy" -> ThresholdBlending.occupancy(load, agents, threshold);
      default -> throw new IllegalArgumentException(row.get("metric"));
    };
  }

  private static void close(
      SoftAssertions soft, Map<String, String> row, String column, double value) {
    double expected = number(row, column);
    soft.assertThat(value)
        .as("%s %s", column, row)
        .isCloseTo(expected, within(1e-11 * Math.abs(expected)));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
