package dev.evenkeel.scheduling.staffing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.ErlangA;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SteadyQueuePropertyTest {
  private static QueueModel model(int patience, double returnShare) {
    return QueueModel.withPatience(Duration.ofSeconds(patience)).toBuilder()
        .returnShare(returnShare)
        .build();
  }

  @Property(tries = 300)
  void loadOfAllAttempts_isFirstLoadAndThoseWhoReturn(
      @ForAll @DoubleRange(min = 0.01, max = 300) double load,
      @ForAll @IntRange(min = 1, max = 300) int agents,
      @ForAll @IntRange(min = 1, max = 2000) int patience,
      @ForAll @DoubleRange(max = 0.99) double share) {
    SteadyQueue queue = SteadyQueue.of(model(patience, share), load, agents, Duration.ofMinutes(3));

    double returning =
        share * queue.load() * ErlangA.abandonment(queue.load(), agents, 180, patience);
    assertThat(queue.load()).isBetween(load, load / (1 - share) * (1 + 1e-14));
    assertThat(load + returning).isCloseTo(queue.load(), within(1e-11 * queue.load()));
  }

  @Property(tries = 300)
  void moreReturns_meanMoreLoad(
      @ForAll @DoubleRange(min = 0.01, max = 300) double load,
      @ForAll @IntRange(min = 1, max = 300) int agents,
      @ForAll @IntRange(min = 1, max = 2000) int patience,
      @ForAll @DoubleRange(max = 0.9) double share) {
    Duration handleTime = Duration.ofMinutes(3);
    SteadyQueue some = SteadyQueue.of(model(patience, share), load, agents, handleTime);
    SteadyQueue more = SteadyQueue.of(model(patience, share + 0.05), load, agents, handleTime);

    assertThat(more.load()).isGreaterThanOrEqualTo(some.load() * (1 - 1e-13));
  }

  @Property(tries = 300)
  void moreAgents_neverMakeItWorse(
      @ForAll @DoubleRange(min = 0.01, max = 300) double load,
      @ForAll @IntRange(min = 1, max = 300) int agents,
      @ForAll @IntRange(min = 1, max = 2000) int patience,
      @ForAll @DoubleRange(max = 0.9) double share) {
    Duration handleTime = Duration.ofMinutes(3);
    Duration within = Duration.ofSeconds(20);
    SteadyQueue few = SteadyQueue.of(model(patience, share), load, agents, handleTime);
    SteadyQueue many = SteadyQueue.of(model(patience, share), load, agents + 1, handleTime);

    assertThat(many.serviceLevel(within)).isGreaterThanOrEqualTo(few.serviceLevel(within) - 1e-11);
    assertThat(many.abandonment()).isLessThanOrEqualTo(few.abandonment() + 1e-11);
    assertThat(many.waitProbability()).isLessThanOrEqualTo(few.waitProbability() + 1e-11);
  }
}
