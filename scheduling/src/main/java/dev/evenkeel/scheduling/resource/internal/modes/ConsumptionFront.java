package dev.evenkeel.scheduling.resource.internal.modes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What some activities use up of the non-renewable resources at the least: all combinations of
 * their modes of which none uses less of every resource. If these are too many, a single vector of
 * the least use of each resource stands for them, which no combination may reach.
 */
final class ConsumptionFront {
  /** How many combinations are kept at most. */
  static final int LARGEST = 500;

  private final List<long[]> uses;

  private ConsumptionFront(List<long[]> uses) {
    this.uses = uses;
  }

  /** Returns the use of no activities. */
  static ConsumptionFront none(int resources) {
    return new ConsumptionFront(List.of(new long[resources]));
  }

  /** Returns the use of these activities and of one more, within the capacity. */
  ConsumptionFront with(List<long[]> modes, long[] capacity) {
    List<long[]> sums = new ArrayList<>();
    for (long[] use : uses) {
      for (long[] mode : modes) {
        long[] sum = sum(use, mode);
        if (isWithin(sum, capacity)) {
          sums.add(sum);
        }
      }
    }
    sums.sort(Arrays::compare);
    List<long[]> least = undominated(sums);
    return least.size() <= LARGEST
        ? new ConsumptionFront(least)
        : new ConsumptionFront(List.of(minima(sums)));
  }

  /** Keeps the sums, in lexicographic order, that no other is below; stops when too many. */
  private static List<long[]> undominated(List<long[]> sums) {
    List<long[]> least = new ArrayList<>();
    for (long[] sum : sums) {
      if (least.size() <= LARGEST && least.stream().noneMatch(other -> isWithin(other, sum))) {
        least.add(sum);
      }
    }
    return least;
  }

  private static long[] minima(List<long[]> sums) {
    long[] minima = sums.get(0).clone();
    for (long[] sum : sums) {
      Arrays.setAll(minima, k -> Math.min(minima[k], sum[k]));
    }
    return minima;
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = one.clone();
    Arrays.setAll(sum, k -> sum[k] + other[k]);
    return sum;
  }

  private static boolean isWithin(long[] use, long[] limit) {
    for (int k = 0; k < use.length; k++) {
      if (use[k] > limit[k]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the activities can be done with what is left after a further use. */
  boolean fits(long[] used, long[] capacity) {
    return uses.stream().anyMatch(use -> isWithin(sum(use, used), capacity));
  }

  /** Tells whether no combination of modes keeps within the capacity. */
  boolean isEmpty() {
    return uses.isEmpty();
  }
}
