package dev.evenkeel.scheduling.queueing;

import static dev.evenkeel.scheduling.queueing.ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class QueueingPropertyTest {
  private static final int STATES = 3000;

  /** Ratios from 1e-2 to 1e2, evenly in the logarithm. */
  @Provide
  Arbitrary<Double> ratios() {
    return Arbitraries.doubles().between(-2, 2).ofScale(9).map(exponent -> Math.pow(10, exponent));
  }

  /** The chain M/M/n+M state by state; with rho up to 2 the last of 3,000 states never counts. */
  @Property(tries = 300)
  void erlangA_equalsTheChainStateByState(
      @ForAll @IntRange(min = 1, max = 200) int agents,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 2) double rho,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 5) double patience) {
    double load = rho * agents;
    double[] p = chain(agents, load, patience);
    double waiting = 0;
    double queue = 0;
    double busy = 0;
    for (int m = 0; m < STATES; m++) {
      waiting += m >= agents ? p[m] : 0;
      queue += Math.max(0, m - agents) * p[m];
      busy += Math.min(m, agents) * p[m];
    }
    close(ErlangA.waitProbability(load, agents, 1, patience), waiting);
    close(ErlangA.meanQueueLength(load, agents, 1, patience).orElseThrow(), queue);
    close(ErlangA.abandonment(load, agents, 1, patience), queue / patience / load);
    close(ErlangA.occupancy(load, agents, 1, patience).orElseThrow(), busy / agents);
  }

  private static double[] chain(int agents, double load, double patience) {
    double[] logs = new double[STATES];
    double greatest = 0;
    for (int m = 1; m < STATES; m++) {
      double down = Math.min(m, agents) + Math.max(0, m - agents) / patience;
      logs[m] = logs[m - 1] + Math.log(load / down);
      greatest = Math.max(greatest, logs[m]);
    }
    double total = 0;
    for (int m = 0; m < STATES; m++) {
      logs[m] = Math.exp(logs[m] - greatest);
      total += logs[m];
    }
    for (int m = 0; m < STATES; m++) {
      logs[m] /= total;
    }
    return logs;
  }

  private static void close(double computed, double expected) {
    assertThat(computed).isCloseTo(expected, within(1e-9 * expected + 1e-290));
  }

  /**
   * Everybody is answered in time, answered later, or gives up; W is the lesser of V and patience.
   */
  @Property(tries = 300)
  void partsOfAllContacts_addUp(
      @ForAll @IntRange(min = 1, max = 5000) int agents,
      @ForAll("ratios") double rho,
      @ForAll("ratios") double patience,
      @ForAll("ratios") double time) {
    double load = rho * agents;
    double answered =
        ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(load, agents, 1, patience, 1e6 * patience);
    double abandoned = ErlangA.abandonment(load, agents, 1, patience);
    assertThat(answered + abandoned).isCloseTo(1, within(1e-11));
    double inTime = ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(load, agents, 1, patience, time);
    double longer = ErlangA.waitLongerProbability(load, agents, 1, patience, time);
    assertThat(inTime + longer).isLessThanOrEqualTo(1 + 1e-11);
    assertThat(inTime).isLessThanOrEqualTo(answered + 1e-11);
    double virtual = ErlangA.virtualWaitLongerProbability(load, agents, 1, patience, time);
    assertThat(longer).isCloseTo(virtual * Math.exp(-time / patience), within(1e-12));
  }

  @Property(tries = 300)
  void definitions_keepTheirOrder(
      @ForAll @IntRange(min = 1, max = 500) int agents,
      @ForAll("ratios") double rho,
      @ForAll("ratios") double patience,
      @ForAll @Scale(9) @DoubleRange(max = 3) double time) {
    double load = rho * agents;
    double offered = ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(load, agents, 1, patience, time);
    for (ServiceLevelDefinition definition : ServiceLevelDefinition.values()) {
      double level = definition.serviceLevel(load, agents, 1, patience, time);
      assertThat(level).isBetween(offered - 1e-11, 1.0);
    }
  }

  @Property(tries = 150)
  void leastAgents_meetTheTargetAndOneFewerDoesNot(
      @ForAll("ratios") double load,
      @ForAll("ratios") double patience,
      @ForAll @Scale(9) @DoubleRange(min = 0.05, max = 0.99) double share,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 1) double time,
      @ForAll ServiceLevelDefinition definition) {
    int agents = definition.leastAgents(load, 1, patience, share, time);
    assertThat(definition.serviceLevel(load, agents, 1, patience, time))
        .isGreaterThanOrEqualTo(share);
    assertThat(definition.serviceLevel(load, agents - 1, 1, patience, time)).isLessThan(share);
    double broken = definition.leastFractionalAgents(load, 1, patience, share, time);
    assertThat(broken).isBetween(agents - 1.0, agents + 1e-9);
    // Below one agent the level may stay above the share down to nobody, with whom it is 0.
    double level = definition.serviceLevel(load, broken, 1, patience, time);
    assertThat(level).isBetween(share - 1e-9, agents == 1 ? 1 : share + 1e-9);
  }

  @Property(tries = 150)
  void percentile_isExceededByTheRest(
      @ForAll @IntRange(min = 1, max = 200) int agents,
      @ForAll("ratios") double rho,
      @ForAll("ratios") double patience,
      @ForAll @Scale(9) @DoubleRange(max = 0.999) double share) {
    double load = rho * agents;
    double percentile = ErlangA.waitPercentile(load, agents, 1, patience, share).orElseThrow();
    double exceeding = ErlangA.waitLongerProbability(load, agents, 1, patience, percentile);
    if (percentile > 0) {
      assertThat(exceeding).isCloseTo(1 - share, within(1e-9));
    } else {
      assertThat(exceeding).isLessThanOrEqualTo(1 - share);
    }
  }

  /** Blending by the chain itself, and the randomised policy by its own chain. */
  @Property(tries = 200)
  void randomizedThreshold_meetsTheTargetInItsOwnChain(
      @ForAll @IntRange(min = 2, max = 120) int agents,
      @ForAll @Scale(9) @DoubleRange(min = 0.05, max = 0.98) double rho,
      @ForAll @Scale(9) @DoubleRange(min = 0.3, max = 0.99) double share,
      @ForAll @Scale(9) @DoubleRange(max = 0.5) double time) {
    double load = rho * agents;
    RandomizedThreshold.forServiceLevel(load, agents, 1, share, time)
        .ifPresent(policy -> judge(policy, load, agents, share, time));
  }

  private static void judge(
      RandomizedThreshold policy, double load, int agents, double share, double time) {
    int c = policy.threshold();
    double p = policy.probability();
    double weight = 1;
    double total = 0;
    double deferred = 0;
    for (int k = c; k < agents; k++) {
      total += weight;
      deferred += k == c ? c * weight : k == c + 1 ? p * k * weight : 0;
      double down = k == c ? (k + 1) * (1 - p) : k + 1;
      weight *= load / down;
    }
    double queue = weight / (1 - load / agents);
    double waiting = queue / (total + queue);
    double level = 1 - waiting * Math.exp(-(agents - load) * time);
    assertThat(policy.serviceLevel()).isCloseTo(level, within(1e-7));
    assertThat(policy.serviceLevel()).isGreaterThanOrEqualTo(share - 1e-12);
    assertThat(policy.deferredCapacity())
        .isCloseTo(deferred / (total + queue), within(1e-6 * agents));
  }

  /** A steeper load curve by thousand small steps of its differential equation. */
  @Property(tries = 100)
  void offeredLoad_solvesItsEquation(
      @ForAll("ratios") double start,
      @ForAll("ratios") double rate,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 3) double duration) {
    double step = duration / 2000;
    double load = start;
    double area = 0;
    for (int i = 0; i < 2000; i++) {
      double middle = load + 0.5 * step * (rate - load);
      load += step * (rate - middle);
      area += step * middle;
    }
    double scale = start + rate;
    assertThat(OfferedLoad.atEnd(start, rate, 1, duration)).isCloseTo(load, within(1e-6 * scale));
    assertThat(OfferedLoad.mean(start, rate, 1, duration))
        .isCloseTo(area / duration, within(1e-6 * scale));
    assertThat(OfferedLoad.maximum(start, rate, 1, duration))
        .isGreaterThanOrEqualTo(OfferedLoad.mean(start, rate, 1, duration) - 1e-12 * scale);
  }
}
