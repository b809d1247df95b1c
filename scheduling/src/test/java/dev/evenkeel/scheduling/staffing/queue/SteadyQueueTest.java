package dev.evenkeel.scheduling.staffing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadyQueueTest {
  private static final Duration THREE_MINUTES = Duration.ofMinutes(3);
  private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);
  private static final Offset<Double> EXACT = within(1e-10);

  @Test
  void withoutPatience_isErlangC() {
    SteadyQueue queue = SteadyQueue.of(QueueModel.withoutAbandonment(), 10, 14, THREE_MINUTES);

    assertThat(queue.waitProbability()).isEqualTo(ErlangC.waitProbability(10, 14));
    assertThat(queue.serviceLevel(TWENTY_SECONDS)).isEqualTo(ErlangC.serviceLevel(10, 14, 180, 20));
    assertThat(queue.meanWaitSeconds()).isEqualTo(ErlangC.meanWait(10, 14, 180));
    assertThat(queue.meanQueueLength()).isEqualTo(ErlangC.meanQueueLength(10, 14));
    assertThat(queue.waitPercentileSeconds(0.9))
        .isEqualTo(ErlangC.waitPercentile(10, 14, 180, 0.9));
    assertThat(queue.occupancy()).isEqualTo(ErlangC.occupancy(10, 14));
    assertThat(queue.abandonment()).isZero();
    assertThat(queue.load()).isEqualTo(10);
  }

  @Test
  void withoutPatience_inOverload_hasNoMeanWait() {
    QueuePerformance overload =
        SteadyQueue.of(QueueModel.withoutAbandonment(), 10, 10, THREE_MINUTES)
            .performance(TWENTY_SECONDS);

    assertThat(overload.serviceLevel()).isZero();
    assertThat(overload.waitProbability()).isEqualTo(1);
    assertThat(overload.meanWaitSeconds()).isEmpty();
    assertThat(overload.meanQueueLength()).isEmpty();
  }

  /**
   * Load of all attempts, abandonment, probability of waiting and queue length by repeated
   * substitution on a birth-death chain of 3,000 states (numpy, 5,000 rounds).
   */
  @ParameterizedTest
  @CsvSource({
    "10, 10, 180, 60, 0.5, 11.160296031647677, 0.2079328412718559, 0.5310324718534065,"
        + " 0.7735306877651733",
    "10, 8, 180, 120, 0.9, 28.000963520641395, 0.7142993691537294, 0.9999175364210469,"
        + " 13.334047052327158",
    "50, 48, 60, 120, 0.3, 51.281965154837536, 0.0833278750120103, 0.7957958491221349,"
        + " 8.54643436558514",
    "3, 6, 200, 30, 0.5, 3.060785724197897, 0.03971903274204924, 0.07024958893779037,"
        + " 0.018235717259371977"
  })
  void withReturns_meetsTheFixedPointOfABirthDeathChain(
      double load,
      int agents,
      long handleSeconds,
      long patienceSeconds,
      double share,
      double allAttempts,
      double abandonment,
      double waitProbability,
      double queueLength) {
    QueueModel model =
        QueueModel.withPatience(Duration.ofSeconds(patienceSeconds)).toBuilder()
            .returnShare(share)
            .build();

    SteadyQueue queue = SteadyQueue.of(model, load, agents, Duration.ofSeconds(handleSeconds));

    assertThat(queue.firstLoad()).isEqualTo(load);
    assertThat(queue.load()).isCloseTo(allAttempts, within(1e-10 * allAttempts));
    assertThat(queue.abandonment()).isCloseTo(abandonment, EXACT);
    assertThat(queue.waitProbability()).isCloseTo(waitProbability, EXACT);
    assertThat(queue.meanQueueLength().orElseThrow()).isCloseTo(queueLength, within(1e-8));
  }

  /** Five agents with three chats each, 8 erlang alone, 1.5 times as long: 15 places, 12 erlang. */
  @Test
  void withConcurrency_countsPlacesAndLongerHandleTimes() {
    QueueModel model =
        QueueModel.withPatience(Duration.ofSeconds(90)).toBuilder()
            .concurrency(Concurrency.of(3, 1.5))
            .build();

    QueuePerformance chat =
        SteadyQueue.of(model, 8, 5, Duration.ofMinutes(5)).performance(TWENTY_SECONDS);

    assertThat(chat.agents()).isEqualTo(5);
    assertThat(chat.firstLoad()).isEqualTo(8);
    assertThat(chat.load()).isCloseTo(12, within(1e-14));
    assertThat(chat.abandonment()).isCloseTo(0.05779415638325275, EXACT);
    assertThat(chat.waitProbability()).isCloseTo(0.16180316495951808, EXACT);
    assertThat(chat.meanQueueLength().orElseThrow()).isCloseTo(0.1387059753198066, EXACT);
    assertThat(chat.meanWaitSeconds().orElseThrow()).isCloseTo(5.201474074492747, within(1e-9));
    assertThat(chat.occupancy().orElseThrow())
        .isCloseTo(12 * (1 - 0.05779415638325275) / 15, EXACT);
    assertThat(chat.toBuilder().build()).isEqualTo(chat);
  }

  @Test
  void serviceLevel_followsTheDefinition() {
    QueueModel model = QueueModel.withPatience(Duration.ofMinutes(1));
    Duration handleTime = Duration.ofMinutes(4);
    double ofOffered = SteadyQueue.of(model, 100, 85, handleTime).serviceLevel(TWENTY_SECONDS);
    QueueModel other =
        model.toBuilder().definition(ServiceLevelDefinition.ANSWERED_IN_TIME_OF_ANSWERED).build();
    SteadyQueue answered = SteadyQueue.of(other, 100, 85, handleTime);

    assertThat(answered.serviceLevel(TWENTY_SECONDS))
        .isCloseTo(ofOffered / (1 - answered.abandonment()), EXACT);
    assertThat(answered.model()).isEqualTo(other);
    assertThat(answered.agents()).isEqualTo(85);
  }

  @Test
  void withoutLoad_nobodyWaits() {
    QueueModel model = QueueModel.withPatience(TWENTY_SECONDS).toBuilder().returnShare(0.5).build();

    SteadyQueue queue = SteadyQueue.of(model, 0, 3, THREE_MINUTES);

    assertThat(queue.load()).isZero();
    assertThat(queue.serviceLevel(Duration.ZERO)).isEqualTo(1);
    assertThat(queue.abandonment()).isZero();
  }

  @Test
  void badInput_isRefusedByName() {
    QueueModel model = QueueModel.withoutAbandonment();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.toBuilder().returnShare(0.2).build())
        .withMessageStartingWith("return share must be 0 where nobody gives up but was 0.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueueModel.withPatience(THREE_MINUTES).toBuilder().returnShare(1).build())
        .withMessage("return share must be less than 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QueueModel.withPatience(Duration.ZERO))
        .withMessage("patience must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concurrency.of(0, 1))
        .withMessage("contacts at once must be positive but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concurrency.of(2, 0.9))
        .withMessageStartingWith("stretch must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteadyQueue.of(model, -1, 1, THREE_MINUTES))
        .withMessage("load must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteadyQueue.of(model, 1, 1, Duration.ZERO))
        .withMessage("handle time must be positive but was PT0S");
    assertThatNullPointerException()
        .isThrownBy(() -> SteadyQueue.of(null, 1, 1, THREE_MINUTES))
        .withMessage("model");
    QueueModel chat = model.toBuilder().concurrency(Concurrency.of(3, 1)).build();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> SteadyQueue.of(chat, 1, Integer.MAX_VALUE, THREE_MINUTES));
  }
}
