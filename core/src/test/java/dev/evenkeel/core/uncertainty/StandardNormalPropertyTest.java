package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandardNormalPropertyTest {
  /** Even over the logarithm, so that the far tails come up as well. */
  @Provide
  Arbitrary<Double> tails() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(-53, -1).ofScale(9).map(exponent -> Math.pow(2, exponent)),
        Arbitraries.doubles().between(0.4, 0.5).ofScale(15),
        Arbitraries.doubles().between(0.066, 0.068).ofScale(12),
        Arbitraries.doubles().between(0.0749, 0.0751).ofScale(12));
  }

  @Property
  void distance_isTheRootThatBisectionFinds(@ForAll("tails") double tail) {
    double low = 0;
    double high = 9;
    for (int step = 0; step < 100; step++) {
      double middle = (low + high) / 2;
      // Near the middle what is missing from a half tells more than the tail.
      boolean isLow =
          middle < 1
              ? StandardNormal.central(middle) < 0.5 - tail
              : StandardNormal.tail(middle) > tail;
      low = isLow ? middle : low;
      high = isLow ? high : middle;
    }
    assertThat(NormalQuantile.distance(tail)).isCloseTo(low, within(1e-12 * low));
  }

  @Property
  void distance_ofNeighbours_neverRises(@ForAll("tails") double tail) {
    double at = tail;
    for (int k = 0; k < 50 && at < 0.5; k++) {
      double next = Math.nextUp(at);
      assertThat(NormalQuantile.distance(next)).isLessThanOrEqualTo(NormalQuantile.distance(at));
      at = next;
    }
  }

  @Property
  void distance_ofGreaterTail_isNotGreater(
      @ForAll("tails") double first, @ForAll("tails") double second) {
    assertThat(NormalQuantile.distance(Math.max(first, second)))
        .isLessThanOrEqualTo(NormalQuantile.distance(Math.min(first, second)));
  }

  /** The definition: the grid point leaves the tail, and the next but one no longer does. */
  @Property
  void distance_leavesTheTailAndTheNextDoesNot(@ForAll("tails") double tail) {
    double distance = NormalQuantile.distance(tail);
    if (distance > 1e-3) {
      double before = distance * (1 - 3e-13);
      double after = distance * (1 + 6e-13);
      assertThat(StandardNormal.tail(before)).isGreaterThanOrEqualTo(tail);
      assertThat(StandardNormal.tail(after)).isLessThanOrEqualTo(tail);
    }
  }
}
