package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The 30-digit values of {@code oracles/service/erlang-highprec.csv} (mpmath, 50 to 60 digits),
 * which are calculated by finite sums and checked there against recursion and incomplete gamma.
 */
class ErlangHighPrecisionTest {
  private static final Set<String> MODELS =
      Set.of("ErlangB", "ErlangC", "ErlangC-inverse", "HalfinWhitt");

  @Test
  void allQuantities_ofErlangBAndC_meetThirtyDigits() {
    List<Map<String, String>> rows = rows();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double expected = Double.parseDouble(row.get("value_30sig"));
      soft.assertThat(computed(row))
          .as("%s", row)
          .isCloseTo(expected, within(tolerance(row.get("metric"), expected)));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(270);
  }

  @Test
  void logarithms_ofProbabilities_meetThirtyDigitsEvenBelowTheLeastDouble() {
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows()) {
      double load = number(row, "offered_load_erl");
      double log = log(row.get("value_30sig"));
      if (row.get("metric").equals("blocking")) {
        soft.assertThat(ErlangB.logBlockingProbability(load, agents(row)))
            .as("%s", row)
            .isCloseTo(log, within(1e-13 + 1e-13 * Math.abs(log)));
      } else if (row.get("metric").equals("mean_wait_s")) {
        double factor = number(row, "mean_service_s") / (agents(row) - load);
        soft.assertThat(ErlangC.logWaitProbability(load, agents(row)) + Math.log(factor))
            .as("%s", row)
            .isCloseTo(log, within(1e-12 + 1e-12 * Math.abs(log)));
      }
    }
    soft.assertAll();
  }

  private static List<Map<String, String>> rows() {
    return CsvRows.assume("oracles/service/erlang-highprec.csv").stream()
        .filter(row -> MODELS.contains(row.get("model")))
        .toList();
  }

  private static double computed(Map<String, String> row) {
    double load = number(row, "offered_load_erl");
    String metric = row.get("metric");
    if (metric.startsWith("min_agents_for_SL_")) {
      double share = Double.parseDouble(metric.substring("min_agents_for_SL_".length()));
      return ErlangC.leastAgents(
          load, number(row, "mean_service_s"), share, number(row, "target_s"));
    }
    if (metric.startsWith("alpha")) {
      return HalfinWhitt.waitProbability(load);
    }
    return metric.equals("blocking")
        ? ErlangB.blockingProbability(load, agents(row))
        : erlangC(metric, load, row);
  }

  private static double erlangC(String metric, double load, Map<String, String> row) {
    int agents = agents(row);
    double handleTime = number(row, "mean_service_s");
    return switch (metric) {
      case "p_wait" -> ErlangC.waitProbability(load, agents);
      case "mean_wait_s" -> ErlangC.meanWait(load, agents, handleTime).orElseThrow();
      case "mean_queue" -> ErlangC.meanQueueLength(load, agents).orElseThrow();
      case "occupancy" -> ErlangC.occupancy(load, agents).orElseThrow();
      case "service_level" ->
          ErlangC.serviceLevel(load, agents, handleTime, number(row, "target_s"));
      case "p_wait_gt_t" ->
          ErlangC.waitLongerProbability(load, agents, handleTime, number(row, "target_s"));
      default -> throw new IllegalArgumentException(metric);
    };
  }

  private static double tolerance(String metric, double expected) {
    if (metric.startsWith("min_agents")) {
      return 0;
    }
    if (metric.equals("service_level")) {
      return 1e-11;
    }
    double relative = metric.startsWith("alpha") ? 1e-10 : 1e-12;
    return Math.max(relative * expected, Double.MIN_VALUE);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static int agents(Map<String, String> row) {
    return Integer.parseInt(row.get("agents"));
  }

  private static double log(String decimal) {
    BigDecimal value = new BigDecimal(decimal);
    int exponent = value.precision() - value.scale();
    return Math.log(value.movePointLeft(exponent).doubleValue()) + exponent * Math.log(10);
  }
}
