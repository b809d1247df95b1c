package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedLoadTest {
  /** Values of 20 digits by mpmath, from {@code oracles/service/timevarying.csv}. */
  @ParameterizedTest
  @CsvSource({
    "0, 4.9738245463133646766",
    "1, 5.492265862781059648",
    "9, 6.4324801230160015791",
    "18, 3.0003426358875263058"
  })
  void sinusoid_meetsTwentyDigits(double time, double expected) {
    double load = OfferedLoad.sinusoid(100, 40, 24, 0.05, time);
    assertThat(load).isCloseTo(expected, within(1e-13 * expected));
    assertThat(OfferedLoad.sinusoid(100, 40, 24, 0.05, time + 24)).isCloseTo(load, within(1e-12));
  }

  @Test
  void piece_meetsTwentyDigits() {
    assertThat(OfferedLoad.mean(0, 80, 1, 0.5)).isCloseTo(17.044905554021348, within(1e-14));
    double first = OfferedLoad.atEnd(0, 80, 1, 0.5);
    assertThat(OfferedLoad.atEnd(first, 240, 1, 0.5)).isCloseTo(113.52473915226327, within(1e-13));
  }

  @Test
  void lagAndAmplitude_meetTwentyDigits() {
    assertThat(OfferedLoad.sinusoidLag(24, 0.05)).isCloseTo(0.04999714450525254, within(1e-16));
    assertThat(OfferedLoad.sinusoidAmplitude(-40, 24, 0.05))
        .isCloseTo(1.9998286747181488, within(1e-15));
    assertThat(OfferedLoad.sinusoid(100, 40, 24, 6, 6 + OfferedLoad.sinusoidLag(24, 6)))
        .isCloseTo(600 + OfferedLoad.sinusoidAmplitude(40, 24, 6), within(1e-10));
  }

  @Test
  void steadyLoad_isRateTimesHandleTime() {
    assertThat(OfferedLoad.atEnd(0, 3, 2, 1e6)).isEqualTo(6);
    assertThat(OfferedLoad.atEnd(6, 3, 2, 0.7)).isCloseTo(6, within(1e-14));
    assertThat(OfferedLoad.mean(6, 3, 2, 0.7)).isCloseTo(6, within(1e-14));
    assertThat(OfferedLoad.mean(5, 3, 2, 0)).isEqualTo(5);
    assertThat(OfferedLoad.maximum(7, 3, 2, 1)).isEqualTo(7);
    assertThat(OfferedLoad.maximum(1, 3, 2, 1e9)).isEqualTo(6);
  }

  @Test
  void arguments_outsideTheirLimits_areRefused() {
    refused(() -> OfferedLoad.atEnd(-1, 1, 1, 1), "start must not be negative but was -1.0");
    refused(() -> OfferedLoad.mean(1, -1, 1, 1), "rate must not be negative but was -1.0");
    refused(() -> OfferedLoad.maximum(1, 1, 0, 1), "handleTime must be positive but was 0.0");
    refused(() -> OfferedLoad.mean(1, 1, 1, -1), "duration must not be negative but was -1.0");
    refused(
        () -> OfferedLoad.sinusoid(1, 2, 1, 1, 0),
        "amplitude must not exceed the mean 1.0 but was 2.0");
    refused(() -> OfferedLoad.sinusoidLag(0, 1), "period must be positive but was 0.0");
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
  }
}
