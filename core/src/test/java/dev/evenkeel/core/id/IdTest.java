package dev.evenkeel.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdTest {
  private static void assertRefused(IdKind kind, String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> kind.of(text)).withMessage(message);
  }

  @ParameterizedTest
  @EnumSource
  void of_text_isKept(IdKind kind) {
    assertThat(kind.of("rollout 3")).hasToString("rollout 3").isEqualTo(kind.of("rollout 3"));
    assertThat(kind.of("a".repeat(200)).toString()).hasSize(200);
  }

  @ParameterizedTest
  @EnumSource
  void of_null_namesTheKind(IdKind kind) {
    assertThatNullPointerException().isThrownBy(() -> kind.of(null)).withMessage(kind.label);
  }

  @ParameterizedTest
  @EnumSource
  void of_blank_isRefused(IdKind kind) {
    assertRefused(kind, "", kind.label + " must not be blank but was ''");
    assertRefused(kind, "  ", kind.label + " must not be blank but was '  '");
  }

  @ParameterizedTest
  @EnumSource
  void of_spaceAtAnEnd_isRefused(IdKind kind) {
    String rule = kind.label + " must not begin or end with white space but was ";
    assertRefused(kind, " a", rule + "' a'");
    assertRefused(kind, "a ", rule + "'a '");
    assertRefused(kind, "a\u00a0", rule + "'a\u00a0'");
    assertRefused(kind, "\ta", rule + "'\ta'");
  }

  @ParameterizedTest
  @EnumSource
  void of_controlCharacter_isRefused(IdKind kind) {
    String rule = kind.label + " must not hold control characters but had ";
    assertRefused(kind, "a\nb", rule + "U+000A at index 1");
    assertRefused(kind, "ab\u0085", rule + "U+0085 at index 2");
  }

  @ParameterizedTest
  @EnumSource
  void of_tooLong_isRefused(IdKind kind) {
    assertRefused(
        kind, "a".repeat(201), kind.label + " must have at most 200 characters but had 201");
  }

  @ParameterizedTest
  @EnumSource
  void constructor_checksLikeOf(IdKind kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ActivityId(" x"));
    assertThat(kind.of("x")).isNotEqualTo(kind.of("y"));
  }
}
