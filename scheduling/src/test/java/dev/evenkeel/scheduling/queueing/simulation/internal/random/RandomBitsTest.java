package dev.evenkeel.scheduling.queueing.simulation.internal.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomBitsTest {
  @Test
  void bits_areThoseOfThePublishedGenerator() {
    // The first outputs of the authors' C program from the state 1, 2, 3, 4, as the tests of the
    // Rust crate rand_xoshiro have them.
    RandomBits random = new RandomBits(1, 2, 3, 4);
    assertThat(Stream.generate(random::next).limit(10).map(Long::toUnsignedString))
        .containsExactly(
            "41943041",
            "58720359",
            "3588806011781223",
            "3591011842654386",
            "9228616714210784205",
            "9973669472204895162",
            "14011001112246962877",
            "12406186145184390807",
            "15849039046786891736",
            "10450023813501588000");
  }

  @Test
  void uniform_isInsideItsBoundsWithTheRightMean() {
    RandomBits random = new RandomBits(1);
    double sum = 0;
    int count = 1_000_000;
    for (int i = 0; i < count; i++) {
      double uniform = random.uniform();
      assertThat(uniform > 0 && uniform < 1).isTrue();
      sum += uniform;
    }
    double error = StrictMath.sqrt(1.0 / 12 / count);
    assertThat(sum / count).isBetween(0.5 - 3 * error, 0.5 + 3 * error);
  }
}
