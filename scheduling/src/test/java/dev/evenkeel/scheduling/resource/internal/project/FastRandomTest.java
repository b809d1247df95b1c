package dev.evenkeel.scheduling.resource.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FastRandomTest {
  @Test
  void nextInt_manyDraws_areEven() {
    FastRandom random = new FastRandom(1);
    Integer[] count = new Integer[10];
    Arrays.fill(count, 0);
    IntStream.range(0, 100_000).forEach(k -> count[random.nextInt(10)]++);
    // Five standard deviations of a binomial count with n = 100,000 and p = 0.1.
    assertThat(count).allSatisfy(c -> assertThat(c).isCloseTo(10_000, within(475)));
  }

  @Test
  void nextDouble_manyDraws_haveMeanOneHalf() {
    FastRandom random = new FastRandom(2);
    double mean =
        IntStream.range(0, 100_000).mapToDouble(k -> random.nextDouble()).average().orElse(0);
    // Five standard errors: 5 / sqrt(12 · 100,000).
    assertThat(mean).isCloseTo(0.5, within(0.0046));
  }

  @Test
  void reset_sameSeedAndStream_repeats() {
    FastRandom random = new FastRandom(3);
    random.reset(3, 7);
    int[] first = IntStream.range(0, 20).map(k -> random.nextInt(1_000)).toArray();
    random.reset(3, 7);
    assertThat(IntStream.range(0, 20).map(k -> random.nextInt(1_000)).toArray()).isEqualTo(first);
    random.reset(3, 8);
    assertThat(IntStream.range(0, 20).map(k -> random.nextInt(1_000)).toArray())
        .isNotEqualTo(first);
  }
}
