package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReserveCalculatorPropertyTest {
  @Provide
  Arbitrary<Double> percentiles() {
    return Arbitraries.integers().between(1, 99).map(percent -> percent / 100.0);
  }

  private static Interval week(int number) {
    Instant start = Instant.EPOCH.plus(Duration.ofDays(7L * number));
    return Interval.of(start, start.plus(Duration.ofDays(5)));
  }

  private static List<Integer> hours(Random random, int n) {
    List<Integer> hours = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      hours.add(random.nextInt(120));
    }
    return hours;
  }

  private static InterruptionRecord record(List<Integer> hours) {
    List<InterruptionPeriod> periods = new ArrayList<>();
    for (int hour : hours) {
      periods.add(
          new InterruptionPeriod(
              week(periods.size()), Duration.ofHours(100), Duration.ofHours(hour)));
    }
    return new InterruptionRecord(periods);
  }

  /** By definition: it holds often enough in the record, and no smaller share of it does. */
  @Property
  void learn_anyRecord_isTheLeastShareThatHoldsOftenEnough(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll("percentiles") double percentile) {
    List<Integer> hours = hours(random, n);
    double share =
        ReserveCalculator.standard()
            .withPercentile(percentile)
            .learn(record(hours))
            .share()
            .orElseThrow();

    long wanted = Math.round(percentile * 100) * n;
    assertThat(held(hours, share) * 100).isGreaterThanOrEqualTo(wanted);
    for (int hour : hours) {
      if (hour / 100.0 < share) {
        assertThat(held(hours, hour / 100.0) * 100).isLessThan(wanted);
      }
    }
  }

  private static long held(List<Integer> hours, double share) {
    return hours.stream().filter(hour -> hour / 100.0 <= share).count();
  }

  @Property
  void learn_anyRecord_liesBetweenItsLimitsWhateverTheOrder(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll("percentiles") double percentile) {
    List<Integer> hours = hours(random, n);
    ReserveCalculator calculator = ReserveCalculator.standard().withPercentile(percentile);

    CapacityReserve reserve = calculator.learn(record(hours));
    double share = reserve.share().orElseThrow();

    assertThat(reserve.lowerLimit().orElse(share)).isLessThanOrEqualTo(share);
    assertThat(reserve.upperLimit().orElse(share)).isGreaterThanOrEqualTo(share);
    Collections.shuffle(hours, random);
    assertThat(calculator.learn(record(hours))).isEqualTo(reserve);
  }

  @Property
  void learn_higherPercentile_neverHoldsLessBack(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll("percentiles") double one,
      @ForAll("percentiles") double other) {
    InterruptionRecord record = record(hours(random, n));
    ReserveCalculator calculator = ReserveCalculator.standard();

    double lower =
        calculator.withPercentile(Math.min(one, other)).learn(record).share().orElseThrow();
    double higher =
        calculator.withPercentile(Math.max(one, other)).learn(record).share().orElseThrow();

    assertThat(higher).isGreaterThanOrEqualTo(lower);
  }

  /**
   * Of uniform shares the true percentile is known: the limits miss it in 5 % of records or less.
   */
  @Property(tries = 1)
  void learn_manyRecordsOfAKnownDistribution_limitsContainItsPercentile() {
    Random random = new Random(20260302);
    int missed = 0;
    int records = 2_000;
    for (int i = 0; i < records; i++) {
      List<InterruptionPeriod> periods = new ArrayList<>();
      for (int week = 0; week < 40; week++) {
        Duration unplanned = Duration.ofNanos((long) (random.nextDouble() * 3.6e14));
        periods.add(new InterruptionPeriod(week(week), Duration.ofHours(100), unplanned));
      }
      CapacityReserve reserve = ReserveCalculator.standard().learn(new InterruptionRecord(periods));
      boolean contains =
          reserve.lowerLimit().orElseThrow() <= 0.8 && reserve.upperLimit().orElseThrow() >= 0.8;
      missed += contains ? 0 : 1;
    }

    // 100 of 2,000 are allowed on average; three standard deviations above that are 130.
    assertThat(missed).isBetween(10, 130);
  }

  @Property
  void plan_anyCapacity_splitsItExactly(
      @ForAll Random random, @ForAll @IntRange(max = 1_000_000_000) int seconds) {
    InterruptionRecord record = record(hours(random, 12));
    int nanos = random.nextInt(1_000_000_000);
    PeriodCapacity coming = new PeriodCapacity(week(99), Duration.ofSeconds(seconds, nanos));

    ReservedPeriod period =
        ReserveCalculator.standard().plan(record, List.of(coming)).periods().get(0);

    assertThat(period.reserve().plus(period.plannable())).isEqualTo(coming.capacity());
    assertThat(period.plannable()).isGreaterThanOrEqualTo(Duration.ZERO);
    double share = ReserveCalculator.standard().learn(record).share().orElseThrow();
    double wanted = Math.min(1, share) * (seconds + nanos / 1e9);
    assertThat(Math.abs(period.reserve().toMillis() / 1e3 - wanted)).isLessThan(0.002);
  }

  /** The rolling test equals learning anew from each beginning of the record. */
  @Property
  void backtest_anyRecord_countsAsLearningAnewWould(
      @ForAll Random random,
      @ForAll @IntRange(max = 40) int n,
      @ForAll @IntRange(min = 1, max = 12) int history,
      @ForAll("percentiles") double percentile) {
    List<Integer> hours = hours(random, n);
    ReserveCalculator calculator =
        ReserveCalculator.standard().withPercentile(percentile).withLeastHistory(history);
    int held = 0;
    for (int i = history; i < n; i++) {
      double share = calculator.learn(record(hours.subList(0, i))).share().orElseThrow();
      held += hours.get(i) / 100.0 <= share ? 1 : 0;
    }

    ReserveBacktest test = calculator.backtest(record(hours));

    assertThat(test.rolling()).isEqualTo(new HoldRate(held, Math.max(0, n - history)));
    assertThat(test.inSample().held() * 100L)
        .isGreaterThanOrEqualTo(Math.round(percentile * 100) * n);
  }
}
