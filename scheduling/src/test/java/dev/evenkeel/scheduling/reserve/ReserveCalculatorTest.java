package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReserveCalculatorTest {
  private static final ReserveCalculator CALCULATOR = ReserveCalculator.standard();
  private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

  private static Interval week(int number) {
    Instant start = MONDAY.plus(Duration.ofDays(7L * number));
    return Interval.of(start, start.plus(Duration.ofDays(5)));
  }

  /** Weeks of 100 hours with so many hours of unplanned work. */
  private static InterruptionRecord record(int... hours) {
    List<InterruptionPeriod> periods = new ArrayList<>();
    for (int hour : hours) {
      periods.add(
          new InterruptionPeriod(
              week(periods.size()), Duration.ofHours(100), Duration.ofHours(hour)));
    }
    return new InterruptionRecord(periods);
  }

  private static int[] upTo(int n) {
    return IntStream.rangeClosed(1, n).toArray();
  }

  private static List<String> texts(Findings findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  /** The smallest share that 4 of 5, 80 %, do not exceed; of ten the eighth. */
  @Test
  void learn_eightiethPercentile_isTheSmallestShareThatHeldSoOften() {
    assertThat(CALCULATOR.learn(record(30, 10, 50, 20, 40)).share()).hasValue(0.4);
    assertThat(CALCULATOR.learn(record(upTo(10))).share()).hasValue(0.08);
    assertThat(CALCULATOR.learn(record(upTo(11))).share()).hasValue(0.09);
    assertThat(CALCULATOR.learn(record(7)).share()).hasValue(0.07);
  }

  /** Seven of a hundred are 7 %, though in doubles 0.07 · 100 is above 7. */
  @Test
  void learn_percentileWithDecimals_countsTheDecimalsGiven() {
    assertThat(CALCULATOR.withPercentile(0.07).learn(record(upTo(100))).share()).hasValue(0.07);
  }

  /**
   * Distribution-free 95 % limits of the median from order statistics l and n + 1 − l, as printed
   * in tables of the sign test (for example W. J. Conover, "Practical Nonparametric Statistics").
   */
  @ParameterizedTest
  @CsvSource({
    "6, 1, 6",
    "8, 1, 8",
    "9, 2, 8",
    "10, 2, 9",
    "12, 3, 10",
    "15, 4, 12",
    "20, 6, 15",
    "25, 8, 18"
  })
  void learn_median_hasThePrintedOrderStatisticsAsLimits(int n, int low, int high) {
    CapacityReserve median = CALCULATOR.withPercentile(0.5).learn(record(upTo(n)));

    assertThat(median.lowerLimit()).hasValue(low / 100.0);
    assertThat(median.upperLimit()).hasValue(high / 100.0);
    assertThat(median.findings()).isEmpty();
  }

  @Test
  void learn_fivePeriods_haveNoLimitsOfTheMedian() {
    CapacityReserve median = CALCULATOR.withPercentile(0.5).learn(record(upTo(5)));

    assertThat(median.lowerLimit()).isEmpty();
    assertThat(median.upperLimit()).isEmpty();
  }

  /** 0.8^16 = 0.0281 and 0.8^17 = 0.0225: the 80th percentile has an upper limit from 17 on. */
  @Test
  void learn_fewPeriods_areWarnedAbout() {
    assertThat(texts(CALCULATOR.learn(record(upTo(16))).findings()))
        .containsExactly(
            "WARNING capacity reserve: the record has 16 periods, too few for an upper limit of the"
                + " 0.8 percentile with 0.95 confidence: at least 17 are needed [few-periods]");
    CapacityReserve enough = CALCULATOR.learn(record(upTo(17)));
    assertThat(enough.upperLimit()).hasValue(0.17);
    assertThat(enough.findings()).isEmpty();
    assertThat(enough.periods()).isEqualTo(17);
    assertThat(enough.percentile()).isEqualTo(0.8);
    assertThat(enough.confidence()).isEqualTo(0.95);
  }

  @Test
  void learn_percentileNearOne_needsMoreThanThereAre() {
    assertThat(
            texts(CALCULATOR.withPercentile(Math.nextDown(1.0)).learn(record(1, 2)).findings())
                .get(0))
        .contains("at least 33226");
  }

  @Test
  void learn_noPeriods_isNoData() {
    CapacityReserve nothing = CALCULATOR.learn(record());

    assertThat(nothing.share()).isEmpty();
    assertThat(nothing.plannableShare()).isEmpty();
    assertThat(nothing.lowerLimit()).isEmpty();
    assertThat(nothing.upperLimit()).isEmpty();
    assertThat(texts(nothing.findings()))
        .containsExactly(
            "WARNING capacity reserve: the record has no periods, so no share can be learned from"
                + " it [no-data]");
  }

  @Test
  void learn_moreThanTheCapacity_leavesNothingToPlan() {
    CapacityReserve all = CALCULATOR.learn(record(120, 130));

    assertThat(all.share()).hasValue(1.3);
    assertThat(all.plannableShare()).hasValue(0);
    assertThat(all.findings().of(ReserveFault.NOTHING_TO_PLAN)).hasSize(1);
  }

  @Test
  void plan_comingWeeks_holdsTheShareOfEachBack() {
    List<PeriodCapacity> coming =
        List.of(
            new PeriodCapacity(week(20), Duration.ofHours(100)),
            new PeriodCapacity(week(21), Duration.ofHours(45)),
            new PeriodCapacity(week(22), Duration.ZERO));

    ReservePlan plan = CALCULATOR.plan(record(30, 10, 50, 20, 40), coming);

    assertThat(plan.reserve().share()).hasValue(0.4);
    assertThat(plan.periods())
        .extracting(ReservedPeriod::reserve)
        .containsExactly(Duration.ofHours(40), Duration.ofHours(18), Duration.ZERO);
    assertThat(plan.periods())
        .extracting(ReservedPeriod::plannable)
        .containsExactly(Duration.ofHours(60), Duration.ofHours(27), Duration.ZERO);
    assertThat(plan.totalCapacity()).isEqualTo(Duration.ofHours(145));
    assertThat(plan.totalReserve()).isEqualTo(Duration.ofHours(58));
    assertThat(plan.totalPlannable()).isEqualTo(Duration.ofHours(87));
  }

  @Test
  void plan_shareAboveOne_holdsAllBackAndNoMore() {
    ReservePlan plan =
        CALCULATOR.plan(record(130), List.of(new PeriodCapacity(week(20), Duration.ofHours(100))));

    assertThat(plan.periods().get(0).reserve()).isEqualTo(Duration.ofHours(100));
  }

  @Test
  void plan_oddShare_isRoundedToTheNearestNanosecond() {
    InterruptionRecord third =
        InterruptionRecord.of(
            new InterruptionPeriod(week(0), Duration.ofHours(3), Duration.ofHours(1)));

    ReservePlan plan =
        CALCULATOR.plan(third, List.of(new PeriodCapacity(week(1), Duration.ofSeconds(2, 5))));

    assertThat(plan.periods().get(0).reserve()).isEqualTo(Duration.ofNanos(666_666_668));
  }

  @Test
  void plan_noPeriodsRecorded_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(record(), List.of()))
        .withMessage(
            "record must have at least one period but had 0\n"
                + "Maybe plan the first periods without a reserve and record their interruptions");
  }

  @Test
  void applyTo_person_multipliesTheProjectShare() {
    Person mia = Person.builder().id(PersonId.of("mia")).name("Mia").projectShare(0.5).build();
    CapacityReserve reserve = CALCULATOR.learn(record(30, 10, 50, 20, 40));

    assertThat(reserve.applyTo(mia).projectShare()).isCloseTo(0.3, within(1e-15));
    assertThat(reserve.applyTo(mia).toBuilder().projectShare(0.5).build()).isEqualTo(mia);
    assertThatIllegalStateException()
        .isThrownBy(() -> CALCULATOR.learn(record()).applyTo(mia))
        .withMessageContaining("must have at least one period");
    assertThatNullPointerException().isThrownBy(() -> reserve.applyTo(null)).withMessage("person");
  }

  /**
   * By hand, half of the periods wanted, from two periods on: 1, 2 → 1 &lt; 3; 1, 2, 3 → 2 ≥ 2; 1,
   * 2, 3, 2 → 2 ≥ 1; in sample 2 of (1, 1, 2, 2, 3) holds in 4 of 5.
   */
  @Test
  void backtest_smallRecord_isAsCountedByHand() {
    ReserveBacktest test =
        CALCULATOR.withPercentile(0.5).withLeastHistory(2).backtest(record(1, 2, 3, 2, 1));

    assertThat(test.reserve().share()).hasValue(0.02);
    assertThat(test.inSample()).isEqualTo(new HoldRate(4, 5));
    assertThat(test.rolling()).isEqualTo(new HoldRate(2, 3));
  }

  @Test
  void backtest_growingInterruptions_saysThatTheReserveHeldTooSeldom() {
    ReserveBacktest test = CALCULATOR.backtest(record(upTo(30)));

    assertThat(test.rolling()).isEqualTo(new HoldRate(0, 20));
    assertThat(texts(test.findings()))
        .containsExactly(
            "WARNING capacity reserve: learned from the periods before, the reserve held in 0 of 20"
                + " periods, at most 0.168 of them in the long run, instead of 0.8\n"
                + "Maybe take the latest periods alone [held-too-seldom]");
  }

  @Test
  void backtest_noOrShortRecord_hasNoRates() {
    ReserveBacktest nothing = CALCULATOR.backtest(record());
    ReserveBacktest few = CALCULATOR.backtest(record(upTo(10)));

    assertThat(nothing.inSample()).isEqualTo(new HoldRate(0, 0));
    assertThat(nothing.rolling()).isEqualTo(new HoldRate(0, 0));
    assertThat(nothing.findings().of(ReserveFault.NO_DATA)).hasSize(1);
    assertThat(few.inSample()).isEqualTo(new HoldRate(8, 10));
    assertThat(few.rolling()).isEqualTo(new HoldRate(0, 0));
  }

  @Test
  void with_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.withPercentile(1))
        .withMessage("percentile must be above 0 and below 1 but was 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> CALCULATOR.withPercentile(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.withConfidence(Double.NaN))
        .withMessage("confidence must be above 0 and below 1 but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.withLeastHistory(0))
        .withMessageContaining("least number of periods must be positive but was 0");
    assertThatNullPointerException().isThrownBy(() -> CALCULATOR.learn(null)).withMessage("record");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.plan(record(1), null))
        .withMessage("coming");
  }

  @Test
  void withConfidence_more_widensTheLimits() {
    CapacityReserve usual = CALCULATOR.withPercentile(0.5).learn(record(upTo(20)));
    CapacityReserve surer =
        CALCULATOR.withPercentile(0.5).withConfidence(0.99).learn(record(upTo(20)));

    assertThat(surer.lowerLimit().orElseThrow()).isLessThan(usual.lowerLimit().orElseThrow());
    assertThat(surer.upperLimit().orElseThrow()).isGreaterThan(usual.upperLimit().orElseThrow());
  }
}
