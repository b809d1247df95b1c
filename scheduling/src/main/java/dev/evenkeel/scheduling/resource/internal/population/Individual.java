package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;

/**
 * A schedule of one direction together with its list for the other direction.
 *
 * <p>The key of an activity is its start in the mirrored schedule, so that the list, the activities
 * by key, is feasible for the mirrored project and justifies the schedule when decoded (Valls,
 * Ballestín and Quintanilla 2005).
 */
final class Individual {
  final int[] start;
  final int[] key;
  final int[] list;
  int makespan = Integer.MAX_VALUE;

  /** Makespan, then the work-weighted sum of the starts; smaller is better. */
  long fitness = Long.MAX_VALUE;

  long hash;

  Individual(int size) {
    start = new int[size];
    key = new int[size];
    list = new int[size];
  }

  boolean isEmpty() {
    return makespan == Integer.MAX_VALUE;
  }

  /** Derives keys, fitness and hash from starts and makespan. */
  void complete(int[] duration, long[] work) {
    int n = start.length;
    long sum = 0;
    long mixed = makespan;
    for (int j = 0; j < n; j++) {
      key[n - 1 - j] = makespan - start[j] - duration[j];
      sum += work[j] * start[j];
      mixed = (mixed ^ start[j]) * FastRandom.GOLDEN;
      mixed ^= mixed >>> 29;
    }
    fitness = ((long) makespan << 32) + Math.min(sum >>> 16, 0xFFFF_FFFFL);
    hash = mixed;
  }

  /** Start times by the numbers of the mirrored project. */
  int[] mirroredStarts() {
    return Arrays.copyOf(key, key.length);
  }
}
