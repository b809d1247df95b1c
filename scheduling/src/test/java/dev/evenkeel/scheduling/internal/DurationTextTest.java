package dev.evenkeel.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 h",
    "PT26H, 1 d 2 h",
    "PT24H, 1 d",
    "PT90M, 1 h 30 min",
    "PT25H1M1.5S, 1 d 1 h 1 min 1.5 s",
    "PT0.000000001S, 0.000000001 s",
    "PT10S, 10 s",
    "PT-26H, -1 d 2 h",
    "PT-0.5S, -0.5 s"
  })
  void elapsed_countsDaysOf24Hours(Duration duration, String text) {
    assertThat(DurationText.elapsed(duration)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0 h", "PT26H, 26 h", "PT2409H30M, 2409 h 30 min", "PT-1H, -1 h"})
  void work_hasNoDays(Duration duration, String text) {
    assertThat(DurationText.work(duration)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PT26H, 1 d 2 h later", "PT-30M, 30 min earlier", "PT0S, 0 h later"})
  void moved_saysWhereTo(Duration duration, String text) {
    assertThat(DurationText.moved(duration)).isEqualTo(text);
  }
}
