package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.ErlangC;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class StaffingCalculatorPropertyTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));

  @Provide
  Arbitrary<ContactLoad> loads() {
    Arbitrary<Double> contacts = Arbitraries.doubles().between(0, 400).ofScale(3);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 1200);
    return Combinators.combine(contacts.list().ofMaxSize(8), seconds)
        .as(StaffingCalculatorPropertyTest::load);
  }

  private static ContactLoad load(List<Double> contacts, int handleSeconds) {
    List<LoadInterval> intervals = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      Duration handleTime = Duration.ofSeconds(handleSeconds);
      intervals.add(LoadInterval.of(Loads.halfHour(2 * i), contacts.get(i), handleTime));
    }
    return ContactLoad.of(intervals);
  }

  @Property(tries = 300)
  void plan_meetsTargetAndOccupancyAndOneAgentFewerMissesTheOneThatBinds(
      @ForAll("loads") ContactLoad load,
      @ForAll @DoubleRange(min = 0.3, max = 1) double occupancy) {
    StaffingPlan plan =
        StaffingCalculator.standard().withMaximumOccupancy(occupancy).plan(load, TARGET);

    assertThat(plan.intervals()).hasSameSizeAs(load.intervals());
    for (int i = 0; i < plan.intervals().size(); i++) {
      LoadInterval interval = load.intervals().get(i);
      IntervalStaffing staffing = plan.intervals().get(i);
      assertThat(staffing.interval()).isEqualTo(interval.interval());
      if (interval.contacts() == 0) {
        assertThat(staffing.requiredAgents()).isZero();
      } else {
        assertBinding(interval, staffing, occupancy);
      }
    }
  }

  private static void assertBinding(
      LoadInterval interval, IntervalStaffing staffing, double occupancy) {
    double load = staffing.offeredLoad();
    double handleTime = interval.handleTime().toSeconds();
    int agents = staffing.requiredAgents();
    assertThat(staffing.serviceLevel().orElseThrow()).isGreaterThanOrEqualTo(0.80);
    assertThat(staffing.occupancy().orElseThrow()).isLessThanOrEqualTo(occupancy);
    if (staffing.constraint() == StaffingConstraint.SERVICE_TARGET) {
      assertThat(ErlangC.serviceLevel(load, agents - 1, handleTime, 20)).isLessThan(0.80);
    } else {
      assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.OCCUPANCY);
      assertThat(load / (agents - 1)).isGreaterThan(occupancy);
      assertThat(agents).isGreaterThan(staffing.agentsForTarget());
    }
  }

  @Property(tries = 300)
  void plan_doesNotDependOnTheOrderOfIntervals(
      @ForAll("loads") ContactLoad load, @ForAll @IntRange(max = 1000) int seed) {
    List<LoadInterval> shuffled = new ArrayList<>(load.intervals());
    Collections.shuffle(shuffled, new Random(seed));

    StaffingCalculator calculator = StaffingCalculator.standard();
    assertThat(calculator.plan(ContactLoad.of(shuffled), TARGET))
        .isEqualTo(calculator.plan(load, TARGET));
  }

  @Property(tries = 300)
  void plan_ofEachIntervalAlone_isThePlanOfAll(@ForAll("loads") ContactLoad load) {
    StaffingCalculator calculator = StaffingCalculator.standard().withShrinkage(Shrinkage.of(0.25));
    List<IntervalStaffing> alone = new ArrayList<>();
    for (LoadInterval interval : load.intervals()) {
      alone.addAll(calculator.plan(ContactLoad.of(List.of(interval)), TARGET).intervals());
    }
    assertThat(calculator.plan(load, TARGET).intervals()).isEqualTo(alone);
  }

  /** Twice the interval with twice the contacts is the same load and the same need. */
  @Property(tries = 300)
  void plan_ofTheSameRateOverALongerTime_needsTheSameAgents(
      @ForAll @DoubleRange(max = 400) double contacts,
      @ForAll @IntRange(min = 2, max = 8) int times) {
    Interval whole = Interval.of(Loads.halfHour(0).start(), Loads.halfHour(times - 1).end());
    ContactLoad stretched =
        ContactLoad.of(List.of(LoadInterval.of(whole, contacts * times, Loads.THREE_MINUTES)));

    StaffingCalculator calculator = StaffingCalculator.standard();
    assertThat(calculator.plan(stretched, TARGET).intervals().get(0).requiredAgents())
        .isEqualTo(
            calculator.plan(Loads.halfHours(contacts), TARGET).intervals().get(0).requiredAgents());
  }

  @Property(tries = 300)
  void scheduledPeople_neverFallWithMoreShrinkage(
      @ForAll("loads") ContactLoad load, @ForAll @DoubleRange(max = 0.8) double share) {
    StaffingPlan without = StaffingCalculator.standard().plan(load, TARGET);
    StaffingPlan with =
        StaffingCalculator.standard().withShrinkage(Shrinkage.of(share)).plan(load, TARGET);

    for (int i = 0; i < with.intervals().size(); i++) {
      IntervalStaffing staffing = with.intervals().get(i);
      int agents = without.intervals().get(i).requiredAgents();
      assertThat(staffing.requiredAgents()).isEqualTo(agents);
      assertThat(staffing.scheduledPeople()).isGreaterThanOrEqualTo(agents);
      assertThat(staffing.scheduledHeadCount() - staffing.scheduledPeople())
          .isBetween(-1e-9, 1 + 1e-9);
    }
  }
}
