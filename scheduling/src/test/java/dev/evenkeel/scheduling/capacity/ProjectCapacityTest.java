package dev.evenkeel.scheduling.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Interval;
import org.junit.jupiter.api.Test;

class ProjectCapacityTest {
  private static final CapacityInterval NINE =
      CapacityInterval.builder()
          .interval(Interval.parse("2026-11-02T09:00:00Z/2026-11-02T10:00:00Z"))
          .required(4)
          .present(7)
          .ringFenced(3)
          .build();
  private static final CapacityInterval TEN =
      NINE.toBuilder()
          .interval(Interval.parse("2026-11-02T10:00:00Z/2026-11-02T11:00:00Z"))
          .build();

  @Test
  void scheduled_notStated_isTheRequiredAgents() {
    assertThat(NINE.scheduled()).isEqualTo(4);
    assertThat(NINE.shortfall()).isZero();
  }

  @Test
  void shortfall_isWhatIsMissingForTheService() {
    assertThat(NINE.toBuilder().scheduled(9).ringFenced(0).build().shortfall()).isEqualTo(2);
  }

  @Test
  void capacityInterval_thatContradictsItself_isRefusedByName() {
    refused(NINE.toBuilder().ringFenced(4), "ring-fenced must be at most 3 but was 4 in capacity");
    refused(NINE.toBuilder().ringFenced(-1), "ring-fenced must not be negative but was -1");
    refused(NINE.toBuilder().scheduled(3), "scheduled must be at least 4 but was 3");
    refused(NINE.toBuilder().required(-1).scheduled(0), "required must not be negative but was -1");
    refused(NINE.toBuilder().present(-1), "present must not be negative but was -1");
    refused(NINE.toBuilder().present(2).ringFenced(1), "ring-fenced must be at most 0 but was 1");
    refused(
        NINE.toBuilder().interval(Interval.parse("2026-11-02T09:00:00Z/2026-11-02T09:00:00Z")),
        "length must be positive but was PT0S");
  }

  private static void refused(CapacityIntervalBuilder builder, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith(message);
  }

  @Test
  void projectCapacity_outOfOrder_isRefused() {
    ProjectCapacityBuilder capacity =
        ProjectCapacity.builder().group(TeamId.of("desk")).addIntervals(TEN, NINE);

    assertThatIllegalArgumentException()
        .isThrownBy(capacity::build)
        .withMessageStartingWith("capacity intervals must be in order and not overlap but")
        .withMessageEndingWith("in group 'desk'");
  }

  @Test
  void toBuilder_ofACapacity_keepsAll() {
    ProjectCapacity capacity =
        ProjectCapacity.builder().group(TeamId.of("desk")).addIntervals(NINE, TEN).build();

    assertThat(capacity.toBuilder().build()).isEqualTo(capacity);
    assertThat(capacity.totalPersonHours()).isEqualTo(6);
  }
}
