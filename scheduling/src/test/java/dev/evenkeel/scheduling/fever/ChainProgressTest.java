package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
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
  void withStarted_afterTheFinish_isRefused() {
    ChainProgress finished = ChainProgress.finished(A, Duration.ZERO, NOW);

    assertThat(finished.withStarted(NOW).started()).contains(NOW);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finished.withStarted(NOW.plusSeconds(1)))
        .withMessageStartingWith("start must not be after the finish");
  }

  @Test
  void of_scheduleOfPastAndFuture_splitAtTheInstant() {
    assertThat(ChainProgress.of(assignment("done", -10, -4), NOW))
        .isEqualTo(
            ChainProgress.finished(
                    ActivityId.of("done"), Duration.ofHours(6), NOW.minus(Duration.ofHours(4)))
                .withStarted(NOW.minus(Duration.ofHours(10))));
    assertThat(ChainProgress.of(assignment("running", -4, 2), NOW))
        .isEqualTo(
            ChainProgress.running(
                    ActivityId.of("running"), Duration.ofHours(4), Duration.ofHours(2))
                .withStarted(NOW.minus(Duration.ofHours(4)))
                .toBuilder()
                .expectedFinish(NOW.plus(Duration.ofHours(2)))
                .build());
    assertThat(ChainProgress.of(assignment("later", 2, 6), NOW))
        .isEqualTo(
            ChainProgress.notStarted(ActivityId.of("later"), Duration.ofHours(4))
                .withNotBefore(NOW.plus(Duration.ofHours(2)))
                .toBuilder()
                .expectedFinish(NOW.plus(Duration.ofHours(6)))
                .build());
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
