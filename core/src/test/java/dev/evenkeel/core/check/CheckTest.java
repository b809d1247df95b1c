package dev.evenkeel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Duration MINUS_HOUR = Duration.ofHours(-1);

  private static void assertRefused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void notNull_present_isReturned() {
    assertThat(Check.notNull("a", "name")).isEqualTo("a");
  }

  @Test
  void notNull_null_namesTheValue() {
    assertThatNullPointerException()
        .isThrownBy(() -> Check.notNull(null, "startDate"))
        .withMessage("startDate");
  }

  @Test
  void notBlank_text_isReturned() {
    assertThat(Check.notBlank(" a", "name")).isEqualTo(" a");
    assertThat(Check.notBlank("a", "name", "team", "x")).isEqualTo("a");
  }

  @Test
  void notBlank_blank_isRefused() {
    assertRefused("name must not be blank but was ''", () -> Check.notBlank("", "name"));
    assertRefused(
        "name must not be blank but was ' \t' in team 'x'",
        () -> Check.notBlank(" \t", "name", "team", "x"));
    assertThatNullPointerException()
        .isThrownBy(() -> Check.notBlank(null, "name", "team", "x"))
        .withMessage("name");
  }

  @Test
  void notNegative_edge_isReturned() {
    assertThat(Check.notNegative(0, "n")).isZero();
    assertThat(Check.notNegative(0, "n", "team", "x")).isZero();
    assertThat(Check.notNegative(0L, "n")).isZero();
    assertThat(Check.notNegative(0L, "n", "team", "x")).isZero();
    assertThat(Check.notNegative(-0.0, "n")).isZero();
    assertThat(Check.notNegative(Double.MAX_VALUE, "n", "team", "x")).isEqualTo(Double.MAX_VALUE);
    assertThat(Check.notNegative(Duration.ZERO, "n")).isZero();
    assertThat(Check.notNegative(Duration.ZERO, "n", "team", "x")).isZero();
  }

  @Test
  void notNegative_positive_isReturned() {
    assertThat(Check.notNegative(3, "n", "team", "x")).isEqualTo(3);
    assertThat(Check.notNegative(3L, "n")).isEqualTo(3L);
    assertThat(Check.notNegative(3L, "n", "team", "x")).isEqualTo(3L);
    assertThat(Check.notNegative(0.0, "n", "team", "x")).isZero();
    assertRefused(
        "n must be finite but was Infinity",
        () -> Check.notNegative(Double.POSITIVE_INFINITY, "n"));
  }

  @Test
  void notNegative_negative_namesObjectRuleAndValue() {
    assertRefused("n must not be negative but was -1", () -> Check.notNegative(-1, "n"));
    assertRefused(
        "n must not be negative but was -1 in team 'x'",
        () -> Check.notNegative(-1, "n", "team", "x"));
    assertRefused("n must not be negative but was -2", () -> Check.notNegative(-2L, "n"));
    assertRefused(
        "n must not be negative but was -2 in team 'x'",
        () -> Check.notNegative(-2L, "n", "team", "x"));
    assertRefused(
        "effort must not be negative but was PT-1H", () -> Check.notNegative(MINUS_HOUR, "effort"));
    assertRefused(
        "effort must not be negative but was PT-1H in activity 'rollout-3'",
        () -> Check.notNegative(MINUS_HOUR, "effort", "activity", "rollout-3"));
  }

  @Test
  void notNegative_double_refusesNegativeInfiniteAndNaN() {
    assertRefused("n must not be negative but was -0.5", () -> Check.notNegative(-0.5, "n"));
    assertRefused(
        "n must not be negative but was -0.5 in team 'x'",
        () -> Check.notNegative(-0.5, "n", "team", "x"));
    assertRefused("n must be finite but was NaN", () -> Check.notNegative(Double.NaN, "n"));
    assertRefused(
        "n must be finite but was Infinity in team 'x'",
        () -> Check.notNegative(Double.POSITIVE_INFINITY, "n", "team", "x"));
  }

  @Test
  void positive_edge_isReturned() {
    assertThat(Check.positive(1, "n")).isEqualTo(1);
    assertThat(Check.positive(1, "n", "team", "x")).isEqualTo(1);
    assertThat(Check.positive(1L, "n")).isEqualTo(1L);
    assertThat(Check.positive(1L, "n", "team", "x")).isEqualTo(1L);
    assertThat(Check.positive(Double.MIN_VALUE, "n")).isEqualTo(Double.MIN_VALUE);
    assertThat(Check.positive(1.5, "n", "team", "x")).isEqualTo(1.5);
    assertThat(Check.positive(Duration.ofNanos(1), "n")).isEqualTo(Duration.ofNanos(1));
    assertThat(Check.positive(Duration.ofNanos(1), "n", "team", "x"))
        .isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void positive_zeroOrNegative_isRefused() {
    assertRefused("n must be positive but was 0", () -> Check.positive(0, "n"));
    assertRefused(
        "n must be positive but was 0 in team 'x'", () -> Check.positive(0, "n", "team", "x"));
    assertRefused("n must be positive but was 0", () -> Check.positive(0L, "n"));
    assertRefused(
        "n must be positive but was 0 in team 'x'", () -> Check.positive(0L, "n", "team", "x"));
    assertRefused("n must be positive but was PT0S", () -> Check.positive(Duration.ZERO, "n"));
    assertRefused(
        "n must be positive but was PT0S in team 'x'",
        () -> Check.positive(Duration.ZERO, "n", "team", "x"));
    assertRefused("n must be positive but was PT-1H", () -> Check.positive(MINUS_HOUR, "n"));
    assertRefused(
        "n must be positive but was PT-1H in team 'x'",
        () -> Check.positive(MINUS_HOUR, "n", "team", "x"));
  }

  @Test
  void positive_double_refusesZeroInfiniteAndNaN() {
    assertRefused("n must be positive but was 0.0", () -> Check.positive(0.0, "n"));
    assertRefused(
        "n must be positive but was 0.0 in team 'x'", () -> Check.positive(0.0, "n", "team", "x"));
    assertRefused(
        "n must be finite but was Infinity in team 'x'",
        () -> Check.positive(Double.POSITIVE_INFINITY, "n", "team", "x"));
    assertRefused(
        "n must be positive but was -1.0 in team 'x'",
        () -> Check.positive(-1.0, "n", "team", "x"));
    assertRefused(
        "n must be finite but was Infinity", () -> Check.positive(Double.POSITIVE_INFINITY, "n"));
    assertRefused(
        "n must be finite but was NaN in team 'x'",
        () -> Check.positive(Double.NaN, "n", "team", "x"));
  }

  @Test
  void finite_infiniteOrNaN_isRefused() {
    assertThat(Check.finite(-1.5, "n")).isEqualTo(-1.5);
    assertThat(Check.finite(-1.5, "n", "team", "x")).isEqualTo(-1.5);
    assertRefused("n must be finite but was NaN", () -> Check.finite(Double.NaN, "n"));
    assertRefused(
        "n must be finite but was -Infinity in team 'x'",
        () -> Check.finite(Double.NEGATIVE_INFINITY, "n", "team", "x"));
  }

  @Test
  void fraction_outside_isRefused() {
    assertThat(Check.fraction(0, "share")).isZero();
    assertThat(Check.fraction(1, "share", "team", "x")).isEqualTo(1);
    assertThat(Check.fraction(1, "share")).isEqualTo(1);
    assertThat(Check.fraction(0, "share", "team", "x")).isZero();
    assertRefused("share must be between 0 and 1 but was 5.0", () -> Check.fraction(5.0, "share"));
    assertRefused(
        "share must be between 0 and 1 but was NaN", () -> Check.fraction(Double.NaN, "share"));
    assertRefused(
        "share must be between 0 and 1 but was -0.1 in team 'x'",
        () -> Check.fraction(-0.1, "share", "team", "x"));
    assertRefused(
        "share must be between 0 and 1 but was 1.5 in team 'x'",
        () -> Check.fraction(1.5, "share", "team", "x"));
  }

  @Test
  void atLeast_below_isRefused() {
    assertThat(Check.atLeast(2, 2, "n")).isEqualTo(2);
    assertThat(Check.atLeast(2, 2, "n", "team", "x")).isEqualTo(2);
    assertThat(Check.atLeast(2.0, 2.0, "n")).isEqualTo(2.0);
    assertThat(Check.atLeast(2.0, 2.0, "n", "team", "x")).isEqualTo(2.0);
    assertRefused("n must be at least 2 but was 1", () -> Check.atLeast(1, 2, "n"));
    assertRefused(
        "n must be at least 2 but was 1 in team 'x'", () -> Check.atLeast(1, 2, "n", "team", "x"));
    assertRefused("n must be at least 2.0 but was NaN", () -> Check.atLeast(Double.NaN, 2.0, "n"));
    assertRefused(
        "n must be at least 2.0 but was 1.5 in team 'x'",
        () -> Check.atLeast(1.5, 2.0, "n", "team", "x"));
  }

  @Test
  void atMost_above_isRefused() {
    assertThat(Check.atMost(2, 2, "n")).isEqualTo(2);
    assertThat(Check.atMost(2, 2, "n", "team", "x")).isEqualTo(2);
    assertThat(Check.atMost(2.0, 2.0, "n")).isEqualTo(2.0);
    assertThat(Check.atMost(2.0, 2.0, "n", "team", "x")).isEqualTo(2.0);
    assertRefused("n must be at most 2 but was 3", () -> Check.atMost(3, 2, "n"));
    assertRefused(
        "n must be at most 2 but was 3 in team 'x'", () -> Check.atMost(3, 2, "n", "team", "x"));
    assertRefused("n must be at most 2.0 but was NaN", () -> Check.atMost(Double.NaN, 2.0, "n"));
    assertRefused(
        "n must be at most 2.0 but was 2.5 in team 'x'",
        () -> Check.atMost(2.5, 2.0, "n", "team", "x"));
  }

  @Test
  void bounds_ofDates_areChecked() {
    LocalDate early = LocalDate.of(2026, 1, 1);
    LocalDate late = LocalDate.of(2026, 2, 1);
    assertThat(Check.atLeast(late, early, "end")).isEqualTo(late);
    assertThat(Check.atMost(early, early, "end", "plan", "p")).isEqualTo(early);
    assertRefused(
        "end must be at least 2026-02-01 but was 2026-01-01",
        () -> Check.atLeast(early, late, "end"));
    assertRefused(
        "end must be at least 2026-02-01 but was 2026-01-01 in plan 'p'",
        () -> Check.atLeast(early, late, "end", "plan", "p"));
    assertRefused(
        "end must be at most 2026-01-01 but was 2026-02-01",
        () -> Check.atMost(late, early, "end"));
    assertRefused(
        "end must be at most 2026-01-01 but was 2026-02-01 in plan 'p'",
        () -> Check.atMost(late, early, "end", "plan", "p"));
  }

  @Test
  void bounds_inside_areReturned() {
    assertThat(Check.atLeast("b", "a", "x", "plan", "p")).isEqualTo("b");
    assertThat(Check.atMost("a", "b", "x")).isEqualTo("a");
    assertThat(Check.inRange(5, 1, 5, "level")).isEqualTo(5);
    assertThat(Check.inRange(1, 1, 5, "level")).isEqualTo(1);
    assertThat(Check.inRange(1.0, 1.0, 5.0, "level")).isEqualTo(1.0);
    assertThat(Check.inRange(5.0, 1.0, 5.0, "level")).isEqualTo(5.0);
    assertThat(Check.inRange("b", "a", "b", "x")).isEqualTo("b");
    assertThat(Check.inRange("a", "a", "b", "x")).isEqualTo("a");
    assertThat(Check.atLeast("a", "a", "x")).isEqualTo("a");
    assertThat(Check.atLeast("a", "a", "x", "plan", "p")).isEqualTo("a");
    assertThat(Check.atMost("b", "b", "x", "plan", "p")).isEqualTo("b");
  }

  @Test
  void inRange_outside_isRefused() {
    assertRefused("level must be between 1 and 5 but was 0", () -> Check.inRange(0, 1, 5, "level"));
    assertRefused("level must be between 1 and 5 but was 6", () -> Check.inRange(6, 1, 5, "level"));
    assertRefused(
        "level must be between 1.0 and 5.0 but was NaN",
        () -> Check.inRange(Double.NaN, 1, 5, "level"));
    assertRefused(
        "level must be between 1.0 and 5.0 but was 5.5", () -> Check.inRange(5.5, 1, 5, "level"));
    assertRefused("x must be between b and c but was 'a'", () -> Check.inRange("a", "b", "c", "x"));
    assertRefused("x must be between b and c but was 'd'", () -> Check.inRange("d", "b", "c", "x"));
  }

  @Test
  void that_conditionHolds_doesNothing() {
    assertThatCode(
            () -> {
              Check.that(true, "never");
              Check.that(true, "%s", 1);
              Check.that(true, "%s %s", 1, 2);
              Check.that(true, "%s %s %s", 1, 2, 3);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void that_conditionFails_formatsTheMessage() {
    assertRefused("100 % wrong", () -> Check.that(false, "100 % wrong"));
    assertRefused("a 1", () -> Check.that(false, "a %s", 1));
    assertRefused("a 1 2", () -> Check.that(false, "a %s %s", 1, 2));
    assertRefused("a 1 2 3", () -> Check.that(false, "a %s %s %s", 1, 2, 3));
    assertRefused("1.5", () -> Check.that(false, "%.1f", 1.5));
  }
}
