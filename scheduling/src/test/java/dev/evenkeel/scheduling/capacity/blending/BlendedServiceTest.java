package dev.evenkeel.scheduling.capacity.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.testing.CsvRows;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlendedServiceTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final ServiceLevelDefinition OFFERED =
      ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
  private static final ServiceLevelDefinition WITHOUT_SHORT =
      ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS;

  /** Blending oracle, 30 digits: see the README beside the file. */
  @Test
  void greatestThreshold_blendingOracle_isMet() {
    for (Map<String, String> row : CsvRows.assume("oracles/service/blending.csv")) {
      double within = number(row, "target_s");
      BlendedService service =
          BlendedService.of(
              number(row, "offered_load_erl"),
              Integer.parseInt(row.get("scheduled_agents")),
              number(row, "mean_service_s"),
              NEVER);
      double greatest = service.greatestWaitProbability(number(row, "target_sl"), OFFERED, within);
      BlendingThreshold threshold = service.greatestThreshold(greatest).orElseThrow();
      assertThat(threshold.busy()).as("%s", row).isEqualTo(integer(row, "best_threshold_c"));
      assertClose(row, "sl_at_c", service.serviceLevel(threshold, OFFERED, within));
      assertClose(row, "deferred_capacity_erl_threshold_c", service.deferredCapacity(threshold));
      assertClose(row, "occupancy_at_c", service.occupancy(threshold));
      BlendingThreshold exact = service.randomisedThreshold(greatest).orElseThrow();
      assertClose(row, "p_next", exact.next());
      assertClose(row, "sl_randomised", service.serviceLevel(exact, OFFERED, within));
      assertClose(row, "deferred_capacity_erl_randomised", service.deferredCapacity(exact));
    }
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static int integer(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static void assertClose(Map<String, String> row, String column, double actual) {
    double expected = number(row, column);
    assertThat(actual).as("%s of %s", column, row).isCloseTo(expected, within(1e-10 * expected));
  }

  /** Erlang A and blending to 30 digits; Erlang A is the service without deferred work. */
  @Test
  void of_highPrecisionRows_areMet() {
    int seen = 0;
    for (Map<String, String> row : CsvRows.assume("oracles/service/erlang-highprec.csv")) {
      if (row.get("model").equals("ErlangA")) {
        seen += isMet(row, BlendingThreshold.NONE, number(row, "patience_s")) ? 1 : 0;
      } else if (row.get("model").startsWith("Blend-threshold c=")) {
        int busy = Integer.parseInt(row.get("model").substring("Blend-threshold c=".length()));
        seen += isMet(row, BlendingThreshold.of(busy), NEVER) ? 1 : 0;
      }
    }
    assertThat(seen).isGreaterThan(200);
  }

  private static boolean isMet(
      Map<String, String> row, BlendingThreshold threshold, double patience) {
    BlendedService service =
        BlendedService.of(
            number(row, "offered_load_erl"),
            integer(row, "agents"),
            number(row, "mean_service_s"),
            patience);
    double expected = number(row, "value_30sig");
    double within = row.get("target_s").isEmpty() ? 0 : number(row, "target_s");
    double actual =
        switch (row.get("metric")) {
          case "p_wait" -> service.waitProbability(threshold);
          case "mean_wait_all_s", "mean_wait_s" -> service.meanWait(threshold);
          case "p_abandon" -> service.abandonment(threshold);
          case "occupancy" -> service.occupancy(threshold);
          case "deferred_throughput_erl" -> service.deferredCapacity(threshold);
          case "service_level", "sl_answered_in_t/offered" ->
              service.serviceLevel(threshold, OFFERED, within);
          case "sl_answered_in_t/answered" ->
              service.serviceLevel(
                  threshold, ServiceLevelDefinition.ANSWERED_IN_TIME_OF_ANSWERED, within);
          case "sl_answered_in_t/(offered-abandoned_in_t)" ->
              service.serviceLevel(threshold, WITHOUT_SHORT, within);
          default -> Double.NaN;
        };
    if (Double.isNaN(actual)) {
      return false;
    }
    double tolerance = row.get("metric").startsWith("s") ? 1e-11 : 1e-12 * Math.abs(expected);
    assertThat(actual).as("%s", row).isCloseTo(expected, within(Math.max(tolerance, 1e-50)));
    return true;
  }

  /** The weights of the states span 600 powers of ten; the sums are built from the likeliest. */
  @Test
  void deferredCapacity_manyAgentsAtLittleLoad_isThatOfTheLikelyStates() {
    for (double load : new double[] {0.001, 1, 100}) {
      for (int busy : new int[] {1, 99, 150, 500}) {
        double state = 1;
        double all = 0;
        for (int k = busy; k < 1000 && state > 0; k++) {
          all += state;
          state *= load / (k + 1);
        }
        BlendedService service = BlendedService.of(load, 1000, 1, NEVER);
        BlendingThreshold threshold = BlendingThreshold.of(busy);
        double expected = busy / all;
        assertThat(service.deferredCapacity(threshold))
            .isCloseTo(expected, within(1e-10 * expected));
        assertThat(service.occupancy(threshold)).isCloseTo((load + expected) / 1000, within(1e-12));
        assertThat(service.waitProbability(threshold)).isLessThan(1e-100);
      }
    }
  }
}
