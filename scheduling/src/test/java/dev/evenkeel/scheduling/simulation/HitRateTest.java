package dev.evenkeel.scheduling.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitRateTest {
  /**
   * Newcombe 1998: Two-sided confidence intervals for the single proportion, Statistics in Medicine
   * 17, table I, method 3 (score interval), as printed.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void interval_publishedExamples_areMet(long hits, long iterations, double low, double high) {
    HitRate rate = new HitRate(hits, iterations);
    assertThat(rate.lower(0.95)).isCloseTo(low, within(5e-5));
    assertThat(rate.upper(0.95)).isCloseTo(high, within(5e-5));
    assertThat(rate.rate()).isEqualTo((double) hits / iterations);
    HitRate misses = new HitRate(iterations - hits, iterations);
    assertThat(misses.upper(0.95)).isCloseTo(1 - low, within(5e-5));
    assertThat(misses.lower(0.95)).isCloseTo(1 - high, within(5e-5));
  }

  @Test
  void interval_ofNoAndOfAllHits_endsExactly() {
    assertThat(new HitRate(0, 3).lower(0.9)).isZero();
    assertThat(new HitRate(3, 3).upper(0.9)).isEqualTo(1);
  }

  @Test
  void counts_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HitRate(0, 0))
        .withMessage("iterations must be positive but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HitRate(4, 3))
        .withMessage("hits must be between 0 and 3 but were 4");
    assertThatIllegalArgumentException().isThrownBy(() -> new HitRate(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new HitRate(1, 3).lower(1));
    assertThatIllegalArgumentException().isThrownBy(() -> new HitRate(1, 3).upper(0));
  }
}
