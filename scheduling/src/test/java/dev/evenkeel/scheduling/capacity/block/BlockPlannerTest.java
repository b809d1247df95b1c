package dev.evenkeel.scheduling.capacity.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ProjectCapacityBuilder;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockPlannerTest {
  private static final Instant NINE = Instant.parse("2026-11-03T09:00:00Z");
  private static final ServiceTarget TARGET = ServiceTarget.of(0.8, Duration.ofSeconds(20));
  private static final StaffingCalculator STAFFING =
      StaffingCalculator.standard().withPatience(Duration.ofMinutes(2));
  private static final BlockPlanner PLANNER = BlockPlanner.standard();

  private static Interval hours(double from, double to) {
    return Interval.of(
        NINE.plusSeconds(Math.round(3600 * from)), NINE.plusSeconds(Math.round(3600 * to)));
  }

  private static StaffingPlan plan(int... contacts) {
    List<LoadInterval> load = new ArrayList<>();
    for (int k = 0; k < contacts.length; k++) {
      load.add(LoadInterval.of(hours(k, k + 1), contacts[k], Duration.ofMinutes(3)));
    }
    return STAFFING.plan(ContactLoad.of(load), TARGET);
  }

  private static ProjectCapacity present(StaffingPlan plan, int people) {
    ProjectCapacityBuilder capacity = ProjectCapacity.builder().group(TeamId.of("desk"));
    plan.intervals()
        .forEach(
            staffing ->
                capacity.addIntervals(
                    CapacityInterval.builder()
                        .interval(staffing.interval())
                        .required(staffing.requiredAgents())
                        .scheduled(staffing.scheduledHeadCount())
                        .present(people)
                        .ringFenced(Math.max(0, people - staffing.scheduledHeadCount()))
                        .build()));
    return capacity.build();
  }

  @Test
  void effect_ofABlock_isErlangAWithFewerAgents() {
    StaffingPlan plan = plan(200, 100);
    BlockEffect effect =
        PLANNER.effect(new ProjectBlock(6, hours(0.5, 2)), plan, present(plan, 17)).orElseThrow();

    IntervalEffect first = effect.intervals().get(0);
    assertThat(first.interval()).isEqualTo(hours(0.5, 1));
    assertThat(first.contacts()).isCloseTo(100, within(1e-9));
    assertThat(first.agentsBefore()).isEqualTo(17);
    assertThat(first.agentsAfter()).isEqualTo(11);
    assertThat(first.serviceLevelBefore()).hasValue(level(10, 17));
    assertThat(first.serviceLevelAfter()).hasValue(level(10, 11));
    assertThat(first.abandonmentAfter()).isEqualTo(ErlangA.abandonment(10, 11, 180, 120));
    assertThat(first.keepsTargets()).isFalse();
    assertThat(effect.intervals().get(1).keepsTargets()).isTrue();
    assertThat(effect.keepsTargets()).isFalse();
    double late = 100 * (level(10, 17) - level(10, 11)) + 100 * (level(5, 17) - level(5, 11));
    assertThat(effect.lateContacts()).isCloseTo(late, within(1e-9));
    assertThat(effect.contacts()).isCloseTo(200, within(1e-9));
    assertThat(effect.lostContacts()).isPositive();
    assertThat(effect.serviceLevelBefore().orElseThrow())
        .isCloseTo((level(10, 17) + level(5, 17)) / 2, within(1e-12));
    assertThat(effect.serviceLevelAfter().orElseThrow())
        .isCloseTo((level(10, 11) + level(5, 11)) / 2, within(1e-12));
  }

  private static double level(double load, int agents) {
    return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(
        load, agents, 180, 120, 20);
  }

  @Test
  void effect_whereTooFewArePresentOrNothingIsKnown_isEmpty() {
    StaffingPlan plan = plan(100, 100);

    assertThat(PLANNER.effect(new ProjectBlock(6, hours(0, 1)), plan, present(plan, 5))).isEmpty();
    assertThat(PLANNER.effect(new ProjectBlock(1, hours(1, 3)), plan, present(plan, 9))).isEmpty();
    assertThat(PLANNER.effect(new ProjectBlock(1, hours(-1, 1)), plan, present(plan, 9))).isEmpty();
  }

  @Test
  void effect_withoutContacts_costsNothing() {
    StaffingPlan plan = plan(0);
    BlockEffect effect =
        PLANNER.effect(new ProjectBlock(2, hours(0, 1)), plan, present(plan, 2)).orElseThrow();

    assertThat(effect.keepsTargets()).isTrue();
    assertThat(effect.lateContacts()).isZero();
    assertThat(effect.lostContacts()).isZero();
    assertThat(effect.serviceLevelAfter()).isEmpty();
  }

  @Test
  void ranked_aTraining_isCheapestWhereFewestCall() {
    StaffingPlan plan = plan(200, 260, 120, 240, 120);
    BlockRequest request =
        BlockRequest.builder()
            .people(6)
            .length(Duration.ofHours(1))
            .step(Duration.ofMinutes(30))
            .addWindows(hours(0, 5))
            .build();

    List<BlockEffect> ranked = PLANNER.ranked(request, plan, present(plan, 20));

    assertThat(ranked).hasSize(9);
    assertThat(ranked.get(0).block().interval()).isEqualTo(hours(2, 3));
    assertThat(ranked.get(1).block().interval()).isEqualTo(hours(4, 5));
    assertThat(ranked)
        .isSortedAccordingTo(
            (one, other) -> Double.compare(one.lateContacts(), other.lateContacts()));
    assertThat(PLANNER.withCost(BlockCost.LOST_CONTACTS).ranked(request, plan, present(plan, 20)))
        .isSortedAccordingTo(
            (one, other) -> Double.compare(one.lostContacts(), other.lostContacts()));
  }

  @Test
  void ranked_wholeWindows_areWholeDays() {
    StaffingPlan plan = plan(200, 100, 150);
    BlockRequest request =
        BlockRequest.builder().people(3).addWindows(hours(0, 1), hours(1, 2), hours(2, 3)).build();

    assertThat(PLANNER.ranked(request, plan, present(plan, 15)))
        .extracting(effect -> effect.block().interval())
        .containsExactly(hours(1, 2), hours(2, 3), hours(0, 1));
  }

  @Test
  void ranked_withoutServiceLevel_needsAnotherCost() {
    ContactLoad load =
        ContactLoad.of(List.of(LoadInterval.of(hours(0, 1), 100, Duration.ofMinutes(3))));
    StaffingPlan plan = STAFFING.plan(load, new StaffingTarget.Abandonment(0.05));
    BlockRequest request = BlockRequest.builder().people(1).addWindows(hours(0, 1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.ranked(request, plan, present(plan, 9)))
        .withMessageContaining("Maybe count contacts that give up");
    assertThat(PLANNER.withCost(BlockCost.LOST_CONTACTS).ranked(request, plan, present(plan, 9)))
        .hasSize(1);
  }

  /** Otherwise every block would cost nothing, and the earliest be the cheapest. */
  @Test
  void cheapest_whereNobodyGivesUp_needsAnotherCost() {
    ContactLoad load =
        ContactLoad.of(List.of(LoadInterval.of(hours(0, 1), 100, Duration.ofMinutes(3))));
    StaffingPlan plan = StaffingCalculator.standard().plan(load, TARGET);
    BlockRequest request = BlockRequest.builder().people(1).addWindows(hours(0, 1)).build();

    BlockPlanner byLost = PLANNER.withCost(BlockCost.LOST_CONTACTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> byLost.cheapest(request, plan, present(plan, 9)))
        .withMessageContaining("Maybe count late contacts");
    assertThat(PLANNER.cheapest(request, plan, present(plan, 9))).isPresent();
  }

  /** Every set of sessions tried. */
  @Test
  void cheapest_severalSessions_isTheBestOfAllSets() {
    Random random = new Random(7);
    for (int trial = 0; trial < 30; trial++) {
      StaffingPlan plan = plan(random.ints(6, 50, 260).toArray());
      ProjectCapacity capacity = present(plan, 18);
      BlockRequest request =
          BlockRequest.builder()
              .people(4)
              .length(Duration.ofMinutes(90))
              .step(Duration.ofMinutes(30))
              .sessions(1 + random.nextInt(3))
              .addWindows(hours(0, 6))
              .build();
      List<BlockEffect> all = PLANNER.ranked(request, plan, capacity);

      List<BlockEffect> chosen = PLANNER.cheapest(request, plan, capacity).orElseThrow();

      assertThat(chosen).hasSize(request.sessions());
      double cost = chosen.stream().mapToDouble(BlockEffect::lateContacts).sum();
      assertThat(cost).isCloseTo(least(all, request.sessions(), List.of()), within(1e-9));
      for (int k = 1; k < chosen.size(); k++) {
        assertThat(chosen.get(k).block().interval().start())
            .isAfterOrEqualTo(chosen.get(k - 1).block().interval().end());
      }
    }
  }

  private static double least(List<BlockEffect> all, int sessions, List<BlockEffect> taken) {
    if (sessions == 0) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    for (BlockEffect one : all) {
      if (taken.stream()
          .noneMatch(other -> other.block().interval().overlaps(one.block().interval()))) {
        List<BlockEffect> more = new ArrayList<>(taken);
        more.add(one);
        least = Math.min(least, one.lateContacts() + least(all, sessions - 1, more));
      }
    }
    return least;
  }

  @Test
  void cheapest_moreSessionsThanFit_isEmpty() {
    StaffingPlan plan = plan(100, 100);
    BlockRequest request =
        BlockRequest.builder()
            .people(1)
            .length(Duration.ofMinutes(90))
            .sessions(2)
            .addWindows(hours(0, 2))
            .build();

    assertThat(PLANNER.cheapest(request, plan, present(plan, 9))).isEmpty();
    assertThat(PLANNER.cheapest(request.toBuilder().sessions(99).build(), plan, present(plan, 9)))
        .isEmpty();
  }
}
