package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {
  @ParameterizedTest
  @CsvSource({"10, 10", "10.5, 10", "0, 0", "1e300, 5"})
  void loadNotBelowTheAgents_letsTheQueueGrowWithoutEnd(double load, int agents) {
    assertThat(ErlangC.waitProbability(load, agents)).isEqualTo(1);
    assertThat(ErlangC.waitLongerProbability(load, agents, 180, 1e9)).isEqualTo(1);
    assertThat(ErlangC.serviceLevel(load, agents, 180, 1e9)).isZero();
    assertThat(ErlangC.meanWait(load, agents, 180)).isEmpty();
    assertThat(ErlangC.waitPercentile(load, agents, 180, 0.5)).isEmpty();
    assertThat(ErlangC.meanQueueLength(load, agents)).isEmpty();
  }

  @Test
  void logWaitProbability_ofAnOverload_isZero() {
    assertThat(ErlangC.logWaitProbability(10, 10)).isZero();
  }

  @Test
  void noLoad_meansNoWait() {
    assertThat(ErlangC.waitProbability(0, 1)).isZero();
    assertThat(ErlangC.serviceLevel(0, 1, 180, 0)).isEqualTo(1);
    assertThat(ErlangC.meanWait(0, 1, 180)).hasValue(0);
    assertThat(ErlangC.waitPercentile(0, 1, 180, 0.99)).hasValue(0);
    assertThat(ErlangC.meanQueueLength(0, 1)).hasValue(0);
    assertThat(ErlangC.occupancy(0, 1)).hasValue(0);
  }

  @Test
  void occupancy_withoutAgents_isEmptyAndInOverloadOne() {
    assertThat(ErlangC.occupancy(3, 0)).isEmpty();
    assertThat(ErlangC.occupancy(3, 2)).hasValue(1);
  }

  /** With one agent C = rho. */
  @Test
  void waitProbability_ofOneAgent_isTheLoad() {
    assertThat(ErlangC.waitProbability(0.5, 1)).isEqualTo(0.5);
    assertThat(ErlangC.waitProbability(Double.MIN_VALUE, 1)).isEqualTo(Double.MIN_VALUE);
  }

  /** Where 1/B is still a double but (n - a)/B is not, C = B n/(n - a) is less than 1e-308. */
  @Test
  void waitProbability_belowTheLeastNormalDouble_isNotLost() {
    double blocking = ErlangB.blockingProbability(1, 170);
    assertThat(blocking).isBetween(1e-308, 1e-306);
    assertThat(ErlangC.waitProbability(1e-4, 60)).isCloseTo(0, within(1e-300));
    double log = ErlangC.logWaitProbability(1, 170);
    assertThat(log)
        .isCloseTo(ErlangB.logBlockingProbability(1, 170) - Math.log1p(-1 / 170.0), within(1e-12));
    assertThat(ErlangC.waitProbability(1, 170)).isCloseTo(Math.exp(log), within(1e-318));
  }

  /**
   * With one agent P(W > t) = rho e^(-(1 - rho) t/h), so the 90th percentile of 0.5 is 2 h ln 5.
   */
  @Test
  void waitPercentile_ofOneAgent_solvesTheExponential() {
    assertThat(ErlangC.waitPercentile(0.5, 1, 100, 0.9).orElseThrow())
        .isCloseTo(200 * Math.log(5), within(1e-10));
    assertThat(ErlangC.waitPercentile(0.5, 1, 100, 0.5)).hasValue(0);
    assertThat(ErlangC.waitPercentile(0.5, 1, 100, 0)).hasValue(0);
  }

  /**
   * Least agents for 80 % in 20 s at 180 s, exact to 50 digits (notes on service operations,
   * section 2); Halfin and Whitt's answer is equal or one too few in each.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 2",
    "1, 3",
    "2, 4",
    "5, 8",
    "10, 14",
    "20, 24",
    "50, 56",
    "100, 107",
    "200, 208",
    "500, 510",
    "1000, 1011",
    "5000, 5013",
    "10000, 10013",
    "100000, 100014",
    "1000000, 1000015"
  })
  void leastAgents_for80In20_isExactAtEverySize(double load, int agents) {
    assertThat(ErlangC.leastAgents(load, 180, 0.80, 20)).isEqualTo(agents);
    assertThat(HalfinWhitt.agents(load, 180, 0.80, 20)).isIn(agents, agents - 1);
  }

  @Test
  void leastAgents_withoutLoad_isZero() {
    assertThat(ErlangC.leastAgents(0, 180, 0.80, 20)).isZero();
    assertThat(ErlangC.leastAgentsForWaitProbability(0, 0.1)).isZero();
    assertThat(ErlangC.leastAgentsForMeanWait(0, 180, 10)).isZero();
    assertThat(HalfinWhitt.agents(0, 180, 0.80, 20)).isZero();
  }

  @Test
  void leastAgents_forAlmostNothing_isOneMoreThanTheLoad() {
    assertThat(ErlangC.leastAgents(10.6, 180, 1e-9, 20)).isEqualTo(11);
    assertThat(ErlangC.leastAgents(10, 180, 1e-9, 20)).isEqualTo(11);
    assertThat(ErlangC.leastAgents(1e-300, 180, 0.5, 20)).isEqualTo(1);
  }

  @Test
  void leastAgents_atTheLargestLoad_isFound() {
    int agents = ErlangC.leastAgents(1e9, 180, 0.80, 20);
    assertThat(agents).isBetween(1_000_000_001, 1_000_000_015);
    assertThat(ErlangC.serviceLevel(1e9, agents, 180, 20)).isGreaterThanOrEqualTo(0.80);
    assertThat(ErlangC.serviceLevel(1e9, agents - 1, 180, 20)).isLessThan(0.80);
  }

  @Test
  void leastAgents_forTheHardestTargets_isFound() {
    assertThat(ErlangC.leastAgents(10, 180, Math.nextDown(1.0), 0)).isBetween(40, 60);
    assertThat(ErlangC.leastAgentsForWaitProbability(10, 1e-300)).isBetween(200, 300);
    assertThat(ErlangC.leastAgentsForMeanWait(10, 180, 1e-300)).isBetween(200, 300);
  }

  @Test
  void greatestLoad_withoutAgents_isZero() {
    assertThat(ErlangC.greatestLoad(0, 180, 0.80, 20)).isZero();
    assertThat(ErlangC.greatestLoadForWaitProbability(0, 0.1)).isZero();
    assertThat(ErlangC.greatestLoadForMeanWait(0, 180, 10)).isZero();
  }

  /** One agent at 0.5 erlang: C = 0.5 and E[W] = h, in exact doubles. */
  @Test
  void limits_keptExactly_areKept() {
    assertThat(ErlangC.leastAgents(0.5, 180, 0.5, 0)).isEqualTo(1);
    assertThat(ErlangC.leastAgentsForWaitProbability(0.5, 0.5)).isEqualTo(1);
    assertThat(ErlangC.leastAgentsForMeanWait(0.5, 180, 180)).isEqualTo(1);
    assertThat(ErlangC.greatestLoad(1, 180, 0.5, 0)).isEqualTo(0.5);
    assertThat(ErlangC.greatestLoadForWaitProbability(1, 0.5)).isEqualTo(0.5);
    assertThat(ErlangC.greatestLoadForMeanWait(1, 180, 180)).isEqualTo(0.5);
  }

  /** With one agent C = rho and E[W] = rho h / (1 - rho). */
  @Test
  void greatestLoad_ofOneAgent_isKnownInClosedForm() {
    assertThat(ErlangC.greatestLoadForWaitProbability(1, 0.25)).isCloseTo(0.25, within(1e-15));
    assertThat(ErlangC.greatestLoad(1, 180, 0.75, 0)).isCloseTo(0.25, within(1e-15));
    assertThat(ErlangC.greatestLoadForMeanWait(1, 180, 60)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void arguments_outsideTheirLimits_areRefusedByName() {
    refused(() -> ErlangC.waitProbability(-1, 1), "load must not be negative but was -1.0");
    refused(() -> ErlangC.waitProbability(1, -1), "agents must not be negative but was -1");
    refused(() -> ErlangC.logWaitProbability(0, 1), "load must be positive but was 0.0");
    refused(() -> ErlangC.serviceLevel(1, 2, 0, 20), "handleTime must be positive but was 0.0");
    refused(() -> ErlangC.serviceLevel(1, 2, 1, -1), "wait must not be negative but was -1.0");
    refused(() -> ErlangC.meanWait(1, 2, -1), "handleTime must be positive but was -1.0");
    refused(() -> ErlangC.waitPercentile(1, 2, 1, 1), "share must be less than 1 but was 1.0");
    refused(() -> ErlangC.leastAgents(1, 1, 1, 1), "share must be less than 1 but was 1.0");
    refused(() -> ErlangC.leastAgents(1, 1, 0, 1), "share must be positive but was 0.0");
    refused(() -> ErlangC.leastAgents(1, 1, 0.5, -1), "within must not be negative but was -1.0");
    refused(() -> ErlangC.leastAgentsForMeanWait(1, 1, 0), "maximum must be positive but was 0.0");
    refused(
        () -> ErlangC.leastAgentsForMeanWait(1, 0, 1), "handleTime must be positive but was 0.0");
    refused(
        () -> ErlangC.leastAgentsForWaitProbability(1, 1),
        "maximum must be less than 1 but was 1.0");
    refused(() -> ErlangC.occupancy(-1, 1), "load must not be negative but was -1.0");
    refused(() -> ErlangC.greatestLoad(1, 0, 0.5, 1), "handleTime must be positive but was 0.0");
    refused(() -> ErlangC.greatestLoad(1, 1, 1, 1), "share must be less than 1 but was 1.0");
    refused(
        () -> ErlangC.greatestLoadForMeanWait(1, 0, 1), "handleTime must be positive but was 0.0");
    refused(
        () -> ErlangC.greatestLoadForWaitProbability(1, 1),
        "maximum must be less than 1 but was 1.0");
    refused(() -> ErlangC.greatestLoad(-1, 1, 0.5, 1), "agents must not be negative but was -1");
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
  }
}
