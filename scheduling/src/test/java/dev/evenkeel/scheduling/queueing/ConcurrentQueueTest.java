package dev.evenkeel.scheduling.queueing;

import static dev.evenkeel.scheduling.queueing.ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcurrentQueueTest {
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  @Test
  void oneChatAtOnce_isErlangA() {
    ConcurrentHandling one = new ConcurrentHandling(180, 1, 0.7);
    ConcurrentQueue queue = ConcurrentQueue.of(0.06, 12, one, 300);
    double load = 0.06 * 180;
    close(queue.waitProbability(), ErlangA.waitProbability(load, 12, 180, 300));
    close(queue.abandonment(), ErlangA.abandonment(load, 12, 180, 300));
    close(queue.waitLongerProbability(20), ErlangA.waitLongerProbability(load, 12, 180, 300, 20));
    close(
        queue.serviceLevel(ANSWERED_IN_TIME_OF_OFFERED, 20),
        ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(load, 12, 180, 300, 20));
    close(queue.occupancy().orElseThrow(), ErlangA.occupancy(load, 12, 180, 300).orElseThrow());
    close(queue.meanChats(), 12 * ErlangA.occupancy(load, 12, 180, 300).orElseThrow());
  }

  @Test
  void withoutSlowdown_aPlaceIsAnAgent() {
    ConcurrentHandling three = new ConcurrentHandling(600, 3, 0);
    ConcurrentQueue queue = ConcurrentQueue.of(0.05, 8, three, ENDLESS);
    close(queue.waitProbability(), ErlangC.waitProbability(30 - 1e-15, 24));
    ConcurrentQueue stable = ConcurrentQueue.of(0.05, 12, three, ENDLESS);
    close(stable.waitProbability(), ErlangC.waitProbability(30, 36));
    close(stable.meanWait().orElseThrow(), ErlangC.meanWait(30, 36, 600).orElseThrow());
    close(stable.waitLongerProbability(40), ErlangC.waitLongerProbability(30, 36, 600, 40));
    close(stable.meanChats(), 30);
    assertThat(queue.meanWait()).isEmpty();
    assertThat(ConcurrentQueue.leastAgents(0.05, three, ENDLESS, q -> q.waitProbability() < 0.1))
        .isEqualTo((ErlangC.leastAgentsForWaitProbability(30, 0.1) + 2) / 3);
  }

  /** The chain of the class comment, state by state, with 4,000 of them. */
  @ParameterizedTest
  @CsvSource({
    "0.02, 3, 3, 0.25, 200",
    "0.2, 10, 4, 0.4, 120",
    "0.001, 5, 2, 1, 60",
    "0.5, 4, 3, 0.1, 300",
    "0.05, 60, 2, 0.5, 90"
  })
  void measures_equalTheChainStateByState(
      double rate, int agents, int concurrency, double slowdown, double patience) {
    ConcurrentHandling handling = new ConcurrentHandling(240, concurrency, slowdown);
    int places = agents * concurrency;
    double[] weights = new double[4000];
    weights[0] = 1;
    double total = 1;
    for (int m = 1; m < weights.length; m++) {
      double down =
          handling.completionRate(Math.min(m, places), agents) + Math.max(0, m - places) / patience;
      weights[m] = weights[m - 1] * rate / down;
      total += weights[m];
      if (total > 1e200) {
        for (int i = 0; i <= m; i++) {
          weights[i] /= 1e200;
        }
        total /= 1e200;
      }
    }
    double waiting = 0;
    double queue = 0;
    double chats = 0;
    double busy = 0;
    for (int m = 0; m < weights.length; m++) {
      double p = weights[m] / total;
      waiting += m >= places ? p : 0;
      queue += Math.max(0, m - places) * p;
      chats += Math.min(m, places) * p;
      busy += Math.min(m, agents) * p;
    }
    ConcurrentQueue result = ConcurrentQueue.of(rate, agents, handling, patience);
    assertThat(result.waitProbability()).isCloseTo(waiting, within(1e-11 * waiting));
    assertThat(result.abandonment())
        .isCloseTo(queue / patience / rate, within(1e-11 * queue / patience / rate));
    assertThat(result.meanWait().orElseThrow())
        .isCloseTo(queue / rate, within(1e-11 * queue / rate));
    close(result.meanChats(), chats);
    close(result.occupancy().orElseThrow(), busy / agents);
  }

  @Test
  void farBelowThePlaces_waitingIsTooRareForADouble() {
    ConcurrentHandling handling = new ConcurrentHandling(1, 10, 0.1);
    assertThat(ConcurrentQueue.of(1, 1000, handling, 1).waitProbability()).isZero();
    assertThat(ConcurrentQueue.of(1, 1000, handling, ENDLESS).waitProbability()).isZero();
    assertThat(ConcurrentQueue.of(1, 1000, handling, ENDLESS).meanWait()).hasValue(0);
  }

  @Test
  void noLoadOrNoAgents_areSaidSo() {
    ConcurrentHandling handling = new ConcurrentHandling(240, 3, 0.2);
    ConcurrentQueue idle = ConcurrentQueue.of(0, 3, handling, 60);
    assertThat(idle.waitProbability()).isZero();
    assertThat(idle.occupancy()).hasValue(0);
    ConcurrentQueue deserted = ConcurrentQueue.of(1, 0, handling, 60);
    assertThat(deserted.abandonment()).isEqualTo(1);
    assertThat(deserted.occupancy()).isEmpty();
    assertThat(deserted.meanChats()).isZero();
  }

  @Test
  void leastAgents_sufficeAndOneFewerDoesNot() {
    ConcurrentHandling handling = new ConcurrentHandling(240, 3, 0.3);
    int agents = ConcurrentQueue.leastAgents(0.5, handling, 120, q -> q.abandonment() <= 0.02);
    assertThat(ConcurrentQueue.of(0.5, agents, handling, 120).abandonment())
        .isLessThanOrEqualTo(0.02);
    assertThat(ConcurrentQueue.of(0.5, agents - 1, handling, 120).abandonment())
        .isGreaterThan(0.02);
  }

  @Test
  void handling_isLongerAmongSeveral() {
    ConcurrentHandling handling = new ConcurrentHandling(100, 3, 0.2);
    assertThat(handling.handleTimeAmong(1)).isEqualTo(100);
    assertThat(handling.handleTimeAmong(3)).isEqualTo(140);
    assertThat(handling.completionRate(0, 2)).isZero();
    assertThat(handling.completionRate(3, 2)).isCloseTo(2 / 120.0 + 1 / 100.0, within(1e-15));
    refused(() -> handling.handleTimeAmong(4), "chats must be from 1 to 3 but was 4");
    refused(() -> new ConcurrentHandling(0, 1, 0), "handleTime must be positive but was 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new ConcurrentHandling(1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConcurrentHandling(1, 1, 1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> handling.completionRate(7, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConcurrentQueue.of(1, 10_000_000, handling, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ConcurrentQueue.of(-1, 1, handling, 1));
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(call::run)
        .withMessageContaining(message.substring(0, 12));
  }

  private static void close(double computed, double expected) {
    assertThat(computed).isCloseTo(expected, within(1e-11 * expected));
  }
}
