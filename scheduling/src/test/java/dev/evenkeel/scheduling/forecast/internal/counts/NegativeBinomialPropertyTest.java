package dev.evenkeel.scheduling.forecast.internal.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NegativeBinomialPropertyTest {
  /** ln P(k) from the definition, with ln of products instead of gamma functions. */
  private static double logWeight(double mean, double dispersion, int k) {
    double log = dispersion == 0 ? -mean : -StrictMath.log1p(dispersion * mean) / dispersion;
    for (int j = 0; j < k; j++) {
      log += StrictMath.log(mean * (1 + j * dispersion) / ((1 + dispersion * mean) * (j + 1)));
    }
    return log;
  }

  @Property
  void quantile_isTheLeastNumberWhoseDistributionFunctionReachesIt(
      @ForAll @DoubleRange(min = 0.01, max = 60) double mean,
      @ForAll @DoubleRange(max = 2) double dispersion,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
    double quantile = NegativeBinomial.of(mean, dispersion).quantile(probability);

    double before = 0;
    for (int k = 0; k < quantile; k++) {
      before += StrictMath.exp(logWeight(mean, dispersion, k));
    }
    double reached = before + StrictMath.exp(logWeight(mean, dispersion, (int) quantile));
    assertThat(before).isLessThan(probability + 1e-9);
    assertThat(reached).isGreaterThan(probability - 1e-9);
  }

  @Property
  void quantile_risesWithItsProbability(
      @ForAll @DoubleRange(max = 1e6) double mean,
      @ForAll @DoubleRange(max = 1) double dispersion) {
    NegativeBinomial contacts = NegativeBinomial.of(mean, dispersion);
    double before = 0;
    for (double p = 0.01; p < 1; p += 0.07) {
      assertThat(contacts.quantile(p)).isGreaterThanOrEqualTo(before);
      before = contacts.quantile(p);
    }
  }

  /** For large means the gamma distribution of the rate is all that counts: e.g. d = 1, −m ln q. */
  @Property(tries = 50)
  void quantile_largeMean_isThatOfTheRate(
      @ForAll @DoubleRange(min = 1e6, max = 1e12) double mean,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability) {
    double exponential = -mean * StrictMath.log1p(-probability);

    assertThat(NegativeBinomial.of(mean, 1).quantile(probability))
        .isCloseTo(exponential, within(2e-4 * mean));
  }

  @Property(tries = 50)
  void quantile_smallDispersion_isNearlyNormal(
      @ForAll @DoubleRange(min = 1e8, max = 1e12) double mean) {
    double deviation = StrictMath.sqrt(mean + 1e-4 * mean * mean);

    assertThat(NegativeBinomial.of(mean, 1e-4).quantile(0.95))
        .isCloseTo(mean + 1.6448536269514722 * deviation, within(0.01 * deviation));
  }

  @Property
  void deviance_isTwiceTheLossOfLogLikelihood(
      @ForAll @IntRange(max = 200) int observed,
      @ForAll @DoubleRange(min = 0.1, max = 200) double mean,
      @ForAll @DoubleRange(max = 1) double dispersion) {
    double best = observed == 0 ? 0 : logWeight(observed, dispersion, observed);
    double expected = 2 * (best - logWeight(mean, dispersion, observed));

    assertThat(NegativeBinomial.deviance(observed, mean, dispersion))
        .isCloseTo(expected, within(1e-6 + 1e-9 * expected));
  }

  @Example
  void quantile_noContacts_isZero() {
    assertThat(NegativeBinomial.of(0, 0.1).quantile(0.99)).isZero();
    assertThat(NegativeBinomial.of(0, 0).quantile(0.01)).isZero();
  }
}
