package dev.evenkeel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleMatchingTest {
  private static final int MANY = 300_000;

  @Test
  void isComplete_oneRequirementOfMany_isCounted() {
    BitSet all = new BitSet();
    all.set(0, MANY);
    assertThat(new PeopleMatching(List.of(all), new int[] {MANY}).isComplete()).isTrue();
    assertThat(new PeopleMatching(List.of(all), new int[] {MANY + 1}).isComplete()).isFalse();
  }
}
