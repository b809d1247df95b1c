package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.testing.CsvRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The published figures of {@code oracles/service/erlang.csv}: tables, text books and peers, each
 * with its source. Rows that are marked wrong there are negative witnesses: they must not be met.
 */
class ErlangPublishedTest {
  private static final Set<String> MODELS = Set.of("ErlangB", "ErlangC", "HalfinWhitt");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(e-?\\d+)?");

  @Test
  void publishedFigures_markedMatch_areMetToTheirLastDigit() {
    List<Map<String, String>> rows = rows("match");
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      soft.assertThat(computed(row)).as("%s", row).isCloseTo(published(row), within(halfUnit(row)));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(61);
  }

  @Test
  void publishedFigures_markedWrongOrInaccurate_areNotMet() {
    List<Map<String, String>> rows =
        rows("").stream()
            .filter(row -> row.get("verified").matches("(WRONG|INACCURATE).*"))
            .toList();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows) {
      double distance = Math.abs(computed(row) - published(row));
      soft.assertThat(distance).as("%s", row).isGreaterThan(halfUnit(row));
    }
    soft.assertAll();
    assertThat(rows.size()).isGreaterThanOrEqualTo(8);
  }

  @Test
  void recomputedFigures_ofAllRows_areMetToTwelveDigits() {
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : rows("")) {
      double expected = Double.parseDouble(row.get("computed"));
      soft.assertThat(computed(row)).as("%s", row).isCloseTo(expected, within(1.1e-11 * expected));
    }
    soft.assertAll();
  }

  private static List<Map<String, String>> rows(String verdict) {
    return CsvRows.assume("oracles/service/erlang.csv").stream()
        .filter(row -> MODELS.contains(row.get("model")))
        .filter(row -> row.get("verified").startsWith(verdict))
        .toList();
  }

  private static double computed(Map<String, String> row) {
    return switch (row.get("model")) {
      case "ErlangB" -> erlangB(row);
      case "ErlangC" -> erlangC(row);
      default -> HalfinWhitt.waitProbability(lastNumber(row));
    };
  }

  private static double erlangB(Map<String, String> row) {
    double blocking = lastNumber(row);
    return row.get("metric").startsWith("min channels")
        ? ErlangB.leastAgents(load(row), blocking)
        : ErlangB.greatestLoad(agents(row), blocking);
  }

  private static double erlangC(Map<String, String> row) {
    String metric = row.get("metric");
    if (metric.startsWith("min")) {
      return leastAgents(metric, row);
    }
    if (metric.startsWith("offered load")) {
      return ErlangC.greatestLoadForWaitProbability(agents(row), lastNumber(row));
    }
    return metric.startsWith("P(W>h | W>0)")
        ? ErlangC.waitLongerProbability(load(row), agents(row), 1, 1)
            / ErlangC.waitProbability(load(row), agents(row))
        : quantity(metric, row);
  }

  private static double leastAgents(String metric, Map<String, String> row) {
    double load = load(row);
    if (metric.contains("SL>=")) {
      return ErlangC.leastAgents(load, handleTime(row), lastNumber(row), number(row, "target_s"));
    }
    if (metric.contains("fractional")) {
      return ErlangC.leastAgents(load, handleTime(row), 0.80, 20);
    }
    if (metric.contains("ASA")) {
      return ErlangC.leastAgentsForMeanWait(load, handleTime(row), number(row, "target_s"));
    }
    return metric.contains("no delay")
        ? ErlangC.leastAgentsForWaitProbability(load, 1 - 0.9)
        : ErlangC.leastAgentsForWaitProbability(load, lastNumber(row));
  }

  private static double quantity(String metric, Map<String, String> row) {
    double load = load(row);
    int agents = agents(row);
    return switch (metric) {
      case "p_wait" -> ErlangC.waitProbability(load, agents);
      case "occupancy" -> ErlangC.occupancy(load, agents).orElseThrow();
      case "mean_wait_s" -> ErlangC.meanWait(load, agents, handleTime(row)).orElseThrow();
      case "mean response s" ->
          handleTime(row) + ErlangC.meanWait(load, agents, handleTime(row)).orElseThrow();
      case "service_level" ->
          ErlangC.serviceLevel(load, agents, handleTime(row), number(row, "target_s"));
      default -> {
        assertThat(metric).startsWith("mean queue");
        yield ErlangC.meanQueueLength(load, agents).orElseThrow();
      }
    };
  }

  /** Three rows state 9 contacts per second of 0.2 s each in columns meant for hours. */
  private static boolean isPerSecond(Map<String, String> row) {
    return row.get("lambda_per_hour").equals("9");
  }

  private static double handleTime(Map<String, String> row) {
    return isPerSecond(row) ? 0.2 : number(row, "mean_service_s");
  }

  private static double load(Map<String, String> row) {
    if (row.get("metric").startsWith("min channels") || row.get("mean_service_s").equals("3600")) {
      return number(row, "lambda_per_hour");
    }
    return number(row, "lambda_per_hour") * handleTime(row) / (isPerSecond(row) ? 1 : 3600);
  }

  private static double published(Map<String, String> row) {
    return number(row, "value");
  }

  private static double halfUnit(Map<String, String> row) {
    BigDecimal value = new BigDecimal(row.get("value"));
    return 0.5 * value.ulp().doubleValue() * (1 + 1e-9);
  }

  private static double lastNumber(Map<String, String> row) {
    String metric = row.get("metric");
    Matcher matcher = NUMBER.matcher(metric);
    double last = Double.NaN;
    while (matcher.find()) {
      last = Double.parseDouble(matcher.group());
    }
    return last;
  }

  private static int agents(Map<String, String> row) {
    return Integer.parseInt(row.get("agents"));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
