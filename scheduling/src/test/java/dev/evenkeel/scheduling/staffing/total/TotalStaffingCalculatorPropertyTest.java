package dev.evenkeel.scheduling.staffing.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class TotalStaffingCalculatorPropertyTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final Instant EIGHT = Instant.parse("2026-11-02T08:00:00Z");

  private static StaffingPlan plan(double load, double shrinkage) {
    LoadInterval interval =
        LoadInterval.of(
            Interval.of(EIGHT, EIGHT.plusSeconds(1800)), load * 10, Duration.ofMinutes(3));
    return StaffingCalculator.standard()
        .withShrinkage(Shrinkage.of(shrinkage))
        .plan(ContactLoad.of(List.of(interval)), TARGET);
  }

  @Property(tries = 300)
  void headCount_isTheLeastWholeNumberThatIsEnough(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 50) Double> loads,
      @ForAll @DoubleRange(max = 0.6) double shrinkage) {
    Map<String, StaffingPlan> plans = new LinkedHashMap<>();
    for (int i = 0; i < loads.size(); i++) {
      plans.put("queue " + i, plan(loads.get(i), shrinkage));
    }

    TotalInterval total =
        TotalStaffingCalculator.standard().total(plans).intervals().get(0);

    assertThat(total.headCount() - total.people()).isBetween(-1e-6, 1.0);
    assertThat(total.headCountOfSeparateQueues() - total.headCount())
        .isBetween(0, Math.max(0, loads.size() - 1));
    assertThat(total.people())
        .isCloseTo(
            plans.values().stream()
                .mapToDouble(each -> each.intervals().get(0).scheduledPeople())
                .sum(),
            within(1e-9));
  }

  @Property(tries = 200)
  void fractionalAgents_areWithinOneOfWholeOnesAndKeepTheTarget(
      @ForAll @DoubleRange(min = 0.1, max = 100) double load) {
    StaffingPlan plan = plan(load, 0);

    double agents =
        TotalStaffingCalculator.standard()
            .withFractionalAgents()
            .total(Map.of("calls", plan))
            .intervals()
            .get(0)
            .people();

    assertThat(agents).isBetween(plan.intervals().get(0).requiredAgents() - 1.0, 1e9);
    assertThat(agents).isLessThanOrEqualTo(plan.intervals().get(0).requiredAgents());
    double offered = plan.intervals().get(0).offeredLoad();
    assertThat(ErlangC.serviceLevel(offered, agents, 180, 20)).isGreaterThanOrEqualTo(0.8 - 1e-12);
  }
}
