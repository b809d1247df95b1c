package dev.evenkeel.scheduling.resource.internal.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LeastMatchingPropertyTest {
  private static double[][] weights(Random random, int rows, int columns) {
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      Arrays.setAll(
          row, k -> random.nextInt(4) == 0 ? LeastMatching.NEVER : random.nextInt(19) - 9);
    }
    return weights;
  }

  /** Tries all columns that are left for a row and those below. */
  private static double bruteForce(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double least = LeastMatching.NEVER;
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        least = Math.min(least, weights[row][column] + bruteForce(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return least;
  }

  @Property
  void sum_anyWeights_isLeast(
      @ForAll long seed, @ForAll @IntRange(max = 5) int rows, @ForAll @IntRange(max = 6) int size) {
    double[][] weights = weights(new Random(seed), rows, size);
    double least = bruteForce(weights, 0, new boolean[size]);

    assertThat(LeastMatching.sum(weights, size)).isEqualTo(least);
    Optional<int[]> columns = LeastMatching.columns(weights, size);
    assertThat(columns.isPresent()).isEqualTo(least < LeastMatching.NEVER);
    columns.ifPresent(
        chosen -> {
          assertThat(chosen).hasSize(rows).isSorted().doesNotHaveDuplicates();
          assertThat(bruteForce(only(weights, chosen), 0, new boolean[rows])).isEqualTo(least);
        });
  }

  private static double[][] only(double[][] weights, int[] columns) {
    return Arrays.stream(weights)
        .map(row -> Arrays.stream(columns).mapToDouble(column -> row[column]).toArray())
        .toArray(double[][]::new);
  }
}
