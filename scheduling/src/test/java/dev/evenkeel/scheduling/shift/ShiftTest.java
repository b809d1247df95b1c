package dev.evenkeel.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShiftTest {
  private static ShiftBuilder early() {
    return Shift.builder()
        .rule("early")
        .interval(time("06:00/14:30"))
        .addBreak(time("08:00/08:15"))
        .addBreak(time("10:00/10:30"))
        .paidTime(Duration.ofHours(8))
        .cost(200);
  }

  private static Interval time(String text) {
    return Interval.parse(
        "2025-09-01T" + text.substring(0, 5) + ":00Z/2025-09-01T" + text.substring(6) + ":00Z");
  }

  @Test
  void covers_aroundBreaksAndEnds_onlyWhatIsWhollyWorked() {
    Shift shift = early().build();
    assertThat(shift.covers(time("06:00/08:00"))).isTrue();
    assertThat(shift.covers(time("08:15/10:00"))).isTrue();
    assertThat(shift.covers(time("10:30/14:30"))).isTrue();
    assertThat(shift.covers(time("05:59/08:00"))).isFalse();
    assertThat(shift.covers(time("07:59/08:01"))).isFalse();
    assertThat(shift.covers(time("10:29/11:00"))).isFalse();
    assertThat(shift.covers(time("14:00/14:31"))).isFalse();
    assertThatNullPointerException().isThrownBy(() -> shift.covers(null)).withMessage("time");
  }

  @Test
  void workingTime_twoBreaks_isWhatIsLeft() {
    Shift shift = early().build();
    assertThat(shift.workingTime()).isEqualTo(Duration.ofMinutes(510 - 45));
    assertThat(shift.start()).isEqualTo(Instant.parse("2025-09-01T06:00:00Z"));
    assertThat(shift.end()).isEqualTo(Instant.parse("2025-09-01T14:30:00Z"));
    assertThat(shift.contract()).isEmpty();
    assertThat(shift.toBuilder().contract("half").build().contract()).contains("half");
  }

  @Test
  void build_wrongParts_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> early().rule("").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().interval(time("06:00/06:00")).build())
        .withMessageStartingWith("shift must not be empty but was");
    assertThatIllegalArgumentException().isThrownBy(() -> early().cost(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().paidTime(Duration.ofHours(9)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().paidTime(Duration.ofHours(-1)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().addBreak(time("10:29/10:45")).build())
        .withMessageContaining("not overlap but there was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> early().addBreak(time("14:29/14:31")).build());
  }

  @Test
  void staffedShift_people_multiplyCostAndHours() {
    StaffedShift staffed = new StaffedShift(early().build(), 3);
    assertThat(staffed.cost()).isEqualTo(600);
    assertThat(staffed.paidHours()).isEqualTo(24);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StaffedShift(early().build(), 0))
        .withMessageContaining("people must be positive but was 0");
    assertThatNullPointerException()
        .isThrownBy(() -> new StaffedShift(null, 1))
        .withMessage("shift");
  }
}
