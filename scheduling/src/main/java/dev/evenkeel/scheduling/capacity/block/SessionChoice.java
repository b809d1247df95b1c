package dev.evenkeel.scheduling.capacity.block;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Chooses sessions that do not overlap and cost least together. */
final class SessionChoice {
  private final List<BlockEffect> effects;
  private final double[] costs;

  /** How many of the effects end before each begins or just then. */
  private final int[] before;

  /** Creates a choice among effects in order of their ends. */
  SessionChoice(List<BlockEffect> effects, BlockCost cost) {
    this.effects = effects;
    this.costs = effects.stream().mapToDouble(cost::of).toArray();
    this.before = new int[costs.length];
    Arrays.setAll(before, this::endedBefore);
  }

  private int endedBefore(int effect) {
    Instant start = effects.get(effect).block().interval().start();
    int low = 0;
    int high = effect;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (effects.get(middle).block().interval().end().isAfter(start)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the cheapest sessions in order of time; empty if there are not so many. */
  Optional<List<BlockEffect>> cheapest(int sessions) {
    if (sessions > costs.length) {
      return Optional.empty();
    }
    double[][] least = new double[sessions + 1][costs.length + 1];
    for (int count = 1; count <= sessions; count++) {
      least[count][0] = Double.POSITIVE_INFINITY;
      for (int k = 0; k < costs.length; k++) {
        double with = least[count - 1][before[k]] + costs[k];
        least[count][k + 1] = Math.min(least[count][k], with);
      }
    }
    return least[sessions][costs.length] < Double.POSITIVE_INFINITY
        ? Optional.of(chosen(least, sessions))
        : Optional.empty();
  }

  private List<BlockEffect> chosen(double[][] least, int sessions) {
    ArrayDeque<BlockEffect> chosen = new ArrayDeque<>();
    int known = costs.length;
    for (int count = sessions; count > 0; count--) {
      while (least[count][known - 1] == least[count][known]) {
        known--;
      }
      chosen.addFirst(effects.get(known - 1));
      known = before[known - 1];
    }
    return List.copyOf(chosen);
  }
}
