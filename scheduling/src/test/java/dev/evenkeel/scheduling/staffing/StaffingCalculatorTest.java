package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.queueing.ErlangC;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffingCalculatorTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));

  /**
   * 100 calls per half hour of 180 s each: 14 agents, 88.835 % in 20 s, 7.836 s mean wait, 71.43 %
   * occupancy (callcentrehelper's example; the third row of pyworkforce's README).
   */
  @Test
  void plan_ofThePublishedExample_needsFourteenAgents() {
    StaffingPlan plan = StaffingCalculator.standard().plan(Loads.halfHours(100), TARGET);

    IntervalStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.interval()).isEqualTo(Loads.halfHour(0));
    assertThat(staffing.offeredLoad()).isEqualTo(10);
    assertThat(staffing.requiredAgents()).isEqualTo(14);
    assertThat(staffing.scheduledHeadCount()).isEqualTo(14);
    assertThat(staffing.serviceLevel().orElseThrow()).isCloseTo(0.88835, within(5e-6));
    assertThat(staffing.meanWaitSeconds().orElseThrow()).isCloseTo(7.836, within(1e-3));
    assertThat(staffing.occupancy().orElseThrow()).isCloseTo(0.7143, within(5e-5));
    assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.SERVICE_TARGET);
    assertThat(staffing.explanation())
        .isEqualTo(
            "10.00 erlang need 14 agents to answer 80 % within 20 s; they answer 88.84 % in time.");
  }

  @Test
  void withShrinkage_addsPeopleAndRoundsOnce() {
    StaffingPlan plan =
        StaffingCalculator.standard()
            .withShrinkage(Shrinkage.of(0.3))
            .plan(Loads.halfHours(100, 100), TARGET);

    IntervalStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.requiredAgents()).isEqualTo(14);
    assertThat(staffing.scheduledPeople()).isCloseTo(20, within(1e-12));
    assertThat(staffing.scheduledHeadCount()).isEqualTo(20);
    assertThat(staffing.explanation())
        .endsWith(" With a shrinkage of 30 %, 20 people are scheduled.");
    assertThat(plan.requiredHours()).isEqualTo(14);
    assertThat(plan.scheduledHours()).isCloseTo(20, within(1e-12));
    assertThat(plan.shrinkage()).isEqualTo(Shrinkage.of(0.3));
  }

  /** The target needs 14 agents, 10 erlang at 65 % need 15.4: 16, whose service level is better. */
  @Test
  void withMaximumOccupancy_thatBinds_addsAgentsAndSaysSo() {
    StaffingPlan plan =
        StaffingCalculator.standard().withMaximumOccupancy(0.65).plan(Loads.halfHours(100), TARGET);

    IntervalStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.agentsForTarget()).isEqualTo(14);
    assertThat(staffing.requiredAgents()).isEqualTo(16);
    assertThat(staffing.occupancy()).hasValue(0.625);
    assertThat(staffing.serviceLevel()).hasValue(ErlangC.serviceLevel(10, 16, 180, 20));
    assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.OCCUPANCY);
    assertThat(staffing.explanation())
        .startsWith(
            "10.00 erlang need 14 agents to answer 80 % within 20 s"
                + " and 16 to be busy no more than 65 % of their time; they answer ");
    assertThat(plan.maximumOccupancy()).hasValue(0.65);
  }

  @Test
  void withMaximumOccupancy_thatDoesNotBind_changesNothing() {
    StaffingPlan plan =
        StaffingCalculator.standard().withMaximumOccupancy(1).plan(Loads.halfHours(100), TARGET);

    assertThat(plan.intervals().get(0).requiredAgents()).isEqualTo(14);
    assertThat(plan.intervals().get(0).constraint()).isEqualTo(StaffingConstraint.SERVICE_TARGET);
  }

  @Test
  void withMaximumOccupancy_metExactly_addsNobody() {
    StaffingCalculator calculator = StaffingCalculator.standard().withMaximumOccupancy(0.5);

    StaffingPlan plan = calculator.plan(Loads.halfHours(100), TARGET);

    assertThat(plan.intervals().get(0).requiredAgents()).isEqualTo(20);
    assertThat(plan.intervals().get(0).occupancy()).hasValue(0.5);
  }

  @Test
  void plan_withoutContacts_needsNobodyAndHasNoServiceLevel() {
    StaffingPlan plan =
        StaffingCalculator.standard()
            .withShrinkage(Shrinkage.of(0.3))
            .withMaximumOccupancy(0.8)
            .plan(Loads.halfHours(0), TARGET);

    IntervalStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.requiredAgents()).isZero();
    assertThat(staffing.scheduledHeadCount()).isZero();
    assertThat(staffing.scheduledPeople()).isZero();
    assertThat(staffing.serviceLevel()).isEmpty();
    assertThat(staffing.occupancy()).isEmpty();
    assertThat(staffing.meanWaitSeconds()).isEmpty();
    assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.NO_LOAD);
    assertThat(staffing.explanation()).isEqualTo("No contacts are expected, so nobody is needed.");
    assertThat(plan.serviceLevel()).isEmpty();
  }

  @Test
  void plan_ofNothing_isEmpty() {
    StaffingPlan plan = StaffingCalculator.standard().plan(ContactLoad.of(List.of()), TARGET);

    assertThat(plan.intervals()).isEmpty();
    assertThat(plan.at(Loads.MONDAY_EIGHT)).isEmpty();
    assertThat(plan.requiredHours()).isZero();
  }

  @Test
  void planServiceLevel_isWeightedByContacts() {
    StaffingPlan plan = StaffingCalculator.standard().plan(Loads.halfHours(100, 0, 20), TARGET);

    double first = ErlangC.serviceLevel(10, 14, 180, 20);
    double third = ErlangC.serviceLevel(2, 4, 180, 20);
    assertThat(plan.serviceLevel().orElseThrow())
        .isCloseTo((100 * first + 20 * third) / 120, within(1e-14));
  }

  @Test
  void at_anInstant_findsTheIntervalThatContainsIt() {
    ContactLoad load =
        ContactLoad.of(
            List.of(
                LoadInterval.of(Loads.halfHour(0), 100, Loads.THREE_MINUTES),
                LoadInterval.of(Loads.halfHour(2), 20, Loads.THREE_MINUTES)));
    StaffingPlan plan = StaffingCalculator.standard().plan(load, TARGET);

    assertThat(plan.at(Loads.MONDAY_EIGHT)).contains(plan.intervals().get(0));
    assertThat(plan.at(Loads.halfHour(2).end().minusNanos(1))).contains(plan.intervals().get(1));
    assertThat(plan.at(Loads.MONDAY_EIGHT.minusNanos(1))).isEmpty();
    assertThat(plan.at(Loads.halfHour(1).start())).isEmpty();
    assertThat(plan.at(Loads.halfHour(2).end())).isEmpty();
  }

  @Test
  void staffingPlan_outOfOrder_isRefused() {
    StaffingPlan plan = StaffingCalculator.standard().plan(Loads.halfHours(100, 20), TARGET);
    StaffingPlanBuilder swapped =
        StaffingPlan.builder()
            .target(TARGET)
            .addIntervals(plan.intervals().get(1), plan.intervals().get(0));

    assertThatIllegalArgumentException()
        .isThrownBy(swapped::build)
        .withMessageStartingWith("intervals of a staffing plan must be in order and not overlap");
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
  }

  @Test
  void intervalStaffing_thatContradictsItself_isRefused() {
    IntervalStaffing staffing =
        StaffingCalculator.standard().plan(Loads.halfHours(100), TARGET).intervals().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staffing.toBuilder().requiredAgents(13).build())
        .withMessageStartingWith("required agents must be at least 14 but was 13 in interval");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staffing.toBuilder().scheduledHeadCount(13).build())
        .withMessageStartingWith("scheduled head count must be at least 14 but was 13");
  }

  @Test
  void options_withoutSense_areRefusedByName() {
    StaffingCalculator calculator = StaffingCalculator.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.withMaximumOccupancy(0))
        .withMessage("maximum occupancy must be positive but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.withMaximumOccupancy(1.1))
        .withMessage("maximum occupancy must be between 0 and 1 but was 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> calculator.withMaximumOccupancy(1e-300).plan(Loads.halfHours(100), TARGET))
        .withMessageStartingWith("agents for the maximum occupancy must be at most");
    assertThatNullPointerException()
        .isThrownBy(() -> calculator.withShrinkage(null))
        .withMessage("shrinkage");
    assertThatNullPointerException()
        .isThrownBy(() -> calculator.plan(Loads.halfHours(100), null, new StaffingTarget[0]))
        .withMessage("target");
  }
}
