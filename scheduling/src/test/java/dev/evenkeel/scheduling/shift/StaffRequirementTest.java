package dev.evenkeel.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffRequirementTest {
  private static final Instant NINE = Instant.parse("2025-09-01T09:00:00Z");
  private static final ServiceTarget TARGET = new ServiceTarget(0.8, Duration.ofSeconds(20));

  private static StaffRequirementBuilder twoHours() {
    return StaffRequirement.builder()
        .start(NINE)
        .zone(ZoneOffset.UTC)
        .intervalLength(Duration.ofMinutes(30))
        .addPeople(3, 0, 2, 2);
  }

  private static LoadInterval load(String interval, double contacts) {
    return new LoadInterval(Interval.parse(interval), contacts, Duration.ofMinutes(3));
  }

  @Test
  void interval_byIndex_isInTheGrid() {
    StaffRequirement requirement = twoHours().build();
    assertThat(requirement.isCyclic()).isFalse();
    assertThat(requirement.end()).isEqualTo(NINE.plus(Duration.ofHours(2)));
    assertThat(requirement.interval(3).start()).isEqualTo(NINE.plus(Duration.ofMinutes(90)));
    assertThat(requirement.interval(3).end()).isEqualTo(requirement.end());
    assertThat(requirement.requiredHours()).isEqualTo(3.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> requirement.interval(4))
        .withMessageContaining("index must be at most 3 but was 4");
    assertThatIllegalArgumentException().isThrownBy(() -> requirement.interval(-1));
  }

  @Test
  void of_planWithGapAndUnequalLengths_takesTheGreatestCommonGrid() {
    ContactLoad load =
        ContactLoad.of(
            List.of(
                load("2025-09-01T09:00:00Z/2025-09-01T09:30:00Z", 100),
                load("2025-09-01T09:30:00Z/2025-09-01T09:45:00Z", 10),
                load("2025-09-01T10:15:00Z/2025-09-01T10:45:00Z", 50)));
    StaffingPlan plan = StaffingCalculator.standard().plan(load, TARGET);
    StaffRequirement requirement = StaffRequirement.of(plan, ZoneId.of("Europe/Berlin"));
    int first = plan.intervals().get(0).scheduledHeadCount();
    int second = plan.intervals().get(1).scheduledHeadCount();
    int third = plan.intervals().get(2).scheduledHeadCount();
    assertThat(requirement.intervalLength()).isEqualTo(Duration.ofMinutes(15));
    assertThat(requirement.people()).containsExactly(first, first, second, 0, 0, third, third);
    assertThat(first).isEqualTo(14);
    assertThat(requirement.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void of_nothing_isRefused() {
    StaffingPlan empty = StaffingPlan.builder().target(TARGET).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffRequirement.of(empty, ZoneOffset.UTC))
        .withMessage("intervals of the staffing plan must not be empty");
    assertThatNullPointerException()
        .isThrownBy(() -> StaffRequirement.of(empty, null))
        .withMessage("zone");
  }

  @Test
  void of_gridTooFine_isRefused() {
    ContactLoad load =
        ContactLoad.of(
            List.of(
                load("2025-09-01T00:00:00Z/2025-09-15T00:00:00Z", 1),
                load("2025-09-15T00:00:00Z/2025-09-15T00:00:01Z", 1)));
    StaffingPlan plan = StaffingCalculator.standard().plan(load, TARGET);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffRequirement.of(plan, ZoneOffset.UTC))
        .withMessage(
            "number of intervals must be at most 1000000 but was 1209601 in a grid of PT1S");
  }

  @Test
  void build_wrongParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoHours().people(List.of()).build())
        .withMessage("people must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoHours().addPeople(-1).build())
        .withMessageContaining("people must not be negative but was -1 in interval '4'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoHours().intervalLength(Duration.ZERO).build())
        .withMessageContaining("interval length must be positive");
  }

  @Test
  void toBuilder_change_keepsTheRest() {
    assertThat(twoHours().build().toBuilder().isCyclic(true).build().people())
        .containsExactly(3, 0, 2, 2);
  }
}
