package dev.evenkeel.scheduling.capacity.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The blended service against the balance equations of its states, one by one. */
class BlendedServicePropertyTest {
  private static final int QUEUE = 3_000;

  @Property
  void measures_anyThreshold_solveTheBirthDeathChain(
      @ForAll @IntRange(min = 1, max = 30) int agents,
      @ForAll @DoubleRange(min = 0.05, max = 1.3) double ratio,
      @ForAll @DoubleRange(min = 0.1, max = 5) double patience,
      @ForAll @DoubleRange(min = 0, max = 0.99) double part) {
    int busy = (int) Math.floor(part * agents);
    double load = ratio * agents;
    BlendedService service = BlendedService.of(load, agents, 1, patience);
    BlendingThreshold threshold = BlendingThreshold.of(busy);

    double[] state = new double[agents + QUEUE];
    state[busy] = 1;
    double sum = 1;
    for (int k = busy + 1; k < state.length; k++) {
      double down = Math.min(k, agents) + Math.max(0, k - agents) / patience;
      state[k] = state[k - 1] * load / down;
      sum += state[k];
    }
    double waiting = 0;
    double queue = 0;
    double working = 0;
    for (int k = busy; k < state.length; k++) {
      waiting += k >= agents ? state[k] / sum : 0;
      queue += Math.max(0, k - agents) * state[k] / sum;
      working += Math.min(k, agents) * state[k] / sum;
    }
    double lost = queue / patience / load;

    assertThat(service.waitProbability(threshold)).isCloseTo(waiting, within(1e-9));
    assertThat(service.abandonment(threshold)).isCloseTo(lost, within(1e-9));
    assertThat(service.meanWait(threshold)).isCloseTo(queue / load, within(1e-9));
    assertThat(service.deferredCapacity(threshold))
        .isCloseTo(working - load * (1 - lost), within(1e-8));
    assertThat(service.occupancy(threshold)).isCloseTo(working / agents, within(1e-8));
  }

  @Property
  void greatestThreshold_anyTarget_keepsItAndOneMoreDoesNot(
      @ForAll @IntRange(min = 2, max = 60) int agents,
      @ForAll @DoubleRange(min = 0.3, max = 1.1) double ratio,
      @ForAll @DoubleRange(min = 0.3, max = 20) double patience,
      @ForAll @DoubleRange(min = 0.5, max = 0.95) double share,
      @ForAll ServiceLevelDefinition definition) {
    BlendedService service = BlendedService.of(ratio * agents, agents, 1, patience);
    double greatest = service.greatestWaitProbability(share, definition, 0.1);

    service
        .greatestThreshold(greatest)
        .ifPresentOrElse(
            threshold -> {
              assertThat(service.serviceLevel(threshold, definition, 0.1))
                  .isGreaterThan(share - 1e-9);
              if (threshold.busy() < agents - 1) {
                BlendingThreshold more = BlendingThreshold.of(threshold.busy() + 1);
                assertThat(service.serviceLevel(more, definition, 0.1)).isLessThan(share + 1e-9);
                BlendingThreshold exact = service.randomisedThreshold(greatest).orElseThrow();
                assertThat(service.serviceLevel(exact, definition, 0.1))
                    .isCloseTo(share, within(1e-9));
              }
            },
            () ->
                assertThat(service.serviceLevel(BlendingThreshold.NONE, definition, 0.1))
                    .isLessThan(share + 1e-9));
  }

  /** Calculating without patience is conservative. */
  @Property
  void waitProbability_withPatience_isLessThanWithout(
      @ForAll @IntRange(min = 2, max = 60) int agents,
      @ForAll @DoubleRange(min = 0.3, max = 0.98) double ratio,
      @ForAll @DoubleRange(min = 0.3, max = 20) double patience,
      @ForAll @DoubleRange(min = 0, max = 0.99) double part) {
    BlendingThreshold threshold = BlendingThreshold.of((int) Math.floor(part * agents));
    BlendedService with = BlendedService.of(ratio * agents, agents, 1, patience);
    BlendedService without = BlendedService.of(ratio * agents, agents, 1, Double.POSITIVE_INFINITY);

    assertThat(with.waitProbability(threshold))
        .isLessThanOrEqualTo(without.waitProbability(threshold) * (1 + 1e-12));
    assertThat(with.meanWait(threshold))
        .isLessThanOrEqualTo(without.meanWait(threshold) * (1 + 1e-9));
  }
}
