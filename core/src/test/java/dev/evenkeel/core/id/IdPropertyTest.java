package dev.evenkeel.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(200);
  }

  @Property
  void toString_readBack_isTheSameId(@ForAll IdKind kind, @ForAll("texts") String text) {
    assertThat(kind.of(kind.of(text).toString())).isEqualTo(kind.of(text)).hasToString(text);
  }

  @Property
  void compareTo_isTheOrderOfTheTexts(
      @ForAll IdKind kind, @ForAll("texts") String first, @ForAll("texts") String second) {
    int order = kind.compare(first, second);
    assertThat(Integer.signum(order)).isEqualTo(Integer.signum(first.compareTo(second)));
    assertThat(order == 0).isEqualTo(kind.of(first).equals(kind.of(second)));
  }

  @Property
  void equalTexts_ofDifferentKinds_areDifferentIds(
      @ForAll IdKind first, @ForAll IdKind second, @ForAll("texts") String text) {
    assertThat(first.of(text).equals((Object) second.of(text))).isEqualTo(first == second);
  }

  @Property
  void controlCharacters_anywhere_areRefused(
      @ForAll IdKind kind, @ForAll("texts") String before, @ForAll("texts") String after) {
    String text = before.substring(0, before.length() / 2) + "a\u0007b" + after.charAt(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.of(text))
        .withMessageStartingWith(kind.label + " must not hold control characters");
  }
}
