package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {
  /** Computed outside of this project with mpmath 1.3 (ncdf, 40 digits). */
  @ParameterizedTest
  @CsvSource({
    "-8, 6.2209605742717841e-16",
    "-5, 2.8665157187919391e-7",
    "-3, 0.0013498980316300945",
    "-1.5, 0.066807201268858066",
    "-1.4375, 0.075287986412423404",
    "-1, 0.15865525393145705",
    "-0.5, 0.3085375387259869",
    "-0.001, 0.49960105778608894",
    "0, 0.5",
    "0.25, 0.59870632568292372",
    "1, 0.84134474606854295",
    "1.75, 0.95994084313618291",
    "2, 0.97724986805182079",
    "3.5, 0.99976737092096447",
    "6, 0.99999999901341235"
  })
  void lower_independentValues_areMet(double z, double expected) {
    assertThat(StandardNormal.lower(z)).isCloseTo(expected, within(1e-14 * expected));
    assertThat(StandardNormal.upper(-z)).isCloseTo(expected, within(1e-14 * expected));
  }

  /** Roots of the same function, found outside of this project with 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "1e-15, -7.9413453261709968",
    "1e-10, -6.3613409024040562",
    "1e-5, -4.2648907939228246",
    "0.001, -3.0902323061678135",
    "0.01, -2.3263478740408411",
    "0.05, -1.6448536269514727",
    "0.074, -1.4466320671589785",
    "0.076, -1.4325027208258116",
    "0.1, -1.2815515655446004",
    "0.25, -0.67448975019608174",
    "0.4, -0.25334710313579974",
    "0.4999, -0.00025066283008800749",
    "0.49999999, -2.5066282733116223e-8"
  })
  void quantile_independentValues_areMet(double p, double expected) {
    double tolerance = 1e-12 * Math.abs(expected);
    assertThat(StandardNormal.quantile(p)).isCloseTo(expected, within(tolerance));
    assertThat(StandardNormal.quantile(1 - p, p)).isCloseTo(-expected, within(tolerance));
  }

  /** Printed in most textbooks: the limits of 90 %, 95 % and 99 % intervals. */
  @ParameterizedTest
  @CsvSource({"0.95, 1.644854", "0.975, 1.959964", "0.995, 2.575829"})
  void quantile_usualLimits_areThePrinted(double p, double printed) {
    assertThat(StandardNormal.quantile(p)).isCloseTo(printed, within(5e-7));
  }

  @Test
  void quantile_ofAHalf_isZero() {
    assertThat(StandardNormal.quantile(0.5)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 1e-17, 0x1p-53})
  void quantile_beyondTheLeastTail_isTheLimit(double p) {
    assertThat(StandardNormal.quantile(p)).isEqualTo(-StandardNormal.GREATEST);
    assertThat(StandardNormal.quantile(1 - p, p)).isEqualTo(StandardNormal.GREATEST);
  }

  @Test
  void greatest_leavesTheLeastTail() {
    assertThat(StandardNormal.tail(StandardNormal.GREATEST) / 0x1p-53).isCloseTo(1, within(1e-11));
    assertThat(StandardNormal.GREATEST).isCloseTo(8.2095, within(1e-4));
  }

  @Test
  void tail_farOut_isZero() {
    assertThat(StandardNormal.tail(41)).isZero();
    assertThat(StandardNormal.tail(Double.POSITIVE_INFINITY)).isZero();
    assertThat(StandardNormal.lower(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.lower(Double.NEGATIVE_INFINITY)).isZero();
  }

  /** Both formulas hold at the seam, so they must agree there. */
  @Test
  void seriesAndFraction_atTheSeam_agree() {
    double seam = StandardNormal.CENTRE;
    assertThat(StandardNormal.tail(seam))
        .isCloseTo(0.5 - StandardNormal.central(seam), within(1e-16));
  }
}
