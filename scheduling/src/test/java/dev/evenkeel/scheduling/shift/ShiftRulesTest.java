package dev.evenkeel.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftRulesTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private static ShiftRuleBuilder early() {
    return ShiftRule.builder().name("early").addLength(Duration.ofHours(8));
  }

  private static StaffContractBuilder fullTime() {
    return StaffContract.builder()
        .name("full-time")
        .people(10)
        .maximumWeeklyTime(Duration.ofHours(40));
  }

  @Test
  void build_defaults_areAsDocumented() {
    ShiftRule rule = early().build();
    assertThat(rule.earliestStart()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(rule.latestStart()).isEqualTo(LocalTime.MAX);
    assertThat(rule.startStep()).isEqualTo(Duration.ofMinutes(30));
    assertThat(rule.days()).containsExactly(DayOfWeek.values());
    assertThat(rule.minimumStaff()).isEqualTo(1);
    assertThat(rule.maximumStaff()).isEmpty();
    assertThat(rule.costPerHour()).isEqualTo(1);
    assertThat(rule.costPerShift()).isZero();
    StaffContract contract = fullTime().build();
    assertThat(contract.minimumWeeklyTime()).isZero();
    assertThat(contract.maximumWeeklyShifts()).isEqualTo(5);
    BreakRule pause = BreakRule.of(HOUR, HOUR, HOUR);
    assertThat(pause.isPaid()).isFalse();
    assertThat(pause.step()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void build_wrongShiftRule_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> early().name(" ").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftRule.builder().name("early").build())
        .withMessage("lengths must not be empty in shift rule 'early'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().addLength(Duration.ZERO).build())
        .withMessageContaining("length must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().startStep(Duration.ofMillis(999)).build())
        .withMessageContaining("step of starts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().minimumStaff(0).build())
        .withMessageContaining("minimum staff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().minimumStaff(3).maximumStaff(2).build())
        .withMessageContaining("maximum staff must be at least 3 but was 2");
    assertThatIllegalArgumentException().isThrownBy(() -> early().costPerHour(-1).build());
    assertThatIllegalArgumentException().isThrownBy(() -> early().costPerShift(-1).build());
  }

  @Test
  void build_wrongContract_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fullTime().name("").build());
    assertThatIllegalArgumentException().isThrownBy(() -> fullTime().people(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullTime().minimumWeeklyTime(Duration.ofHours(41)).build())
        .withMessageContaining("maximum weekly time must be at least PT41H but was PT40H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullTime().minimumWeeklyTime(HOUR.negated()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullTime().maximumWeeklyTime(HOUR.negated()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullTime().maximumWeeklyShifts(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullTime().maximumWeeklyShifts(8).build());
  }

  @Test
  void build_wrongBreak_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakRule.of(Duration.ZERO, HOUR, HOUR))
        .withMessageContaining("length of a break must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakRule.of(HOUR, Duration.ZERO, HOUR))
        .withMessageContaining("earliest start of a break");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakRule.of(HOUR, HOUR.multipliedBy(2), HOUR))
        .withMessageContaining("latest start of a break");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakRule.of(HOUR, HOUR, HOUR).toBuilder().step(Duration.ZERO).build());
  }

  @Test
  void of_wrongRules_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(ShiftRules::of)
        .withMessage("shifts must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftRules.of(early().build(), early().build()))
        .withMessage("shift rule 'early' must not occur twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ShiftRules.of(early().build())
                    .withContracts(fullTime().build(), fullTime().build()))
        .withMessage("contract 'full-time' must not occur twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftRules.of(early().contract("half-time").build()))
        .withMessage("contract of shift rule 'early' must be one of [] but was 'half-time'");
    assertThatNullPointerException()
        .isThrownBy(() -> new ShiftRules(null, List.of()))
        .withMessage("shifts");
    assertThatNullPointerException()
        .isThrownBy(() -> new ShiftRules(List.of(early().build()), null))
        .withMessage("contracts");
  }

  @Test
  void withContracts_known_isKept() {
    ShiftRules rules = ShiftRules.of(early().build()).withContracts(fullTime().build());
    assertThat(rules.contracts()).extracting(StaffContract::name).containsExactly("full-time");
    assertThat(early().build().toBuilder().name("late").build().name()).isEqualTo("late");
    assertThat(fullTime().build().toBuilder().people(2).build().people()).isEqualTo(2);
  }
}
