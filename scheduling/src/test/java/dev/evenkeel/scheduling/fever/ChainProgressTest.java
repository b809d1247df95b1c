package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.ActivityId;
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
}
