package dev.evenkeel.scheduling.queueing;

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

class ErlangPropertyTest {
  /** Loads from 1e-6 to 1e6, evenly in the logarithm. */
  @Provide
  Arbitrary<Double> loads() {
    return Arbitraries.doubles().between(-6, 6).ofScale(9).map(exponent -> Math.pow(10, exponent));
  }

  @Provide
  Arbitrary<Double> smallLoads() {
    return Arbitraries.doubles()
        .between(-3, 3.3)
        .ofScale(9)
        .map(exponent -> Math.pow(10, exponent));
  }

  @Property
  void blocking_equalsTheRecursion(
      @ForAll("smallLoads") double load, @ForAll @IntRange(max = 3000) int agents) {
    double expected = recursion(load, agents);
    assertThat(ErlangB.blockingProbability(load, agents))
        .isCloseTo(expected, within(2e-12 * expected + 1e-307));
  }

  @Property
  void waiting_equalsTheRecursion(
      @ForAll("smallLoads") double load, @ForAll @IntRange(min = 1, max = 1000) int more) {
    int agents = (int) load + more;
    double blocking = recursion(load, agents);
    double expected = agents * blocking / (agents - load * (1 - blocking));
    assertThat(ErlangC.waitProbability(load, agents))
        .isCloseTo(expected, within(2e-12 * expected + 1e-307));
  }

  /** B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)). */
  private static double recursion(double load, int agents) {
    double blocking = 1;
    for (int k = 1; k <= agents; k++) {
      blocking = load * blocking / (k + load * blocking);
    }
    return blocking;
  }

  /** The step B(n) = a B(n-1) / (n + a B(n-1)) in logarithms, where the two forms of B meet too. */
  @Property
  void logBlocking_obeysTheRecursionAtAnySize(
      @ForAll("loads") double load,
      @ForAll @Scale(9) @DoubleRange(min = -6, max = 12) double distance) {
    int agents = (int) Math.max(1, load + distance * Math.sqrt(load) + 64);
    double logOdds = Math.log(load) + ErlangB.logBlockingProbability(load, agents - 1);
    double expected = logOdds - Math.log(agents + Math.exp(logOdds));
    assertThat(ErlangB.logBlockingProbability(load, agents))
        .isCloseTo(expected, within(1e-12 * (10 + Math.abs(expected))));
  }

  @Property
  void logarithms_agreeWithProbabilities(
      @ForAll("loads") double load, @ForAll @IntRange(max = 50) int more) {
    int agents = (int) load + more;
    assertThat(Math.exp(ErlangB.logBlockingProbability(load, agents)))
        .isCloseTo(ErlangB.blockingProbability(load, agents), within(1e-13));
    assertThat(Math.exp(ErlangC.logWaitProbability(load, agents)))
        .isCloseTo(ErlangC.waitProbability(load, agents), within(1e-13));
  }

  @Property
  void serviceLevel_neverFallsWithAnotherAgent(
      @ForAll("loads") double load,
      @ForAll @IntRange(max = 200) int more,
      @ForAll @Scale(9) @DoubleRange(max = 2) double within) {
    int agents = (int) load + more;
    assertThat(ErlangC.serviceLevel(load, agents + 1, 1, within))
        .isGreaterThanOrEqualTo(ErlangC.serviceLevel(load, agents, 1, within) - 1e-12);
  }

  @Property
  void serviceLevel_neverRisesWithTheLoadOrFallsWithTheTime(
      @ForAll("loads") double load,
      @ForAll @IntRange(max = 200) int more,
      @ForAll @Scale(9) @DoubleRange(max = 2) double within,
      @ForAll @Scale(9) @DoubleRange(min = 1, max = 1.5) double factor) {
    int agents = (int) load + more;
    double level = ErlangC.serviceLevel(load, agents, 1, within);
    assertThat(ErlangC.serviceLevel(load * factor, agents, 1, within))
        .isLessThanOrEqualTo(level + 1e-12);
    assertThat(ErlangC.serviceLevel(load, agents, 1, within * factor))
        .isGreaterThanOrEqualTo(level - 1e-12);
  }

  @Property
  void results_doNotDependOnTheUnitOfTime(
      @ForAll("loads") double load,
      @ForAll @IntRange(min = 1, max = 200) int more,
      @ForAll @Scale(9) @DoubleRange(max = 2) double within,
      @ForAll @Scale(9) @DoubleRange(min = 1e-3, max = 1e3) double unit) {
    int agents = (int) load + more;
    assertThat(ErlangC.serviceLevel(load, agents, unit, within * unit))
        .isCloseTo(ErlangC.serviceLevel(load, agents, 1, within), within(1e-11));
    double meanWait = ErlangC.meanWait(load, agents, 1).orElseThrow();
    assertThat(ErlangC.meanWait(load, agents, unit).orElseThrow())
        .isCloseTo(meanWait * unit, within(1e-14 * meanWait * unit + 1e-300));
  }

  /** Little's law: E[Q] = lambda E[W], with lambda = a / h. */
  @Property
  void meanQueue_obeysLittlesLaw(
      @ForAll("loads") double load,
      @ForAll @IntRange(min = 1, max = 200) int more,
      @ForAll @Scale(9) @DoubleRange(min = 1, max = 1000) double handleTime) {
    int agents = (int) load + more;
    double expected = load / handleTime * ErlangC.meanWait(load, agents, handleTime).orElseThrow();
    assertThat(ErlangC.meanQueueLength(load, agents).orElseThrow())
        .isCloseTo(expected, within(1e-13 * expected + 1e-300));
  }

  @Property
  void percentile_isExceededByTheRest(
      @ForAll("loads") double load,
      @ForAll @IntRange(min = 1, max = 20) int more,
      @ForAll @Scale(9) @DoubleRange(max = 0.999) double share) {
    int agents = (int) load + more;
    double percentile = ErlangC.waitPercentile(load, agents, 1, share).orElseThrow();
    double exceeding = ErlangC.waitLongerProbability(load, agents, 1, percentile);
    if (percentile > 0) {
      assertThat(exceeding).isCloseTo(1 - share, within(1e-9));
    } else {
      assertThat(exceeding).isLessThanOrEqualTo(1 - share);
    }
  }

  @Property
  void leastAgents_meetTheTargetAndOneFewerDoesNot(
      @ForAll("loads") double load,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 0.999) double share,
      @ForAll @Scale(9) @DoubleRange(max = 2) double within) {
    int agents = ErlangC.leastAgents(load, 1, share, within);
    assertThat(ErlangC.waitLongerProbability(load, agents, 1, within))
        .isLessThanOrEqualTo(1 - share);
    assertThat(ErlangC.waitLongerProbability(load, agents - 1, 1, within)).isGreaterThan(1 - share);
  }

  @Property
  void leastAgentsForWaiting_keepTheLimitAndOneFewerDoesNot(
      @ForAll("loads") double load,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 0.99) double maximum) {
    int agents = ErlangC.leastAgentsForWaitProbability(load, maximum);
    assertThat(ErlangC.waitProbability(load, agents)).isLessThanOrEqualTo(maximum);
    assertThat(ErlangC.waitProbability(load, agents - 1)).isGreaterThan(maximum);
  }

  @Property(tries = 200)
  void leastAgentsForMeanWait_keepTheLimitAndOneFewerDoesNot(
      @ForAll("loads") double load,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 3) double maximum) {
    int agents = ErlangC.leastAgentsForMeanWait(load, 1, maximum);
    assertThat(ErlangC.meanWait(load, agents, 1).orElseThrow()).isLessThanOrEqualTo(maximum);
    assertThat(ErlangC.meanWait(load, agents - 1, 1).orElse(Double.MAX_VALUE))
        .isGreaterThan(maximum);
  }

  @Property
  void leastAgentsForBlocking_keepTheLimitAndOneFewerDoesNot(
      @ForAll("loads") double load,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 0.99) double maximum) {
    int agents = ErlangB.leastAgents(load, maximum);
    assertThat(ErlangB.blockingProbability(load, agents)).isLessThanOrEqualTo(maximum);
    if (agents > 0) {
      assertThat(ErlangB.blockingProbability(load, agents - 1)).isGreaterThan(maximum);
    }
  }

  @Property(tries = 200)
  void greatestLoads_keepTheLimitAndTheNextDoubleDoesNot(
      @ForAll @IntRange(min = 1, max = 2000) int agents,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 0.99) double share,
      @ForAll @Scale(9) @DoubleRange(max = 2) double within) {
    double load = ErlangC.greatestLoad(agents, 1, share, within);
    assertThat(ErlangC.waitLongerProbability(load, agents, 1, within))
        .isLessThanOrEqualTo(1 - share);
    assertThat(ErlangC.waitLongerProbability(Math.nextUp(load), agents, 1, within))
        .isGreaterThan(1 - share);
    double lossLoad = ErlangB.greatestLoad(agents, share);
    assertThat(ErlangB.blockingProbability(lossLoad, agents)).isLessThanOrEqualTo(share);
    assertThat(ErlangB.blockingProbability(Math.nextUp(lossLoad), agents)).isGreaterThan(share);
  }

  @Property(tries = 200)
  void greatestLoads_invertTheLeastAgents(
      @ForAll @IntRange(min = 1, max = 2000) int agents,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 0.99) double share,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 2) double time) {
    double below = 1 - 1e-9;
    double above = 1 + 1e-9;
    double load = ErlangC.greatestLoad(agents, 1, share, time);
    assertThat(ErlangC.leastAgents(load * below, 1, share, time)).isLessThanOrEqualTo(agents);
    assertThat(ErlangC.leastAgents(load * above, 1, share, time)).isGreaterThan(agents);
    double waiting = ErlangC.greatestLoadForWaitProbability(agents, share);
    assertThat(ErlangC.leastAgentsForWaitProbability(waiting * above, share)).isEqualTo(agents + 1);
    double meanWait = ErlangC.greatestLoadForMeanWait(agents, 1, time);
    assertThat(ErlangC.leastAgentsForMeanWait(meanWait * above, 1, time)).isEqualTo(agents + 1);
  }
}
