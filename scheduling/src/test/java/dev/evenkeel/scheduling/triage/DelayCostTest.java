package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayCostTest {
  private static final DelayCost ALL =
      DelayCost.builder()
          .perHour(2)
          .growthPerHour(3)
          .stepAge(Duration.ofHours(4))
          .stepPerHour(10)
          .build();

  @Test
  void rateAt_linear_isConstant() {
    assertThat(DelayCost.linear(7).rateAt(Duration.ZERO)).isEqualTo(7);
    assertThat(DelayCost.linear(7).rateAt(Duration.ofDays(9))).isEqualTo(7);
  }

  @Test
  void rateAt_quadratic_growsWithAge() {
    assertThat(DelayCost.quadratic(1, 2).rateAt(Duration.ofMinutes(90))).isEqualTo(4);
  }

  @Test
  void rateAt_step_beginsAtItsAge() {
    assertThat(ALL.rateAt(Duration.ofHours(4).minusNanos(1))).isCloseTo(14, within(1e-11));
    assertThat(ALL.rateAt(Duration.ofHours(4))).isEqualTo(24);
  }

  @Test
  void costAt_allParts_isTheFormula() {
    // C(6) = 2·6 + 3·36/2 + 10·2
    assertThat(ALL.costAt(Duration.ofHours(6))).isEqualTo(86);
    assertThat(ALL.costAt(Duration.ofHours(2))).isEqualTo(10);
    assertThat(DelayCost.linear(3).costAt(Duration.ofMillis(1_800_500)))
        .isCloseTo(3 * 1_800.5 / 3_600, within(1e-12));
  }

  @Test
  void costAt_smallSteps_sumsTheRates() {
    double sum = 0;
    for (int minute = 0; minute < 600; minute++) {
      sum += ALL.rateAt(Duration.ofSeconds(60L * minute + 30)) / 60;
    }
    assertThat(sum).isCloseTo(ALL.costAt(Duration.ofHours(10)), within(1e-9));
  }

  @Test
  void weightedShortestJobFirst_threeScores_addsThem() {
    assertThat(DelayCost.weightedShortestJobFirst(8, 5, 3)).isEqualTo(DelayCost.linear(16));
  }

  @Test
  void build_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DelayCost.linear(-1))
        .withMessageStartingWith("cost per hour must be between 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DelayCost.quadratic(1, Double.NaN))
        .withMessageStartingWith("growth per hour must be between 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DelayCost.builder().perHour(1).stepPerHour(1).build())
        .withMessage("step per hour must be 0 without a step age but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.toBuilder().stepPerHour(2e12).build())
        .withMessageStartingWith("step per hour must be between 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.toBuilder().stepAge(Duration.ofHours(-1)).build())
        .withMessage("step age must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.rateAt(Duration.ofHours(-1)))
        .withMessage("age must not be negative but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DelayCost.weightedShortestJobFirst(1, -2, 0))
        .withMessage("time criticality must not be negative but was -2.0");
  }
}
