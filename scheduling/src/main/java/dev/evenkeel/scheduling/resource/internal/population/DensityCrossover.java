package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;

/**
 * Two-point crossover of activity lists (Hartmann 1998) whose points are the best of some random
 * pairs: there the father packs the resources more densely than the mother.
 *
 * <p>The density of positions {@code q1} to {@code q2 - 1} of a list is the work of the activities
 * there divided by the time the schedule takes from the first to the one behind the last. Work
 * weighs each resource by the fourth power of its relative load.
 */
final class DensityCrossover {
  private static final int WINDOWS = 8;
  private static final double SHORTEST = 0.3;
  private static final double LONGEST = 0.7;

  private final int size;
  private final long[] motherWork;
  private final long[] fatherWork;
  private final boolean[] taken;

  DensityCrossover(int size) {
    this.size = size;
    motherWork = new long[size + 1];
    fatherWork = new long[size + 1];
    taken = new boolean[size];
  }

  /**
   * Crosses two individuals of one direction.
   *
   * @param work the work of each activity by the numbers of the other direction
   * @param child receives the list, feasible for the other direction
   */
  void cross(Individual mother, Individual father, long[] work, FastRandom random, int[] child) {
    sum(mother, work, motherWork);
    sum(father, work, fatherWork);
    double best = Double.NEGATIVE_INFINITY;
    int from = 0;
    int to = 0;
    for (int w = 0; w < WINDOWS; w++) {
      int length = (int) (size * (SHORTEST + (LONGEST - SHORTEST) * random.nextDouble()));
      int q1 = random.nextInt(size - length + 1);
      int q2 = q1 + length;
      double gain = density(father, fatherWork, q1, q2) - density(mother, motherWork, q1, q2);
      if (gain > best) {
        best = gain;
        from = q1;
        to = q2;
      }
    }
    combine(mother.list, father.list, from, to, child);
  }

  private void sum(Individual parent, long[] work, long[] prefix) {
    for (int q = 0; q < size; q++) {
      prefix[q + 1] = prefix[q] + work[parent.list[q]];
    }
  }

  private double density(Individual parent, long[] prefix, int q1, int q2) {
    if (q1 == q2) {
      return 0;
    }
    int end = q2 == size ? parent.makespan : parent.key[parent.list[q2]];
    int time = Math.max(1, end - parent.key[parent.list[q1]]);
    return (double) (prefix[q2] - prefix[q1]) / time;
  }

  /** Mother's first positions, then what is next in father's order, then the rest as in mother. */
  private void combine(int[] mother, int[] father, int from, int to, int[] child) {
    Arrays.fill(taken, false);
    for (int q = 0; q < from; q++) {
      child[q] = mother[q];
      taken[mother[q]] = true;
    }
    int at = from;
    for (int q = 0; at < to; q++) {
      at = take(father[q], child, at);
    }
    for (int q = from; at < size; q++) {
      at = take(mother[q], child, at);
    }
  }

  private int take(int activity, int[] child, int at) {
    if (taken[activity]) {
      return at;
    }
    taken[activity] = true;
    child[at] = activity;
    return at + 1;
  }
}
