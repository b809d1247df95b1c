package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int COUNT = 1_000_000;

  /** The JDK has the same generator, but only in sequence: its k-th output needs k steps. */
  private static long output(long seed, int k) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < k; i++) {
      random.nextLong();
    }
    return random.nextLong();
  }

  @Test
  void bits_areOutputsOfSplitMix64() {
    for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, 1L << 40}) {
      for (int iteration = 0; iteration < 20; iteration++) {
        long stream = output(output(seed, 0), iteration);
        for (int variable = 0; variable < 20; variable++) {
          assertThat(Draws.of(seed).bits(iteration, variable)).isEqualTo(output(stream, variable));
        }
      }
    }
  }

  @Test
  void uniform_isTheMiddleOfItsCell() {
    Draws draws = Draws.of(1);
    for (int k = 0; k < 10_000; k++) {
      double u = draws.uniform(k, -k);
      assertThat(u).isBetween(0x1p-53, 1 - 0x1p-53);
      assertThat(u * 0x1p53 % 2).isEqualTo(1);
      assertThat(1 - (1 - u)).isEqualTo(u);
    }
  }

  @Test
  void seed_isKept() {
    assertThat(Draws.of(-5).seed()).isEqualTo(-5);
  }

  /** Sums of a million draws: five standard errors around 1/2 and 1/12. */
  @Test
  void uniform_alongEachCoordinate_hasTheMomentsOfTheUniformDistribution() {
    double[] means = new double[3];
    double[] squares = new double[3];
    Draws draws = Draws.of(20);
    for (int k = 0; k < COUNT; k++) {
      double[] values = {draws.uniform(k, 0), draws.uniform(0, k), Draws.of(k).uniform(0, 0)};
      for (int way = 0; way < 3; way++) {
        means[way] += values[way] - 0.5;
        squares[way] += (values[way] - 0.5) * (values[way] - 0.5) - 1.0 / 12;
      }
    }
    double meanError = Math.sqrt(1.0 / 12 / COUNT);
    double squareError = Math.sqrt(1.0 / 180 / COUNT);
    for (int way = 0; way < 3; way++) {
      assertThat(Math.abs(means[way] / COUNT)).isLessThan(5 * meanError);
      assertThat(Math.abs(squares[way] / COUNT)).isLessThan(5 * squareError);
    }
  }
}
