package dev.evenkeel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Finding LAG =
      Finding.error(Rule.BLANK_LAG, "activity 'rollout-3'", "lag must not be blank");

  @Test
  void factories_setTheSeverity() {
    assertThat(LAG.severity()).isEqualTo(Severity.ERROR);
    assertThat(Finding.warning(Rule.IDLE, "team 'x'", "idle").severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Finding.notice(Rule.IDLE, "team 'x'", "idle").severity()).isEqualTo(Severity.NOTICE);
  }

  @Test
  void error_keepsItsParts() {
    assertThat(LAG.reason()).isEqualTo(Rule.BLANK_LAG);
    assertThat(LAG.object()).isEqualTo("activity 'rollout-3'");
    assertThat(LAG.path()).isEmpty();
    assertThat(LAG.text()).isEqualTo("lag must not be blank");
  }

  @Test
  void withPath_changesThePathOnly() {
    Finding there = LAG.withPath("dependencies[2].lag");
    assertThat(there.path()).isEqualTo("dependencies[2].lag");
    assertThat(there).isNotEqualTo(LAG);
    assertThat(there.withPath("")).isEqualTo(LAG).hasSameHashCodeAs(LAG);
  }

  @Test
  void toString_withoutAndWithPath_isOneLine() {
    assertThat(LAG).hasToString("ERROR activity 'rollout-3': lag must not be blank [blank-lag]");
    assertThat(LAG.withPath("lag"))
        .hasToString("ERROR activity 'rollout-3' (lag): lag must not be blank [blank-lag]");
  }

  @Test
  void build_blankParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.error(Rule.IDLE, " ", "text"))
        .withMessage("object must not be blank but was ' ' in finding 'idle'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.error(Rule.IDLE, "team 'x'", ""))
        .withMessage("text must not be blank but was '' in finding 'idle'");
  }

  @Test
  void build_partMissing_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Finding.builder().object("team 'x'").build())
        .withMessageContaining("severity")
        .withMessageContaining("reason")
        .withMessageContaining("text");
  }

  @Test
  void key_underTurkishLocale_hasTheLatinI() {
    assertThat(Rule.CYCLIC_DEPENDENCY.key()).isEqualTo("cyclic-dependency");
    assertThat(Rule.IDLE.key()).isEqualTo("idle");
  }
}
