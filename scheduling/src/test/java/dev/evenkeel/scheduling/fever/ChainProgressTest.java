package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainProgressTest {
  private static final ActivityId A = ActivityId.of("a");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @Test
  void isStarted_notStarted_isFalse() {
    ChainProgress progress = ChainProgress.notStarted(A, Duration.ofHours(4)).withNotBefore(NOW);

    assertThat(progress.isStarted()).isFalse();
    assertThat(progress.finish()).isEmpty();
    assertThat(progress.notBefore()).contains(NOW);
  }

  @Test
  void isStarted_runningOrFinished_isTrue() {
    assertThat(ChainProgress.running(A, Duration.ofHours(1), Duration.ofHours(4)).isStarted())
        .isTrue();
    assertThat(ChainProgress.finished(A, Duration.ZERO, NOW).isStarted()).isTrue();
  }

  @Test
  void build_brokenParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainProgress.notStarted(A, Duration.ofHours(-1)))
        .withMessage("remaining time must not be negative but was PT-1H in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainProgress.running(A, Duration.ofHours(-1), Duration.ZERO))
        .withMessage("worked time must not be negative but was PT-1H in activity 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChainProgress.finished(A, Duration.ofHours(1), NOW).toBuilder()
                    .remaining(Duration.ofHours(2))
                    .build())
        .withMessage(
            "remaining time must be zero for a finished activity but was PT2H in activity 'a'");
  }

  @Test
  void of_scheduleOfPastAndFuture_splitAtTheInstant() {
    Schedule schedule =
        Schedule.builder()
            .project(ProjectId.of("p"))
            .start(NOW.minus(Duration.ofHours(10)))
            .addAssignments(assignment("done", -10, -4))
            .addAssignments(assignment("running", -4, 2))
            .addAssignments(assignment("later", 2, 6))
            .build();
    BufferedChain chain =
        BufferedChain.builder()
            .bufferSpan(Duration.ofHours(5))
            .plannedFinish(NOW)
            .calendar(WorkCalendar.always())
            .addLinks(link("done"), link("running"), link("later"), link("removed"))
            .build();

    assertThat(ChainProgress.of(chain, schedule, NOW))
        .containsExactly(
            ChainProgress.finished(
                ActivityId.of("done"), Duration.ofHours(6), NOW.minus(Duration.ofHours(4))),
            ChainProgress.running(
                ActivityId.of("running"), Duration.ofHours(4), Duration.ofHours(2)),
            ChainProgress.notStarted(ActivityId.of("later"), Duration.ofHours(4))
                .withNotBefore(NOW.plus(Duration.ofHours(2))));
  }

  private static ChainLink link(String activity) {
    return ChainLink.builder()
        .activity(ActivityId.of(activity))
        .planned(Duration.ofHours(4))
        .build();
  }

  private static Assignment assignment(String activity, int from, int to) {
    Instant start = NOW.plus(Duration.ofHours(from));
    Instant finish = NOW.plus(Duration.ofHours(to));
    return Assignment.builder()
        .activity(ActivityId.of(activity))
        .start(start)
        .finish(finish)
        .addWorking(Interval.of(start, finish))
        .binding(new Binding.ProjectStart())
        .build();
  }
}
