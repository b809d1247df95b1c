package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class StaffingTargetPropertyTest {
  private static final Duration HANDLE_TIME = Duration.ofMinutes(3);

  @Provide
  Arbitrary<StaffingTarget> targets() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0.02, 0.98);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 120);
    return Arbitraries.oneOf(
        Combinators.combine(share, seconds)
            .as((least, within) -> ServiceTarget.of(least, Duration.ofSeconds(within))),
        seconds.map(limit -> new StaffingTarget.MeanWait(Duration.ofSeconds(limit))),
        share.map(StaffingTarget.Abandonment::new),
        share.map(StaffingTarget.WaitProbability::new),
        share.map(StaffingTarget.Occupancy::new));
  }

  @Provide
  Arbitrary<QueueModel> models() {
    return Combinators.combine(
            Arbitraries.integers().between(5, 1000),
            Arbitraries.of(ServiceLevelDefinition.class),
            Arbitraries.of(0.0, 0.3, 0.8),
            Arbitraries.of(Concurrency.none(), Concurrency.of(3, 1.7)))
        .as(
            (patience, definition, returns, concurrency) ->
                QueueModel.withPatience(Duration.ofSeconds(patience)).toBuilder()
                    .definition(definition)
                    .returnShare(returns)
                    .concurrency(concurrency)
                    .build());
  }

  @Property(tries = 300)
  void leastAgents_keepTheTargetAndOneFewerMissesIt(
      @ForAll("targets") StaffingTarget target,
      @ForAll("models") QueueModel model,
      @ForAll @DoubleRange(min = 0.01, max = 200) double load) {
    int agents =
        StaffingCalculator.standard().withQueueModel(model).leastAgents(load, HANDLE_TIME, target);

    assertThat(agents).isPositive();
    assertThat(target.isMetBy(SteadyQueue.of(model, load, agents, HANDLE_TIME))).isTrue();
    if (agents > 1) {
      assertThat(target.isMetBy(SteadyQueue.of(model, load, agents - 1, HANDLE_TIME))).isFalse();
    }
  }

  @Property(tries = 200)
  void leastAgents_ofSeveralTargets_areTheMostOfAny(
      @ForAll("targets") StaffingTarget first,
      @ForAll("targets") StaffingTarget second,
      @ForAll("models") QueueModel model,
      @ForAll @DoubleRange(min = 0.01, max = 100) double load) {
    StaffingCalculator calculator = StaffingCalculator.standard().withQueueModel(model);

    assertThat(calculator.leastAgents(load, HANDLE_TIME, first, second))
        .isEqualTo(
            Math.max(
                calculator.leastAgents(load, HANDLE_TIME, first),
                calculator.leastAgents(load, HANDLE_TIME, second)));
  }

  @Property(tries = 100)
  void greatestLoad_isTheEdge(
      @ForAll("targets") StaffingTarget target,
      @ForAll("models") QueueModel model,
      @ForAll @IntRange(min = 1, max = 60) int agents) {
    StaffingCalculator calculator = StaffingCalculator.standard().withQueueModel(model);

    double load = calculator.greatestLoad(agents, HANDLE_TIME, target);

    assertThat(target.isMetBy(SteadyQueue.of(model, load, agents, HANDLE_TIME))).isTrue();
    // A wait that is as long as the patience is never exceeded, whatever the load.
    if (load < 1e9) {
      double more = Math.nextUp(load);
      assertThat(target.isMetBy(SteadyQueue.of(model, more, agents, HANDLE_TIME))).isFalse();
    }
  }
}
