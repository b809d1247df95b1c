package dev.evenkeel.scheduling.staffing.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredWorkCalculatorTest {
  private static final DeferredWorkCalculator CALCULATOR = DeferredWorkCalculator.standard();
  private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
  private static final Duration SIX_MINUTES = Duration.ofMinutes(6);

  private static Interval hours(double from, double to) {
    return Interval.of(
        MONDAY.plusSeconds(Math.round(from * 3600)), MONDAY.plusSeconds(Math.round(to * 3600)));
  }

  private static LoadInterval items(double from, double to, double count) {
    return LoadInterval.of(hours(from, to), count, SIX_MINUTES);
  }

  private static DeferredPlan plan(DeferredWork work, Interval... openings) {
    DeferredPlan plan = CALCULATOR.plan(work, List.of(openings)).plan().orElseThrow();
    DeferredPlanAssert.assertThatPlan(plan, work, List.of(openings)).isValid();
    return plan;
  }

  /**
   * 40 e-mails of 6 minutes between 8 and 9 are 4 hours of work; with 3 hours for each, the last is
   * due at 12. By hand: the line from (8, 0) to (12, 4) has slope 1, is below the arrivals and
   * above what is due.
   */
  @Test
  void plan_ofOneHourOfArrivals_isSpreadUntilTheLastDeadline() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(8, 9, 40))), Duration.ofHours(3));

    DeferredPlan plan = plan(work, hours(8, 12));

    assertThat(plan.intervals()).hasSize(1);
    DeferredStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.interval()).isEqualTo(hours(8, 12));
    assertThat(staffing.agents()).isCloseTo(1, within(1e-12));
    assertThat(staffing.wholeAgents()).isEqualTo(1);
    assertThat(staffing.explanation())
        .isEqualTo(
            "1.00 people work until 2026-11-02T12:00:00Z,"
                + " when all is done that is due before the openings end.");
    assertThat(plan.peakAgents()).isCloseTo(1, within(1e-12));
    assertThat(plan.agentHours()).isCloseTo(4, within(1e-9));
    assertThat(plan.remainingHours()).isZero();
  }

  /**
   * 10 items between 8 and 10, then 60 between 10 and 11, one hour for each. By hand: until 10 at a
   * pace that follows the arrivals, 0.5 of a person, of which 0.5 hours are due by 10 and 1 hour
   * has arrived; from (10, 1) the 7 hours are due at 12: 3 people from 10 to 12.
   */
  @Test
  void plan_beforeAPeak_clearsTheDeskFirstAndSaysSo() {
    DeferredWork work =
        DeferredWork.of(
            ContactLoad.of(List.of(items(8, 10, 10), items(10, 11, 60))), Duration.ofHours(1));

    DeferredPlan plan = plan(work, hours(8, 12));

    assertThat(plan.intervals()).hasSize(2);
    assertThat(plan.intervals().get(0).interval()).isEqualTo(hours(8, 10));
    assertThat(plan.intervals().get(0).agents()).isCloseTo(0.5, within(1e-12));
    assertThat(plan.intervals().get(0).explanation())
        .endsWith("when all that has arrived is done.");
    assertThat(plan.intervals().get(1).agents()).isCloseTo(3, within(1e-12));
    assertThat(plan.intervals().get(1).wholeAgents()).isEqualTo(3);
  }

  /** Ten hours of work are due at 10; one hour that arrives from 10 to 11 is due from 12 to 13. */
  @Test
  void plan_afterADeadline_slowsDownAndSaysSo() {
    DeferredWork work =
        DeferredWork.of(
            ContactLoad.of(List.of(items(7, 8, 100), items(10, 11, 10))), Duration.ofHours(2));

    DeferredPlan plan = plan(work, hours(8, 13));

    assertThat(plan.intervals().get(0).interval()).isEqualTo(hours(8, 10));
    assertThat(plan.intervals().get(0).agents()).isCloseTo(5, within(1e-12));
    assertThat(plan.intervals().get(0).explanation()).endsWith("when a deadline is just met.");
    assertThat(plan.peakAgents()).isCloseTo(5, within(1e-12));
  }

  /** What comes in the night from 18 to 8 and may take 24 hours is done by day, over both days. */
  @Test
  void plan_ofNightMail_worksInTheOpenings() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(18, 32, 140))), Duration.ofHours(24));

    DeferredPlan plan = plan(work, hours(8, 18), hours(32, 42), hours(56, 66));

    assertThat(plan.intervals().get(0).agents()).isZero();
    assertThat(plan.intervals().get(1).interval()).isEqualTo(hours(32, 42));
    assertThat(plan.intervals().get(1).agents()).isCloseTo(1.4, within(1e-12));
    assertThat(plan.intervals().get(2).agents()).isZero();
  }

  @Test
  void plan_ofItemsDueWhileClosed_isInfeasibleAndNamesTheOpening() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(18, 20, 20))), Duration.ofHours(4));

    DeferredOutcome outcome = CALCULATOR.plan(work, List.of(hours(8, 18), hours(32, 42)));

    assertThat(outcome.plan()).isEmpty();
    Finding finding = ((DeferredInfeasible) outcome).findings().asList().get(0);
    assertThat(finding.reason()).isEqualTo(DeferredFault.DUE_WHILE_CLOSED);
    assertThat(finding.object()).isEqualTo("opening at 2026-11-03T08:00:00Z");
    assertThat(finding.text())
        .startsWith(
            "2.00 hours of work arrive and are due before the opening at 2026-11-03T08:00:00Z");
  }

  /** With the deadline in opening time the same items count from 8 the next morning: due at 12. */
  @Test
  void plan_inOpeningTime_countsFromTheNextOpening() {
    DeferredWork work =
        DeferredWork.inOpeningTime(ContactLoad.of(List.of(items(18, 20, 20))), Duration.ofHours(4));

    DeferredPlan plan = plan(work, hours(8, 18), hours(32, 42));

    assertThat(plan.intervals().get(1).interval()).isEqualTo(hours(32, 36));
    assertThat(plan.intervals().get(1).agents()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void plan_ofOverdueWorkBeforeTheFirstOpening_isInfeasible() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(1, 2, 20))), Duration.ofHours(1));

    assertThat(CALCULATOR.plan(work, List.of(hours(8, 18)))).isInstanceOf(DeferredInfeasible.class);
  }

  @Test
  void plan_ofWorkDueAfterTheLastOpening_leavesIt() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(8, 10, 20))), Duration.ofDays(365L * 400));

    DeferredPlan plan = plan(work, hours(8, 12));

    assertThat(plan.peakAgents()).isZero();
    assertThat(plan.remainingHours()).isCloseTo(2, within(1e-12));
  }

  @Test
  void plan_ofNothing_needsNobody() {
    DeferredPlan plan =
        plan(DeferredWork.of(ContactLoad.of(List.of()), Duration.ofHours(1)), hours(8, 9));

    assertThat(plan.peakAgents()).isZero();
    assertThat(plan.intervals()).hasSize(1);
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
    DeferredStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.toBuilder().build()).isEqualTo(staffing);
    assertThat(DeferredPlan.builder().remainingHours(0).build().peakAgents()).isZero();
  }

  @Test
  void withShrinkage_schedulesMore() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(8, 9, 40))), Duration.ofHours(3));

    DeferredPlan plan =
        CALCULATOR
            .withShrinkage(Shrinkage.of(0.2))
            .plan(work, List.of(hours(8, 12)))
            .plan()
            .orElseThrow();

    assertThat(plan.intervals().get(0).scheduledPeople()).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void badInput_isRefusedByName() {
    DeferredWork work =
        DeferredWork.of(ContactLoad.of(List.of(items(8, 9, 40))), Duration.ofHours(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(work, List.of()))
        .withMessage("openings must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(work, List.of(hours(8, 8))))
        .withMessageStartingWith("length must be positive but was PT0S in opening");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(work, List.of(hours(8, 9), hours(8.5, 10))))
        .withMessageStartingWith("openings must be in order and not overlap");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(work, List.of(hours(0, 1), hours(1e6, 1e6 + 1))))
        .withMessageStartingWith("time between two instants of deferred work must be at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeferredWork.of(work.arrivals(), Duration.ZERO))
        .withMessage("within must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeferredInfeasible(Findings.none()))
        .withMessageStartingWith("findings must contain an error");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.plan(null, List.of(hours(8, 9))))
        .withMessage("work");
    DeferredPlan plan = plan(work, hours(8, 12), hours(13, 14));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DeferredPlan.builder()
                    .remainingHours(0)
                    .addIntervals(plan.intervals().get(1), plan.intervals().get(0))
                    .build())
        .withMessageStartingWith("intervals of a deferred plan must be in order");
  }
}
