package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServiceTargetTest {
  @Test
  void toString_ofATarget_saysShareAndSeconds() {
    assertThat(ServiceTarget.of(0.80, Duration.ofSeconds(20))).hasToString("80 % within 20 s");
    assertThat(ServiceTarget.of(0.955, Duration.ofMillis(2500))).hasToString("95.5 % within 2.5 s");
    assertThat(ServiceTarget.of(0.9, Duration.ZERO)).hasToString("90 % within 0 s");
    assertThat(ServiceTarget.of(0.9, Duration.ofMinutes(5))).hasToString("90 % within 300 s");
  }

  @Test
  void share_thatNobodyCanPromise_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceTarget.of(1, Duration.ZERO))
        .withMessage("share must be less than 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceTarget.of(0, Duration.ZERO))
        .withMessage("share must be positive but was 0.0");
  }

  @Test
  void within_negativeOrNull_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceTarget.of(0.8, Duration.ofSeconds(-1)))
        .withMessage("within must not be negative but was PT-1S");
    assertThatNullPointerException()
        .isThrownBy(() -> new ServiceTarget(0.8, null))
        .withMessage("within");
  }
}
