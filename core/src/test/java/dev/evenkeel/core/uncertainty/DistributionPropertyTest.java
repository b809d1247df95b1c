package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DistributionPropertyTest {
  private static final double LAST = Math.nextDown(1.0);

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(0, 1).ofScale(17),
        Arbitraries.of(0.0, 1e-300, 1e-16, 0.5, 1 - 1e-15, LAST, 1.0));
  }

  @Provide
  Arbitrary<Double> values() {
    return Arbitraries.doubles().between(-1_100, 1_100).ofScale(6);
  }

  @Provide
  Arbitrary<Double> weights() {
    return Arbitraries.oneOf(
        Arbitraries.just(0.0), Arbitraries.doubles().between(0, 50).ofScale(4));
  }

  @Provide
  Arbitrary<Distribution> distributions() {
    Arbitrary<Double> points = Arbitraries.doubles().between(-1_000, 1_000).ofScale(4);
    Arbitrary<double[]> three =
        Combinators.combine(points, points, points)
            .as((a, b, c) -> DoubleStream.of(a, b, c).sorted().toArray());
    Arbitrary<Double> lambda = Arbitraries.oneOf(Arbitraries.just(4.0), weights());
    return Arbitraries.oneOf(
        three.map(p -> Triangular.of(p[0], p[1], p[2])),
        Combinators.combine(three, lambda)
            .as((p, weight) -> new ModifiedPert(p[0], p[1], p[2], weight)));
  }

  @Property
  void quantile_greaterProbability_isNotLess(
      @ForAll("distributions") Distribution distribution,
      @ForAll("shares") double first,
      @ForAll("shares") double second) {
    assertThat(distribution.quantile(Math.min(first, second)))
        .isLessThanOrEqualTo(distribution.quantile(Math.max(first, second)));
  }

  @Property
  void quantileFunction_isTheQuantile(
      @ForAll("distributions") Distribution distribution, @ForAll("shares") double p) {
    assertThat(distribution.quantileFunction().applyAsDouble(p))
        .isEqualTo(distribution.quantile(p));
  }

  @Property
  void quantile_nextProbability_isNotLess(
      @ForAll("distributions") Distribution distribution, @ForAll("shares") double p) {
    double at = Math.min(p, 0.99);
    for (int k = 0; k < 10; k++) {
      double next = Math.nextUp(at);
      assertThat(distribution.quantile(next)).isGreaterThanOrEqualTo(distribution.quantile(at));
      at = next;
    }
  }

  @Property
  void quantile_aroundAHalf_isInOrder(@ForAll("distributions") Distribution distribution) {
    assertThat(distribution.quantile(Math.nextDown(0.5)))
        .isLessThanOrEqualTo(distribution.quantile(0.5));
    assertThat(distribution.quantile(Math.nextUp(0.5)))
        .isGreaterThanOrEqualTo(distribution.quantile(0.5));
  }

  @Property
  void cdf_greaterValue_isNotLess(
      @ForAll("distributions") Distribution distribution,
      @ForAll("values") double first,
      @ForAll("values") double second) {
    assertThat(distribution.cdf(Math.min(first, second)))
        .isBetween(0.0, distribution.cdf(Math.max(first, second)) + 1e-14);
  }

  @Property
  void quantile_ofTheCdf_givesTheValueBack(
      @ForAll("distributions") Distribution distribution, @ForAll("shares") double share) {
    double range = distribution.maximum() - distribution.minimum();
    double x = distribution.minimum() + share * range;
    double p = distribution.cdf(x);
    if (p > 1e-8 && p < 1 - 1e-8) {
      assertThat(distribution.quantile(p)).isCloseTo(x, within(1e-6 * range + 1e-12));
    }
  }

  @Property
  void cdf_ofTheQuantile_givesTheProbabilityBack(
      @ForAll("distributions") Distribution distribution, @ForAll("shares") double p) {
    double range = distribution.maximum() - distribution.minimum();
    if (range > 1e-3 && p < LAST) {
      // A double near 1,000 is only known to 1e-13; the slope carries that over.
      double slope = 70 / range;
      assertThat(distribution.cdf(distribution.quantile(p)))
          .isCloseTo(p, within(1e-12 + 3e-13 * 1_000 * slope));
    }
  }

  @Property
  void moments_areTheIntegralsOfTheCdf(@ForAll("distributions") Distribution distribution) {
    double low = distribution.minimum();
    double high = distribution.maximum();
    double range = high - low;
    // E X = b - integral of F; E (b - X)^2 = 2 times the integral of (b - x) F.
    double mean = high - simpson(distribution::cdf, low, high);
    double square = 2 * simpson(x -> (high - x) * distribution.cdf(x), low, high);
    double variance = square - (high - mean) * (high - mean);
    assertThat(distribution.mean()).isCloseTo(mean, within(1e-5 * range + 1e-12));
    assertThat(distribution.variance()).isCloseTo(variance, within(1e-5 * range * range + 1e-12));
    assertThat(distribution.mean()).isBetween(low, high);
    assertThat(distribution.standardDeviation())
        .isCloseTo(Math.sqrt(distribution.variance()), within(1e-12));
  }

  @Property(tries = 100)
  void cdf_ofModifiedPert_isTheIntegralOfTheDensity(
      @ForAll("shares") double mode, @ForAll("weights") double lambda, @ForAll("shares") double x) {
    DoubleUnaryOperator density =
        t -> Math.pow(t, lambda * mode) * Math.pow(1 - t, lambda * (1 - mode));
    double share = simpson(density, 0, x) / (simpson(density, 0, x) + simpson(density, x, 1));
    assertThat(new ModifiedPert(0, mode, 1, lambda).cdf(x)).isCloseTo(share, within(2e-4));
  }

  private static double simpson(DoubleUnaryOperator function, double low, double high) {
    int parts = 1_000;
    double step = (high - low) / parts;
    double sum = 0;
    for (int k = 0; k < parts; k++) {
      double left = low + k * step;
      sum +=
          function.applyAsDouble(left)
              + 4 * function.applyAsDouble(left + step / 2)
              + function.applyAsDouble(Math.min(high, left + step));
    }
    return sum * step / 6;
  }

  @Property
  void mirrored_isTheComplement(
      @ForAll("shares") double mode, @ForAll("weights") double lambda, @ForAll("shares") double x) {
    double there = new ModifiedPert(0, mode, 1, lambda).cdf(x);
    double mirrored = new ModifiedPert(-1, -mode, 0, lambda).cdf(-x);
    assertThat(there + mirrored).isCloseTo(1, within(1e-12));
  }

  @Property
  void scaled_keepsTheProbabilities(
      @ForAll("distributions") Distribution distribution, @ForAll("shares") double p) {
    double range = distribution.maximum() - distribution.minimum();
    assertThat(scaled(distribution).quantile(p))
        .isCloseTo(8 * distribution.quantile(p), within(1e-11 * range + 1e-10));
  }

  /** Times eight, a power of two, so that no rounding comes in. */
  private static Distribution scaled(Distribution distribution) {
    if (distribution instanceof ModifiedPert pert) {
      return new ModifiedPert(8 * pert.low(), 8 * pert.mode(), 8 * pert.high(), pert.lambda());
    }
    Triangular triangular = (Triangular) distribution;
    return Triangular.of(8 * triangular.low(), 8 * triangular.mode(), 8 * triangular.high());
  }
}
