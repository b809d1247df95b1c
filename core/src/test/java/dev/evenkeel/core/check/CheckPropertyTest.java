package dev.evenkeel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class CheckPropertyTest {
  private static void assertKeeps(boolean allowed, Object value, Supplier<Object> check) {
    if (allowed) {
      assertThat(check.get()).isEqualTo(value);
    } else {
      ThrowingCallable call = check::get;
      assertThatIllegalArgumentException()
          .isThrownBy(call)
          .withMessageStartingWith("n must ")
          .withMessageContaining(" but was " + value);
    }
  }

  @Property
  void wholeNumbers_areKeptExactlyIfTheRuleHolds(@ForAll int value, @ForAll int bound) {
    assertKeeps(value >= 0, value, () -> Check.notNegative(value, "n"));
    assertKeeps(value > 0, value, () -> Check.positive(value, "n"));
    assertKeeps(value >= bound, value, () -> Check.atLeast(value, bound, "n"));
    assertKeeps(value <= bound, value, () -> Check.atMost(value, bound, "n"));
  }

  @Property
  void doubles_areKeptExactlyIfTheRuleHolds(@ForAll double value, @ForAll double bound) {
    assertKeeps(value >= 0, value, () -> Check.notNegative(value, "n"));
    assertKeeps(value > 0, value, () -> Check.positive(value, "n"));
    assertKeeps(0 <= value && value <= 1, value, () -> Check.fraction(value, "n"));
    assertKeeps(value >= bound, value, () -> Check.atLeast(value, bound, "n"));
    assertKeeps(value <= bound, value, () -> Check.atMost(value, bound, "n"));
  }

  @Property
  void inRange_isAtLeastAndAtMost(@ForAll byte value, @ForAll byte min, @ForAll byte max) {
    int number = value;
    assertKeeps(min <= value && value <= max, number, () -> Check.inRange(number, min, max, "n"));
  }

  @Property
  void messages_endWithTheObject(@ForAll @NotBlank String kind, @ForAll String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.positive(0, "n", kind, id))
        .withMessage("n must be positive but was 0 in " + kind + " '" + id + "'");
  }
}
