package dev.evenkeel.scheduling.fever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRuleTest {
  private static ChainProgress running(int worked, int remaining) {
    return ChainProgress.running(
        ActivityId.of("a"), Duration.ofHours(worked), Duration.ofHours(remaining));
  }

  /** Worked out by hand from w / (w + r) and max(0, a − r) / a with a of ten hours. */
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0", "5, 5, 0.5, 0.5", "8, 8, 0.5, 0.2", "15, 5, 0.75, 0.5",
    "2, 14, 0.125, 0", "0, 5, 0, 0.5", "7, 0, 1, 1", "0, 0, 1, 1"
  })
  void share_runningActivity_followsTheFormula(
      int worked, int remaining, double ofWorked, double ofPlanned) {
    Duration planned = Duration.ofHours(10);
    ChainProgress progress = running(worked, remaining);

    assertThat(CompletionRule.WORKED_SHARE.share(planned, progress)).isEqualTo(ofWorked);
    assertThat(CompletionRule.PLANNED_LESS_REMAINING.share(planned, progress)).isEqualTo(ofPlanned);
  }

  @Test
  void share_nothingPlannedButSomethingRemaining_isNotCompleted() {
    for (CompletionRule rule : CompletionRule.values()) {
      assertThat(rule.share(Duration.ZERO, running(0, 3))).isZero();
    }
  }

  @Test
  void share_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompletionRule.WORKED_SHARE.share(Duration.ofHours(-1), running(0, 1)))
        .withMessage("planned working time must not be negative but was PT-1H");
    assertThatNullPointerException()
        .isThrownBy(() -> CompletionRule.WORKED_SHARE.share(Duration.ZERO, null))
        .withMessage("progress");
  }
}
