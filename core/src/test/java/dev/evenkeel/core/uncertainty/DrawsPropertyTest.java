package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Limits are so wide that a fair generator passes all tries but one in a billion. */
class DrawsPropertyTest {
  private static final int COUNT = 20_000;
  private static final int CELLS = 64;

  @Property(tries = 100)
  void uniform_overIterations_fillsAllCells(
      @ForAll long seed, @ForAll @IntRange(max = 500) int variable) {
    assertFlat(k -> Draws.of(seed).uniform(k, variable));
  }

  @Property(tries = 100)
  void uniform_overVariables_fillsAllCells(@ForAll long seed, @ForAll long iteration) {
    assertFlat(k -> Draws.of(seed).uniform(iteration, k));
  }

  @Property(tries = 100)
  void uniform_overSeeds_fillsAllCells(
      @ForAll long iteration, @ForAll @IntRange(max = 500) int variable) {
    assertFlat(k -> Draws.of(k).uniform(iteration, variable));
  }

  /** Chi-squared of 63 degrees of freedom: mean 63, standard deviation 11.2. */
  private static void assertFlat(IntToDoubleFunction draw) {
    int[] counts = new int[CELLS];
    for (int k = 0; k < COUNT; k++) {
      counts[(int) (draw.applyAsDouble(k) * CELLS)]++;
    }
    double expected = (double) COUNT / CELLS;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    assertThat(sum).isBetween(16.0, 150.0);
  }

  /** Neighbours in any direction are uncorrelated: within six standard errors. */
  @Property(tries = 100)
  void uniform_ofNeighbours_isUncorrelated(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 64) int step) {
    Draws draws = Draws.of(seed);
    Draws other = Draws.of(seed + step);
    double iterations = 0;
    double variables = 0;
    double seeds = 0;
    for (int k = 0; k < COUNT; k++) {
      double here = draws.uniform(k, 3) - 0.5;
      iterations += here * (draws.uniform(k + step, 3) - 0.5);
      variables += here * (draws.uniform(k, 3 + step) - 0.5);
      seeds += here * (other.uniform(k, 3) - 0.5);
    }
    double limit = 6 * COUNT * Math.sqrt(1.0 / 144 / COUNT);
    assertThat(Math.abs(iterations)).isLessThan(limit);
    assertThat(Math.abs(variables)).isLessThan(limit);
    assertThat(Math.abs(seeds)).isLessThan(limit);
  }

  /** One changed bit of any argument changes half of the 64 bits, on average over 64 places. */
  @Property
  void bits_oneBitOfAnArgumentChanged_areAllOthers(
      @ForAll long seed, @ForAll long iteration, @ForAll long variable) {
    long here = Draws.of(seed).bits(iteration, variable);
    int bySeed = 0;
    int byIteration = 0;
    int byVariable = 0;
    for (int bit = 0; bit < 64; bit++) {
      long mask = 1L << bit;
      bySeed += Long.bitCount(here ^ Draws.of(seed ^ mask).bits(iteration, variable));
      byIteration += Long.bitCount(here ^ Draws.of(seed).bits(iteration ^ mask, variable));
      byVariable += Long.bitCount(here ^ Draws.of(seed).bits(iteration, variable ^ mask));
    }
    // 4,096 bits of a fair coin: mean 2,048, standard deviation 32.
    assertThat(bySeed).isBetween(1_800, 2_300);
    assertThat(byIteration).isBetween(1_800, 2_300);
    assertThat(byVariable).isBetween(1_800, 2_300);
  }

  @Property
  void uniform_sameArguments_isTheSame(
      @ForAll long seed, @ForAll long iteration, @ForAll long variable) {
    assertThat(Draws.of(seed).uniform(iteration, variable))
        .isEqualTo(Draws.of(seed).uniform(iteration, variable));
  }
}
