package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TriangularTest {
  @Test
  void points_outOfOrder_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Triangular.of(3, 2, 4))
        .withMessage("mode must be at least low but was 2.0 below 3.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Triangular.of(1, 5, 4))
        .withMessage("mode must be at most high but was 5.0 above 4.0");
  }

  @Test
  void points_notFinite_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Triangular.of(Double.NaN, 2, 4))
        .withMessage("low must be between -1.0E150 and 1.0E150 but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Triangular.of(1, 2, Double.POSITIVE_INFINITY))
        .withMessageStartingWith("high must be between");
  }

  @Test
  void cdf_atTheEndsAndTheMode_isExact() {
    Triangular triangular = Triangular.of(2, 4, 12);
    assertThat(triangular.cdf(1.9)).isZero();
    assertThat(triangular.cdf(2)).isZero();
    assertThat(triangular.cdf(4)).isEqualTo(0.2);
    assertThat(triangular.cdf(12)).isEqualTo(1);
    assertThat(triangular.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void cdf_modeAtAnEnd_isExact() {
    assertThat(Triangular.of(0, 0, 2).cdf(0)).isZero();
    assertThat(Triangular.of(0, 0, 2).cdf(1)).isEqualTo(0.75);
    assertThat(Triangular.of(0, 2, 2).cdf(1)).isEqualTo(0.25);
    assertThat(Triangular.of(0, 2, 2).cdf(2)).isEqualTo(1);
  }

  @Test
  void quantile_atTheEnds_isExact() {
    Triangular triangular = Triangular.of(0.1, 0.3, 0.7);
    assertThat(triangular.quantile(0)).isEqualTo(0.1);
    assertThat(triangular.quantile(1)).isEqualTo(0.7);
    assertThat(Triangular.of(0.1, 0.1, 0.7).quantile(0)).isEqualTo(0.1);
  }

  @Test
  void noUncertainty_isAPoint() {
    Triangular point = Triangular.of(3, 3, 3);
    assertThat(point.mean()).isEqualTo(3);
    assertThat(point.variance()).isZero();
    assertThat(point.cdf(2.9)).isZero();
    assertThat(point.cdf(3)).isEqualTo(1);
    assertThat(point.quantile(0.4)).isEqualTo(3);
  }

  @Test
  void hugeRange_staysFinite() {
    Triangular huge = Triangular.of(-1e150, 0, 1e150);
    assertThat(huge.mean()).isCloseTo(0, within(1e135));
    assertThat(huge.variance()).isFinite().isCloseTo(1e300 / 6, within(1e286));
    assertThat(huge.quantile(0.5)).isZero();
  }

  @Test
  void tinyRange_doesNotVanish() {
    Triangular tiny = Triangular.of(0, 5e-171, 1e-170);
    assertThat(tiny.quantile(0.25) / 1e-170).isCloseTo(Math.sqrt(0.125), within(1e-14));
    assertThat(tiny.quantile(0.75) / 1e-170).isCloseTo(1 - Math.sqrt(0.125), within(1e-14));
    assertThat(tiny.cdf(tiny.quantile(0.25))).isCloseTo(0.25, within(1e-14));
  }
}
