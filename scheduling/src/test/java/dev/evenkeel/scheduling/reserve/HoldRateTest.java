package dev.evenkeel.scheduling.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldRateTest {
  /**
   * Exact 95 % limits for 10 trials as printed in every table after Clopper and Pearson (1934), to
   * four decimals; the ends follow from 1 − 0.025^(1/10) = 0.3085.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0.0000, 0.3085",
    "1, 0.0025, 0.4450",
    "2, 0.0252, 0.5561",
    "3, 0.0667, 0.6525",
    "5, 0.1871, 0.8129",
    "10, 0.6915, 1.0000"
  })
  void limits_tenPeriods_areThoseOfTheTable(int held, double low, double high) {
    HoldRate rate = new HoldRate(held, 10);

    assertThat(rate.lowerLimit(0.95)).isCloseTo(low, within(0.00005));
    assertThat(rate.upperLimit(0.95)).isCloseTo(high, within(0.00005));
    assertThat(rate.rate()).hasValue(held / 10.0);
  }

  @Test
  void limits_noPeriods_sayNothing() {
    HoldRate none = new HoldRate(0, 0);

    assertThat(none.rate()).isEmpty();
    assertThat(none.lowerLimit(0.95)).isZero();
    assertThat(none.upperLimit(0.95)).isEqualTo(1);
  }

  @Test
  void new_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldRate(1, -1))
        .withMessageContaining("number of periods must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldRate(3, 2))
        .withMessageContaining("number of periods in which the reserve held");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldRate(1, 2).lowerLimit(1))
        .withMessage("confidence must be above 0 and below 1 but was 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new HoldRate(1, 2).upperLimit(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldRate(1, 2).upperLimit(Double.NaN));
  }
}
