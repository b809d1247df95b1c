package dev.evenkeel.scheduling.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.scheduling.shift.ShiftCover;
import dev.evenkeel.scheduling.shift.ShiftPlanner;
import dev.evenkeel.scheduling.shift.ShiftRule;
import dev.evenkeel.scheduling.shift.ShiftRules;
import dev.evenkeel.scheduling.shift.StaffRequirement;
import dev.evenkeel.scheduling.shift.StaffedShift;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftDemandTest {
  private static ShiftCover cover(int... people) {
    StaffRequirement requirement =
        StaffRequirement.builder()
            .start(Instant.parse("2026-11-02T08:00:00Z"))
            .zone(ZoneOffset.UTC)
            .intervalLength(Duration.ofHours(1))
            .addPeople(people)
            .build();
    ShiftRule two = ShiftRule.builder().name("two").addLength(Duration.ofHours(2)).build();
    return ShiftPlanner.standard().cover(requirement, ShiftRules.of(two));
  }

  @Test
  void of_cover_wantsThePeopleOfEachShift() {
    ShiftCover cover = cover(3, 3, 1, 1);

    List<ShiftDemand> demands = ShiftDemand.of(cover);

    assertThat(demands)
        .extracting(ShiftDemand::id)
        .containsExactly(
            ShiftId.of("two 2026-11-02T08:00:00Z #1"), ShiftId.of("two 2026-11-02T10:00:00Z #2"));
    assertThat(demands).extracting(ShiftDemand::people).containsExactly(3, 1);
    assertThat(demands)
        .extracting(ShiftDemand::shift)
        .containsExactlyElementsOf(cover.shifts().stream().map(StaffedShift::shift).toList());
    assertThat(demands).allSatisfy(demand -> assertThat(demand.skills()).isEmpty());
  }

  @Test
  void of_coverWithoutShifts_wantsNobody() {
    assertThat(ShiftDemand.of(cover(0, 0))).isEmpty();
  }

  @Test
  void of_null_isRefused() {
    ShiftCover none = null;
    assertThatNullPointerException().isThrownBy(() -> ShiftDemand.of(none)).withMessage("cover");
  }

  @Test
  void suits_levels_eachAtLeast() {
    ShiftDemand demand = ShiftDemand.of(cover(1, 1)).get(0);
    RosterPerson ann = RosterProblem.person("ann", 40).build();

    assertThat(demand.suits(ann.person())).isTrue();
    ShiftDemand easy = demand.toBuilder().addSkills(SkillLevel.of("phone", 2)).build();
    assertThat(easy.suits(ann.person())).isTrue();
    ShiftDemand hard = demand.toBuilder().addSkills(SkillLevel.of("phone", 3)).build();
    assertThat(hard.suits(ann.person())).isFalse();
  }
}
