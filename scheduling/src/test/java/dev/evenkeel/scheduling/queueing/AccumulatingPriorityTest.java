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

class AccumulatingPriorityTest {
  @Test
  void oracleRows_areMet() {
    List<Map<String, String>> rows =
        CsvRows.assume("oracles/service/priority.csv").stream()
            .filter(row -> row.get("discipline").contains("accumulating"))
            .toList();
    assertThat(rows).isNotEmpty();
    for (Map<String, String> row : rows) {
      double handleTime = Double.parseDouble(row.get("mean_service"));
      double[] loads = numbers(row.get("arrival_rates"), handleTime);
      double[] rates = numbers(row.get("priority_params").substring(2), 1);
      int agents = Integer.parseInt(row.get("servers"));
      int type = Integer.parseInt(row.get("class"));
      assertThat(
              AccumulatingPriority.meanWait(loads, rates, agents, handleTime, type).orElseThrow())
          .as(row.toString())
          .isCloseTo(Double.parseDouble(row.get("mean_wait")), withinPercentage(1e-8));
    }
  }

  private static double[] numbers(String text, double factor) {
    return Arrays.stream(text.split(" "))
        .mapToDouble(number -> Double.parseDouble(number) * factor)
        .toArray();
  }

  @Test
  void twoTypes_asTheNotesHaveIt() {
    double[] loads = {0.3, 0.4};
    double[] rates = {2, 1};
    assertThat(AccumulatingPriority.meanWait(loads, rates, 1, 1, 1))
        .hasValueCloseTo(1.78431, within(5e-6));
    assertThat(AccumulatingPriority.meanWait(loads, rates, 1, 1, 2))
        .hasValueCloseTo(2.74510, within(5e-6));
  }

  @Test
  void almostOverloaded_noDigitsAreLost() {
    // With rates a million to one the first type is all but head-of-line.
    double[] loads = {0.1, 0.899999};
    double[] rates = {1e12, 1e-12};
    double headOfLine = HeadOfLinePriority.meanWait(loads, 1, 1, 1).orElseThrow();
    assertThat(AccumulatingPriority.meanWait(loads, rates, 1, 1, 1))
        .hasValueCloseTo(headOfLine, withinPercentage(1e-9));
  }

  @Test
  void overload_hasNoWaits() {
    double[] loads = {0.5, 0.5};
    assertThat(AccumulatingPriority.meanWait(loads, new double[] {2, 1}, 1, 1, 1)).isEmpty();
    assertThat(AccumulatingPriority.meanWait(new double[] {0}, new double[] {1}, 0, 1, 1))
        .isEmpty();
  }

  @Test
  void badArguments_areNamed() {
    double[] one = {0.5};
    assertThatThrownBy(() -> AccumulatingPriority.meanWait(one, new double[] {0}, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate must be positive but was 0.0 in type '1'");
    assertThatThrownBy(() -> AccumulatingPriority.meanWait(one, new double[2], 1, 1, 1))
        .hasMessage("rates must be one for each of 1 loads but were 2");
    assertThatThrownBy(() -> AccumulatingPriority.meanWait(one, one, 1, 1, 0))
        .hasMessageContaining("type");
    assertThatThrownBy(() -> AccumulatingPriority.meanWait(new double[] {-1}, one, 1, 1, 1))
        .hasMessage("load must not be negative but was -1.0 in type '1'");
  }
}
