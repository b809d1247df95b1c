package dev.evenkeel.scheduling.staffing.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalStaffingCalculatorTest {
  private static final TotalStaffingCalculator CALCULATOR = TotalStaffingCalculator.standard();
  private static final Instant EIGHT = Instant.parse("2026-11-02T08:00:00Z");
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));

  private static Interval interval(int start, int minutes) {
    Instant from = EIGHT.plusSeconds(60L * start);
    return Interval.of(from, from.plusSeconds(60L * minutes));
  }

  /** Intervals that follow each other, each with a load in erlang. */
  private static ContactLoad load(int start, int minutes, double... erlang) {
    List<LoadInterval> loads = new ArrayList<>();
    for (int i = 0; i < erlang.length; i++) {
      loads.add(
          LoadInterval.of(
              interval(start + i * minutes, minutes),
              erlang[i] * minutes / 3,
              Duration.ofMinutes(3)));
    }
    return ContactLoad.of(loads);
  }

  private static StaffingPlan plan(ContactLoad load) {
    return StaffingCalculator.standard().withShrinkage(Shrinkage.of(0.3)).plan(load, TARGET);
  }

  private static Map<String, StaffingPlan> plans(StaffingPlan first, StaffingPlan second) {
    Map<String, StaffingPlan> plans = new LinkedHashMap<>();
    plans.put("german", first);
    plans.put("french", second);
    return plans;
  }

  /** 4 and 8 agents at 30 % are 5.714 and 11.429 people: 17.143, so 18 and not 6 + 12 = 18. */
  @Test
  void total_isRoundedOnce() {
    TotalStaffing total =
        CALCULATOR.total(plans(plan(load(0, 30, 2)), plan(load(0, 30, 5))));

    TotalInterval interval = total.intervals().get(0);
    assertThat(interval.interval()).isEqualTo(interval(0, 30));
    assertThat(interval.people()).isCloseTo(12 / 0.7, within(1e-12));
    assertThat(interval.peopleByQueue()).containsOnlyKeys("german", "french");
    assertThat(interval.headCount()).isEqualTo(18);
    assertThat(interval.headCountOfSeparateQueues()).isEqualTo(18);
    assertThat(total.scheduledHours()).isCloseTo(6 / 0.7, within(1e-12));
    assertThat(total.peakHeadCount()).isEqualTo(18);
    assertThat(total.toBuilder().build()).isEqualTo(total);
    assertThat(interval.toBuilder().build()).isEqualTo(interval);
  }

  /** 4 agents at 30 % are 5.714 people; twice, 11.43: 12 either way, but three times 18 of 17.14. */
  @Test
  void total_ofThreeQueues_savesWhatRoundingAdds() {
    Map<String, StaffingPlan> plans = plans(plan(load(0, 30, 2)), plan(load(0, 30, 2)));
    plans.put("polish", plan(load(0, 30, 1)));

    TotalInterval interval = CALCULATOR.total(plans).intervals().get(0);

    // 1 erlang needs 3 agents, 4.286 people: 15.714 in all.
    assertThat(interval.people()).isCloseTo(11 / 0.7, within(1e-12));
    assertThat(interval.headCount()).isEqualTo(16);
    assertThat(interval.headCountOfSeparateQueues()).isEqualTo(17);
  }

  @Test
  void total_ofDifferentIntervals_isCutWhereANeedChanges() {
    TotalStaffing total =
        CALCULATOR.total(plans(plan(load(0, 30, 2, 5)), plan(load(15, 60, 10))));

    assertThat(total.intervals().stream().map(TotalInterval::interval))
        .containsExactly(interval(0, 15), interval(15, 15), interval(30, 30), interval(60, 15));
    assertThat(total.intervals().get(0).peopleByQueue()).containsOnlyKeys("german");
    assertThat(total.intervals().get(1).people()).isCloseTo(18 / 0.7, within(1e-12));
    assertThat(total.intervals().get(2).people()).isCloseTo(22 / 0.7, within(1e-12));
    assertThat(total.intervals().get(3).peopleByQueue()).containsOnlyKeys("french");
  }

  @Test
  void total_withAGap_leavesItOut() {
    TotalStaffing total =
        CALCULATOR.total(plans(plan(load(0, 30, 2)), plan(load(60, 30, 2))));

    assertThat(total.intervals().stream().map(TotalInterval::interval))
        .containsExactly(interval(0, 30), interval(60, 30));
    assertThat(CALCULATOR.total(Map.of()).intervals()).isEmpty();
    assertThat(CALCULATOR.total(Map.of()).peakHeadCount()).isZero();
  }

  /**
   * 10 erlang of 180 s, 80 % within 19.8 s: 13.0430 agents, 18.633 people at 30 % (notes on service
   * operations, section 3; the question of pyworkforce's issue 41).
   */
  @Test
  void withFractionalAgents_needsTheLeastRealNumber() {
    StaffingPlan plan =
        StaffingCalculator.standard()
            .withShrinkage(Shrinkage.of(0.3))
            .plan(load(0, 30, 10, 0), ServiceTarget.of(0.8, Duration.ofMillis(19_800)));

    TotalStaffing total = CALCULATOR.withFractionalAgents().total(Map.of("calls", plan));

    assertThat(total.intervals().get(0).people()).isCloseTo(18.633, within(5e-4));
    assertThat(total.intervals().get(0).people() * 0.7).isCloseTo(13.0430, within(5e-5));
    assertThat(total.intervals().get(0).headCount()).isEqualTo(19);
    assertThat(total.intervals().get(1).people()).isZero();
  }

  @Test
  void withFractionalAgents_keepsEveryKindOfTarget() {
    StaffingPlan plan =
        StaffingCalculator.standard()
            .plan(
                load(0, 30, 10),
                new StaffingTarget.MeanWait(Duration.ofSeconds(8)),
                new StaffingTarget.WaitProbability(0.2),
                new StaffingTarget.Occupancy(0.8));

    double agents =
        CALCULATOR.withFractionalAgents().total(Map.of("c", plan)).intervals().get(0).people();

    double wait = ErlangC.meanWait(10, agents, 180).orElseThrow();
    double waiting = ErlangC.waitProbability(10, agents);
    assertThat(wait).isLessThanOrEqualTo(8 + 1e-9);
    assertThat(waiting).isLessThanOrEqualTo(0.2 + 1e-12);
    assertThat(10 / agents).isLessThanOrEqualTo(0.8);
    double fewer = agents - 1e-9;
    assertThat(
            ErlangC.meanWait(10, fewer, 180).orElseThrow() > 8
                || ErlangC.waitProbability(10, fewer) > 0.2
                || 10 / fewer > 0.8)
        .isTrue();
  }

  @Test
  void withFractionalAgents_ofOtherModels_isRefused() {
    StaffingPlan plan =
        StaffingCalculator.standard()
            .withPatience(Duration.ofMinutes(1))
            .plan(load(0, 30, 10), TARGET);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.withFractionalAgents().total(Map.of("calls", plan)))
        .withMessageStartingWith(
            "fractional agents must be of a plan without patience and concurrency but queue 'calls'");
    TotalInterval interval =
        CALCULATOR.total(Map.of("calls", plan)).intervals().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interval.toBuilder().headCountOfSeparateQueues(1).build())
        .withMessageStartingWith("head count of separate queues must be at least");
  }
}
