package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FixedValueTest {
  private final Distribution five = FixedValue.of(5);

  @Test
  void moments_areThoseOfAPoint() {
    assertThat(five.mean()).isEqualTo(5);
    assertThat(five.variance()).isZero();
    assertThat(five.standardDeviation()).isZero();
    assertThat(five.minimum()).isEqualTo(5);
    assertThat(five.maximum()).isEqualTo(5);
  }

  @Test
  void cdf_isAStep() {
    assertThat(five.cdf(Math.nextDown(5.0))).isZero();
    assertThat(five.cdf(5)).isEqualTo(1);
    assertThat(five.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(five.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void quantile_isTheValue() {
    assertThat(five.quantile(0)).isEqualTo(5);
    assertThat(five.quantile(0.3)).isEqualTo(5);
    assertThat(five.quantile(1)).isEqualTo(5);
  }

  @Test
  void arguments_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FixedValue.of(Double.NaN))
        .withMessage("value must be between -1.0E150 and 1.0E150 but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> five.cdf(Double.NaN))
        .withMessage("x must be a number but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> five.quantile(1.5))
        .withMessage("p must be between 0 and 1 but was 1.5");
  }
}
