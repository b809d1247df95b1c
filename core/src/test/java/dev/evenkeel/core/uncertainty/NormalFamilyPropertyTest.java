package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the distributions that are built on the normal one. */
class NormalFamilyPropertyTest {
  @Provide
  Arbitrary<Double> probabilities() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(0, 1).ofScale(17),
        Arbitraries.of(0.0, 1e-300, 0x1p-53, 1e-9, 0.5, 1 - 1e-9, Math.nextDown(1.0), 1.0));
  }

  @Provide
  Arbitrary<Distribution> distributions() {
    Arbitrary<Double> sigma = Arbitraries.doubles().between(0.01, 3).ofScale(4);
    Arbitrary<Double> location = Arbitraries.doubles().between(-3, 3).ofScale(4);
    Arbitrary<Double> width = Arbitraries.doubles().between(0.01, 6).ofScale(4);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.doubles().between(0.1, 100).ofScale(4), sigma)
            .as(LogNormal::of),
        Combinators.combine(location, sigma).as(TruncatedNormal::unlimited),
        Combinators.combine(location, sigma, width)
            .as((z, s, w) -> TruncatedNormal.of(5 - z * s, s, 5, 5 + w * s)),
        Combinators.combine(location, sigma).as((z, s) -> TruncatedNormal.notNegative(z * s, s)));
  }

  @Property
  void quantile_greaterProbability_isNotLess(
      @ForAll("distributions") Distribution distribution,
      @ForAll("probabilities") double first,
      @ForAll("probabilities") double second) {
    double low = distribution.quantile(Math.min(first, second));
    assertThat(low)
        .isLessThanOrEqualTo(distribution.quantile(Math.max(first, second)))
        .isBetween(distribution.minimum(), distribution.maximum());
  }

  @Property
  void quantileFunction_isTheQuantile(
      @ForAll("distributions") Distribution distribution, @ForAll("probabilities") double p) {
    assertThat(distribution.quantileFunction().applyAsDouble(p))
        .isEqualTo(distribution.quantile(p));
  }

  @Property
  void quantile_nextProbability_isNotLess(
      @ForAll("distributions") Distribution distribution, @ForAll("probabilities") double p) {
    double at = Math.min(p, 0.99);
    for (int k = 0; k < 10; k++) {
      double next = Math.nextUp(at);
      assertThat(distribution.quantile(next)).isGreaterThanOrEqualTo(distribution.quantile(at));
      at = next;
    }
  }

  @Property
  void cdf_ofTheQuantile_givesTheProbabilityBack(
      @ForAll("distributions") Distribution distribution, @ForAll("probabilities") double p) {
    // A range of w standard deviations leaves at least w / 1,000 of the normal distribution here.
    assertThat(distribution.cdf(distribution.quantile(p))).isCloseTo(p, within(1e-9));
  }

  @Property
  void cdf_greaterValue_isNotLess(
      @ForAll("distributions") Distribution distribution,
      @ForAll("probabilities") double first,
      @ForAll("probabilities") double second) {
    double range = distribution.maximum() - distribution.minimum();
    double low = distribution.minimum() + Math.min(first, second) * range;
    double high = distribution.minimum() + Math.max(first, second) * range;
    assertThat(distribution.cdf(low)).isBetween(0.0, distribution.cdf(high) + 1e-12);
  }

  /** E X and E X² as integrals of the quantile over (0, 1), by the midpoint rule. */
  @Property(tries = 100)
  void moments_areTheIntegralsOfTheQuantile(@ForAll("bounded") TruncatedNormal distribution) {
    int parts = 20_000;
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < parts; k++) {
      double x = distribution.quantile((k + 0.5) / parts);
      sum += x - 5;
      squares += (x - 5) * (x - 5);
    }
    double mean = sum / parts;
    double variance = squares / parts - mean * mean;
    assertThat(distribution.mean() - 5).isCloseTo(mean, within(1e-3 * mean));
    assertThat(distribution.variance()).isCloseTo(variance, within(1e-2 * variance));
  }

  @Provide
  Arbitrary<TruncatedNormal> bounded() {
    return Combinators.combine(
            Arbitraries.doubles().between(-3, 3).ofScale(4),
            Arbitraries.doubles().between(0.01, 3).ofScale(4),
            Arbitraries.doubles().between(0.01, 6).ofScale(4))
        .as((z, sigma, width) -> TruncatedNormal.of(5 - z * sigma, sigma, 5, 5 + width * sigma));
  }

  @Property
  void mirrored_isTheComplement(
      @ForAll("bounded") TruncatedNormal normal, @ForAll("probabilities") double share) {
    double x = normal.low() + share * (normal.high() - normal.low());
    TruncatedNormal mirrored =
        TruncatedNormal.of(-normal.mu(), normal.sigma(), -normal.high(), -normal.low());
    assertThat(normal.cdf(x) + mirrored.cdf(-x)).isCloseTo(1, within(1e-10));
  }

  @Property
  void logNormal_throughTwoQuantiles_hasThem(
      @ForAll("medians") double median, @ForAll("medians") double factor) {
    LogNormal logNormal = LogNormal.ofMedianAndQuantile(median, 0.9, median * (1 + factor / 50));
    assertThat(logNormal.quantile(0.9) / (median * (1 + factor / 50))).isCloseTo(1, within(1e-11));
    LogNormal interval = LogNormal.ofInterval(median, median * (1 + factor / 50), 0.8);
    assertThat(interval.quantile(0.1) / median).isCloseTo(1, within(1e-11));
    assertThat(interval.quantile(0.9) / (median * (1 + factor / 50))).isCloseTo(1, within(1e-11));
  }

  @Provide
  Arbitrary<Double> medians() {
    return Arbitraries.doubles().between(0.01, 100).ofScale(4);
  }
}
