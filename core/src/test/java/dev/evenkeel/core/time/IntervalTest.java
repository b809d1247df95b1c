package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);

  @Test
  void contains_isHalfOpen() {
    Interval hour = Interval.of(NINE, TEN);
    assertThat(hour.contains(NINE)).isTrue();
    assertThat(hour.contains(TEN.minusNanos(1))).isTrue();
    assertThat(hour.contains(TEN)).isFalse();
    assertThat(hour.contains(NINE.minusNanos(1))).isFalse();
    assertThat(hour.length()).isEqualTo(Duration.ofHours(1));
    assertThat(hour.isEmpty()).isFalse();
  }

  @Test
  void emptyInterval_containsAndOverlapsNothing() {
    Interval empty = Interval.of(NINE, NINE);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.contains(NINE)).isFalse();
    assertThat(empty.length()).isZero();
    assertThat(empty.overlaps(Interval.of(NINE, TEN))).isFalse();
    assertThat(empty.overlaps(empty)).isFalse();
  }

  @Test
  void overlaps_touching_isFalse() {
    Interval first = Interval.of(NINE, TEN);
    assertThat(first.overlaps(Interval.of(TEN, TEN.plusNanos(1)))).isFalse();
    assertThat(first.overlaps(Interval.of(TEN.minusNanos(1), TEN.plusNanos(1)))).isTrue();
    assertThat(first.intersection(Interval.of(TEN.minusNanos(1), TEN.plusNanos(1))))
        .contains(Interval.of(TEN.minusNanos(1), TEN));
    assertThat(first.intersection(Interval.of(TEN, TEN.plusNanos(1)))).isEmpty();
  }

  @Test
  void endBeforeStart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(TEN, NINE))
        .withMessage(
            "end must not be before start 2026-11-23T10:00:00Z but was 2026-11-23T09:00:00Z");
  }

  @Test
  void parse_isoForm_isRead() {
    assertThat(Interval.parse("2026-11-23T09:00:00Z/2026-11-23T10:00:00Z"))
        .isEqualTo(Interval.of(NINE, TEN))
        .hasToString("2026-11-23T09:00:00Z/2026-11-23T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2026-11-23T09:00:00Z", "a/b", "2026-11-23T09:00:00Z/PT1H/x"})
  void parse_otherForm_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("interval must be two ISO instants 'start/end' but was '" + text + "'");
  }

  @Test
  void nulls_areNamed() {
    assertThatNullPointerException().isThrownBy(() -> Interval.of(null, TEN)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> Interval.of(NINE, null)).withMessage("end");
    assertThatNullPointerException().isThrownBy(() -> Interval.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Interval.of(NINE, TEN).contains(null))
        .withMessage("instant");
    assertThatNullPointerException()
        .isThrownBy(() -> Interval.of(NINE, TEN).overlaps(null))
        .withMessage("other");
  }
}
