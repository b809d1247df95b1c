package dev.evenkeel.scheduling.queueing;

import static dev.evenkeel.scheduling.queueing.ServiceLevelDefinition.ANSWERED_IN_TIME_OF_ANSWERED;
import static dev.evenkeel.scheduling.queueing.ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
import static dev.evenkeel.scheduling.queueing.ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErlangATest {
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  /**
   * A. Mandelbaum and S. Zeltyn, "The Palm/Erlang-A queue", 2005: 50 agents, 48 contacts a minute,
   * handle time 1 min, patience 2 min; 3.1 % give up, 3.7 s mean wait, a queue of 3, 93 %
   * occupancy.
   */
  @Test
  void publishedTable_isMet() {
    assertThat(ErlangA.abandonment(48, 50, 60, 120)).isCloseTo(0.031, within(5e-4));
    assertThat(ErlangA.meanWait(48, 50, 60, 120).orElseThrow()).isCloseTo(3.7, within(0.05));
    assertThat(ErlangA.meanQueueLength(48, 50, 60, 120).orElseThrow()).isCloseTo(3, within(0.5));
    assertThat(ErlangA.occupancy(48, 50, 60, 120).orElseThrow()).isCloseTo(0.93, within(5e-3));
    assertThat(ErlangA.waitPercentile(48, 50, 60, 120, 0.90).orElseThrow())
        .isCloseTo(12.4446477152, within(1e-9));
  }

  /**
   * Least agents for 80 % in 20 s at 240 s, patience 60 s (notes on service operations, section 2,
   * from 60-digit values): fewer than the load.
   */
  @Test
  void leastAgents_byDefinition_areFewerThanTheLoad() {
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.leastAgents(100, 240, 60, 0.80, 20)).isEqualTo(91);
    assertThat(ANSWERED_IN_TIME_OF_ANSWERED.leastAgents(100, 240, 60, 0.80, 20)).isEqualTo(84);
    assertThat(
            ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS.leastAgents(100, 240, 60, 0.80, 20))
        .isEqualTo(85);
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.leastAgents(1000, 240, 60, 0.80, 20)).isEqualTo(821);
  }

  /** 20 erlang of 240 s need 21, 22 and 23 agents at 60, 120 and 180 s (same source). */
  @ParameterizedTest
  @CsvSource({"60", "120", "180"})
  void leastAgents_riseWithPatience(double patience) {
    int agents = ANSWERED_IN_TIME_OF_OFFERED.leastAgents(20, 240, patience, 0.80, 20);
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(20, agents, 240, patience, 20))
        .isGreaterThanOrEqualTo(0.80);
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(20, agents - 1, 240, patience, 20))
        .isLessThan(0.80);
  }

  @Test
  void underflowingExponentials_doNotHarm() {
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(95, 100, 6, 300, 60))
        .isCloseTo(0.99827, within(5e-6));
    assertThat(ErlangA.abandonment(110, 100, 1, 1e5)).isCloseTo(1 - 100 / 110.0, within(1e-6));
  }

  @Test
  void noLoad_meansNoWait() {
    assertThat(ErlangA.waitProbability(0, 1, 180, 60)).isZero();
    assertThat(ErlangA.waitLongerProbability(0, 0, 180, 60, 5)).isZero();
    assertThat(ErlangA.virtualWaitLongerProbability(0, 0, 180, 60, 5)).isZero();
    assertThat(ErlangA.abandonment(0, 0, 180, 60)).isZero();
    assertThat(ErlangA.meanWait(0, 0, 180, 60)).hasValue(0);
    assertThat(ErlangA.waitPercentile(0, 1, 180, 60, 0.9)).hasValue(0);
    assertThat(ErlangA.occupancy(0, 2, 180, 60)).hasValue(0);
    assertThat(ANSWERED_IN_TIME_OF_ANSWERED.serviceLevel(0, 0, 180, 60, 5)).isEqualTo(1);
    assertThat(ErlangA.leastAgentsForAbandonment(0, 180, 60, 0.01)).isZero();
  }

  @Test
  void noAgents_meansThatEverybodyGivesUp() {
    assertThat(ErlangA.waitProbability(3, 0, 180, 60)).isEqualTo(1);
    assertThat(ErlangA.abandonment(3, 0, 180, 60)).isEqualTo(1);
    assertThat(ErlangA.meanWait(3, 0, 180, 60)).hasValue(60);
    assertThat(ErlangA.waitLongerProbability(3, 0, 180, 60, 60)).isEqualTo(Math.exp(-1));
    assertThat(ErlangA.virtualWaitLongerProbability(3, 0, 180, 60, 60)).isEqualTo(1);
    assertThat(ErlangA.waitPercentile(3, 0, 180, 60, 0.5).orElseThrow())
        .isCloseTo(60 * Math.log(2), within(1e-12));
    assertThat(ErlangA.occupancy(3, 0, 180, 60)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ServiceLevelDefinition.class)
  void serviceLevel_withoutAgents_isZero(ServiceLevelDefinition definition) {
    assertThat(definition.serviceLevel(3, 0, 180, 60, 20)).isZero();
    assertThat(definition.serviceLevel(3, 0.0, 180, 60, 20)).isZero();
    assertThat(definition.greatestLoad(0, 180, 60, 0.8, 20)).isZero();
    assertThat(definition.greatestHandleTime(1, 0, 60, 0.8, 20)).isZero();
    assertThat(definition.greatestHandleTime(1, 0, ENDLESS, 0.8, 20)).isZero();
    assertThat(definition.leastAgents(0, 180, 60, 0.8, 20)).isZero();
    assertThat(definition.leastFractionalAgents(0, 180, 60, 0.8, 20)).isZero();
  }

  @ParameterizedTest
  @EnumSource(ServiceLevelDefinition.class)
  void endlessPatience_isErlangC(ServiceLevelDefinition definition) {
    assertThat(definition.serviceLevel(10, 14, 180, ENDLESS, 20))
        .isEqualTo(ErlangC.serviceLevel(10, 14, 180, 20));
    assertThat(definition.serviceLevel(10, 9, 180, ENDLESS, 20)).isZero();
    assertThat(definition.leastAgents(10, 180, ENDLESS, 0.8, 20)).isEqualTo(14);
    assertThat(definition.leastFractionalAgents(10, 180, ENDLESS, 0.8, 20))
        .isEqualTo(ErlangC.leastFractionalAgents(10, 180, 0.8, 20));
    assertThat(definition.greatestLoad(14, 180, ENDLESS, 0.8, 20))
        .isEqualTo(ErlangC.greatestLoad(14, 180, 0.8, 20));
    assertThat(definition.greatestHandleTime(0.05, 14, ENDLESS, 0.8, 20))
        .isEqualTo(ErlangC.greatestHandleTime(0.05, 14, 0.8, 20));
  }

  @Test
  void endlessPatience_isErlangCInAllElse() {
    assertThat(ErlangA.waitProbability(10, 14, 180, ENDLESS))
        .isEqualTo(ErlangC.waitProbability(10, 14));
    assertThat(ErlangA.waitLongerProbability(10, 14, 180, ENDLESS, 20))
        .isEqualTo(ErlangC.waitLongerProbability(10, 14, 180, 20));
    assertThat(ErlangA.virtualWaitLongerProbability(10, 14, 180, ENDLESS, 20))
        .isEqualTo(ErlangC.waitLongerProbability(10, 14, 180, 20));
    assertThat(ErlangA.abandonment(10, 9, 180, ENDLESS)).isZero();
    assertThat(ErlangA.meanWait(10, 14, 180, ENDLESS)).isEqualTo(ErlangC.meanWait(10, 14, 180));
    assertThat(ErlangA.meanWait(10, 9, 180, ENDLESS)).isEmpty();
    assertThat(ErlangA.meanQueueLength(10, 9, 180, ENDLESS)).isEmpty();
    assertThat(ErlangA.occupancy(10, 9, 180, ENDLESS)).hasValue(1);
    assertThat(ErlangA.waitPercentile(10, 14, 180, ENDLESS, 0.9))
        .isEqualTo(ErlangC.waitPercentile(10, 14, 180, 0.9));
    assertThat(ErlangA.waitPercentile(10, 14, 180, ENDLESS, 0.5)).hasValue(0);
    assertThat(ErlangA.waitPercentile(10, 10, 180, ENDLESS, 0.5)).isEmpty();
    assertThat(ErlangA.leastAgentsForWaitProbability(10, 180, ENDLESS, 0.2))
        .isEqualTo(ErlangC.leastAgentsForWaitProbability(10, 0.2));
    assertThat(ErlangA.leastAgentsForMeanWait(10, 180, ENDLESS, 8))
        .isEqualTo(ErlangC.leastAgentsForMeanWait(10, 180, 8));
  }

  /** With patience equal to the handle time the chain is Poisson: P(W > 0) = P(N >= n). */
  @Test
  void patienceOfAHandleTime_isPoisson() {
    double below = Math.exp(-3) * (1 + 3 + 4.5);
    assertThat(ErlangA.waitProbability(3, 3, 180, 180)).isCloseTo(1 - below, within(1e-14));
    assertThat(ErlangA.waitProbability(3, 3.0, 180, 180)).isCloseTo(1 - below, within(1e-14));
  }

  /** Two ways to the same sum: what is answered and what gives up, at sizes of all kinds. */
  @ParameterizedTest
  @CsvSource({
    "1e9, 1000000000, 1, 1",
    "1e9, 1000000000, 1, 1e6",
    "1e9, 999990000, 1, 1e9",
    "1e9, 1000010000, 1, 1e9",
    "1e6, 1000000, 1, 1e12",
    "1e300, 5, 1, 1e-10",
    "1e-300, 5, 1, 1",
    "5, 2147483647, 1, 1e200",
    "1e8, 3, 1, 1e-300",
    "50, 5, 1, 20",
    "51, 50, 1, 1",
    "60, 0.02, 1, 1"
  })
  void answeredAndAbandoned_areAllAtAnySize(
      double load, double agents, double handleTime, double patience) {
    double abandoned = ErlangA.abandonment(load, agents, handleTime, patience);
    double answered =
        ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(
            load, agents, handleTime, patience, 1e300);
    assertThat(answered + abandoned).isCloseTo(1, within(1e-9));
    assertThat(ErlangA.waitProbability(load, agents, handleTime, patience)).isBetween(0.0, 1.0);
  }

  @Test
  void limits_thatAnyLoadKeeps_endAtTheGreatestLoad() {
    assertThat(ErlangA.greatestLoadForMeanWait(3, 180, 60, 61)).isEqualTo(1e9);
    assertThat(ErlangA.leastAgentsForMeanWait(1e3, 180, 60, 60)).isZero();
  }

  @Test
  void greatestLoads_keepTheLimitAndTheNextDoubleDoesNot() {
    double load = ErlangA.greatestLoadForAbandonment(14, 180, 300, 0.05);
    assertThat(ErlangA.abandonment(load, 14, 180, 300)).isLessThanOrEqualTo(0.05);
    assertThat(ErlangA.abandonment(load * (1 + 1e-12), 14, 180, 300)).isGreaterThan(0.05);
    assertThat(ErlangA.leastAgentsForAbandonment(load * (1 - 1e-12), 180, 300, 0.05)).isEqualTo(14);
    assertThat(ErlangA.leastAgentsForAbandonment(load * (1 + 1e-12), 180, 300, 0.05)).isEqualTo(15);
    double waiting = ErlangA.greatestLoadForWaitProbability(14, 180, 300, 0.2);
    assertThat(ErlangA.leastAgentsForWaitProbability(waiting * (1 + 1e-12), 180, 300, 0.2))
        .isEqualTo(15);
    double meanWait = ErlangA.greatestLoadForMeanWait(14, 180, 300, 10);
    assertThat(ErlangA.leastAgentsForMeanWait(meanWait * (1 + 1e-12), 180, 300, 10)).isEqualTo(15);
    assertThat(ErlangA.greatestLoadForAbandonment(0, 180, 300, 0.05)).isZero();
  }

  @Test
  void greatestHandleTimes_keepTheLimitAndLongerOnesDoNot() {
    double rate = 0.06;
    double time = ErlangA.greatestHandleTimeForAbandonment(rate, 14, 300, 0.05);
    assertThat(ErlangA.abandonment(rate * time, 14, time, 300)).isLessThanOrEqualTo(0.05);
    double longer = time * (1 + 1e-12);
    assertThat(ErlangA.abandonment(rate * longer, 14, longer, 300)).isGreaterThan(0.05);
    double patient = ErlangA.greatestHandleTimeForMeanWait(rate, 14, 300, 10);
    assertThat(ErlangA.meanWait(rate * patient, 14, patient, 300).orElseThrow())
        .isCloseTo(10, within(1e-9));
    double level = ANSWERED_IN_TIME_OF_OFFERED.greatestHandleTime(rate, 14, 300, 0.8, 20);
    assertThat(ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(rate * level, 14, level, 300, 20))
        .isCloseTo(0.8, within(1e-11));
    double endless = ErlangC.greatestHandleTime(rate, 14, 0.8, 20);
    assertThat(ErlangC.serviceLevel(rate * endless, 14, endless, 20)).isCloseTo(0.8, within(1e-11));
    double mean = ErlangC.greatestHandleTimeForMeanWait(rate, 14, 10);
    assertThat(ErlangC.meanWait(rate * mean, 14, mean).orElseThrow()).isCloseTo(10, within(1e-9));
    assertThat(ErlangA.greatestHandleTimeForMeanWait(rate, 0, 300, 10)).isZero();
  }

  @Test
  void arguments_outsideTheirLimits_areRefusedByName() {
    refused(() -> ErlangA.waitProbability(-1, 1, 1, 1), "load must not be negative but was -1.0");
    refused(() -> ErlangA.waitProbability(1, -1, 1, 1), "agents must not be negative but was -1");
    refused(() -> ErlangA.waitProbability(1, 1, 0, 1), "handleTime must be positive but was 0.0");
    refused(() -> ErlangA.waitProbability(1, 1, 1, 0), "patience must be positive but was 0.0");
    refused(
        () -> ErlangA.waitProbability(1, 1, 1, Double.NaN),
        "patience must be positive but was NaN");
    refused(
        () -> ErlangA.waitLongerProbability(1, 1, 1, 1, -1),
        "wait must not be negative but was -1.0");
    refused(() -> ErlangA.waitPercentile(1, 1, 1, 1, 1), "share must be less than 1 but was 1.0");
    refused(
        () -> ErlangA.leastAgentsForAbandonment(1, 1, 1, 0),
        "maximum must be positive but was 0.0");
    refused(
        () -> ErlangA.greatestHandleTimeForMeanWait(0, 1, 1, 1),
        "rate must be positive but was 0.0");
    refused(
        () -> ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(1, 1, 1, 1, -1),
        "within must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangA.abandonment(1, 1, 1e-200, 1e200))
        .withMessageContaining("patience must be neither vanishing")
        .withMessageContaining("Maybe positive infinity is meant");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErlangA.abandonment(1e-200, 1, 1e200, 1e-200));
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
  }
}
