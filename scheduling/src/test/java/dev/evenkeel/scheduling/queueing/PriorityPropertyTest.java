package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for both priority disciplines, whatever the loads. */
class PriorityPropertyTest {
  /** Loads and rates of some types on a number of agents that suffices. */
  static final class Case {
    private final double[] loads;
    private final double[] rates;
    private final int agents;

    Case(double[] loads, double[] rates, int agents) {
      this.loads = loads;
      this.rates = rates;
      this.agents = agents;
    }

    double[] loads() {
      return loads;
    }

    double[] rates() {
      return rates;
    }

    int agents() {
      return agents;
    }

    double wait(int type) {
      return AccumulatingPriority.meanWait(loads, rates, agents, 60, type).orElseThrow();
    }

    double rankedWait(int rank) {
      return HeadOfLinePriority.meanWait(loads, agents, 60, rank).orElseThrow();
    }

    double inOrder() {
      return ErlangC.meanWait(Arrays.stream(loads).sum(), agents, 60).orElseThrow();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<double[]> parts =
        Arbitraries.integers()
            .between(1, 1000)
            .array(int[].class)
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(numbers -> Arrays.stream(numbers).asDoubleStream().toArray());
    Arbitrary<double[]> rates =
        Arbitraries.doubles().between(0.001, 1000).ofScale(3).array(double[].class).ofSize(5);
    Arbitrary<Integer> agents = Arbitraries.integers().between(1, 60);
    Arbitrary<Double> occupancies = Arbitraries.doubles().between(0.05, 0.98);
    return Combinators.combine(parts, rates, agents, occupancies)
        .as(
            (part, rate, n, occupancy) -> {
              double scale = occupancy * n / Arrays.stream(part).sum();
              double[] loads = Arrays.stream(part).map(p -> p * scale).toArray();
              return new Case(loads, Arrays.copyOf(rate, loads.length), n);
            });
  }

  @Property(tries = 300)
  void anyDiscipline_conservesTheLoadWeightedWait(@ForAll("cases") Case c) {
    // Kleinrock's conservation law: sum of a_k W_k is the same for all disciplines.
    double expected = Arrays.stream(c.loads()).sum() * c.inOrder();
    double accumulating = 0;
    double ranked = 0;
    for (int k = 1; k <= c.loads().length; k++) {
      accumulating += c.loads()[k - 1] * c.wait(k);
      ranked += c.loads()[k - 1] * c.rankedWait(k);
    }
    assertThat(accumulating).isCloseTo(expected, withinPercentage(1e-8));
    assertThat(ranked).isCloseTo(expected, withinPercentage(1e-8));
  }

  @Property(tries = 300)
  void equalRates_areFirstComeFirstServed(@ForAll("cases") Case c) {
    double[] equal = new double[c.loads().length];
    Arrays.fill(equal, c.rates()[0]);
    Case same = new Case(c.loads(), equal, c.agents());
    for (int k = 1; k <= equal.length; k++) {
      assertThat(same.wait(k)).isCloseTo(c.inOrder(), withinPercentage(1e-9));
    }
  }

  @Property(tries = 300)
  void ratesFarApart_areHeadOfLine(@ForAll("cases") Case c) {
    double[] apart = new double[c.loads().length];
    Arrays.setAll(apart, k -> StrictMath.pow(1e14, -k));
    Case ranked = new Case(c.loads(), apart, c.agents());
    for (int k = 1; k <= apart.length; k++) {
      assertThat(ranked.wait(k)).isCloseTo(c.rankedWait(k), withinPercentage(1e-6));
    }
  }

  @Property(tries = 300)
  void higherRankAndGreaterRate_neverWaitLonger(@ForAll("cases") Case c) {
    for (int i = 1; i <= c.loads().length; i++) {
      for (int j = 1; j <= c.loads().length; j++) {
        if (i < j) {
          assertThat(c.rankedWait(i)).isLessThanOrEqualTo(c.rankedWait(j) * (1 + 1e-12));
        }
        if (c.rates()[i - 1] > c.rates()[j - 1]) {
          assertThat(c.wait(i)).isLessThanOrEqualTo(c.wait(j) * (1 + 1e-12));
        }
      }
    }
  }

  @Property(tries = 300)
  void accumulating_isBetweenBestAndWorstRank(@ForAll("cases") Case c) {
    for (int k = 1; k <= c.loads().length; k++) {
      double rho = c.loads()[k - 1] / c.agents();
      // Alone at the top of all ranks a type waits least: W (1 - a / n) / (1 - a_k / n).
      double total = Arrays.stream(c.loads()).sum() / c.agents();
      double least = c.inOrder() * (1 - total) / (1 - rho);
      double most = c.inOrder() / (1 - (total - rho));
      assertThat(c.wait(k)).isBetween(least * (1 - 1e-9), most * (1 + 1e-9));
    }
  }

  @Property(tries = 200)
  void exponentialTimesOfOneAgent_bothFormulasAgree(@ForAll("cases") Case c) {
    double[] loads = Arrays.stream(c.loads()).map(load -> load / c.agents()).toArray();
    double[] rates = Arrays.stream(loads).map(load -> load / 60).toArray();
    double[] times = new double[loads.length];
    double[] squares = new double[loads.length];
    Arrays.fill(times, 60);
    Arrays.fill(squares, 2 * 3600);
    for (int k = 1; k <= loads.length; k++) {
      assertThat(HeadOfLinePriority.meanWaitWithOneAgent(rates, times, squares, k).orElseThrow())
          .isCloseTo(
              HeadOfLinePriority.meanWait(loads, 1, 60, k).orElseThrow(), withinPercentage(1e-8));
    }
  }
}
