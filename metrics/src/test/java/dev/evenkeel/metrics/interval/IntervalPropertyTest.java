package dev.evenkeel.metrics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class IntervalPropertyTest {
  @Property
  void quantile_isOddAboutTheMiddle(
      @ForAll @Scale(15) @DoubleRange(min = 1e-3, max = 0.5) double p) {
    double exactMirror = 1 - (1 - p);
    assertThat(NormalQuantile.quantile(1 - p)).isEqualTo(-NormalQuantile.quantile(exactMirror));
  }

  @Property
  void quantile_neverFalls(
      @ForAll @Scale(15) @DoubleRange(min = 1e-15, max = 0.999999) double p,
      @ForAll @Scale(15) @DoubleRange(min = 1e-15, max = 0.999999) double q) {
    assertThat(NormalQuantile.quantile(Math.min(p, q)))
        .isLessThanOrEqualTo(NormalQuantile.quantile(Math.max(p, q)));
  }

  @Property
  void twoSided_isTheQuantileOfTheTail(
      @ForAll @Scale(15) @DoubleRange(min = 1e-6, max = 0.999999) double confidence) {
    assertThat(NormalQuantile.twoSided(confidence))
        .isCloseTo(-NormalQuantile.quantile((1 - confidence) / 2), within(1e-15));
  }

  @Property
  void of_containsTheShareAndStaysInside(
      @ForAll @LongRange(min = 1, max = 1_000_000_000L) long n,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1) double share,
      @ForAll @Scale(15) @DoubleRange(min = 0.01, max = 0.9999) double confidence) {
    long x = Math.round(share * n);
    ProportionInterval interval = WilsonInterval.of(x, n, confidence);
    assertThat(interval.contains((double) x / n)).isTrue();
    assertThat(interval.low()).isGreaterThanOrEqualTo(0);
    assertThat(interval.high()).isLessThanOrEqualTo(1);
  }

  @Property
  void of_limitsSolveTheScoreEquation(
      @ForAll @LongRange(min = 1, max = 100_000) long n,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1) double share,
      @ForAll @Scale(15) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
    double p = Math.round(share * n) / (double) n;
    double z = NormalQuantile.twoSided(confidence);
    ProportionInterval interval = WilsonInterval.of(Math.round(share * n), n, confidence);
    for (double limit : new double[] {interval.low(), interval.high()}) {
      double left = (p - limit) * (p - limit);
      assertThat(left).isCloseTo(z * z * limit * (1 - limit) / n, within(1e-14));
    }
  }

  @Property
  void of_countingTheOthers_mirrorsTheLimits(
      @ForAll @LongRange(min = 1, max = 100_000) long n,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1) double share) {
    long x = Math.round(share * n);
    ProportionInterval interval = WilsonInterval.of(x, n, 0.95);
    ProportionInterval mirror = WilsonInterval.of(n - x, n, 0.95);
    assertThat(interval.low()).isCloseTo(1 - mirror.high(), within(1e-15));
    assertThat(interval.high()).isCloseTo(1 - mirror.low(), within(1e-15));
  }

  @Property
  void of_oneMoreSuccess_raisesBothLimits(
      @ForAll @LongRange(min = 1, max = 100_000) long n,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 0.999) double share) {
    long x = (long) (share * n);
    ProportionInterval fewer = WilsonInterval.of(x, n, 0.95);
    ProportionInterval more = WilsonInterval.of(x + 1, n, 0.95);
    assertThat(more.low()).isGreaterThan(fewer.low());
    assertThat(more.high()).isGreaterThan(fewer.high());
  }

  @Property
  void ofShare_wholeCounts_agreeWithOf(
      @ForAll @LongRange(min = 1, max = 100_000) long n,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1) double share) {
    long x = Math.round(share * n);
    assertThat(WilsonInterval.ofShare((double) x / n, (double) n, 0.9))
        .isEqualTo(WilsonInterval.of(x, n, 0.9));
  }
}
