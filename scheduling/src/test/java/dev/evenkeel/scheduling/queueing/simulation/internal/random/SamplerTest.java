package dev.evenkeel.scheduling.queueing.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.Triangular;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SamplerTest {
  private static final int COUNT = 100_000;

  private static double[] sorted(Sampler sampler) {
    double[] times = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      times[i] = sampler.next();
    }
    Arrays.sort(times);
    return times;
  }

  /** The test of Kolmogorov and Smirnov at 0.1 %: D sqrt(n) is below 1.95. */
  private static void checkDistribution(TimeDistribution times, DoubleUnaryOperator cdf) {
    double[] sorted = sorted(Sampler.of(times, 5));
    double distance = 0;
    for (int i = 0; i < COUNT; i++) {
      double exact = cdf.applyAsDouble(sorted[i]);
      double least = (double) i / COUNT;
      double most = (i + 1.0) / COUNT;
      distance = Math.max(distance, Math.max(exact - least, most - exact));
    }
    assertThat(distance * StrictMath.sqrt(COUNT)).isLessThan(1.95);
  }

  @Test
  void exponential_hasItsDistribution() {
    checkDistribution(TimeDistribution.exponential(3), time -> 1 - StrictMath.exp(-time / 3));
  }

  @Test
  void exponential_hasItsTail() {
    // The tail of the ziggurat begins at 7.697 and must be reached as often as it should be.
    RandomBits random = new RandomBits(9);
    int beyond = 0;
    for (int i = 0; i < 10_000_000; i++) {
      beyond += ExponentialZiggurat.next(random) > 8.5 ? 1 : 0;
    }
    double expected = 10_000_000 * StrictMath.exp(-8.5);
    assertThat((double) beyond)
        .isBetween(
            expected - 3 * StrictMath.sqrt(expected), expected + 3 * StrictMath.sqrt(expected));
  }

  @Test
  void logNormal_hasItsDistribution() {
    double variance = StrictMath.log1p(0.7 * 0.7);
    LogNormal exact = LogNormal.of(2 / StrictMath.exp(variance / 2), StrictMath.sqrt(variance));
    checkDistribution(TimeDistribution.logNormal(2, 0.7), exact::cdf);
  }

  @Test
  void anyDistribution_isDrawnByItsQuantiles() {
    Triangular triangular = Triangular.of(1, 2, 5);
    checkDistribution(TimeDistribution.of(triangular), triangular::cdf);
  }

  @Test
  void constant_isAlwaysTheSame_andNobodyIsInfinite() {
    Sampler constant = Sampler.of(TimeDistribution.constant(4), 1);
    assertThat(constant.next()).isEqualTo(4);
    assertThat(constant.next()).isEqualTo(4);
    assertThat(Sampler.of(Optional.empty(), 1).next()).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
