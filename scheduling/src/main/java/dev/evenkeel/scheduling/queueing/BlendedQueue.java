package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.scheduling.queueing.internal.IncompleteGamma;

/**
 * The stationary states of {@link ThresholdBlending} for a load below the number of agents. Weights
 * are relative to that of the likeliest state, so that nothing overflows, and are summed in both
 * directions from there until they no longer count.
 *
 * @param threshold the threshold
 * @param atThreshold the probability of just as many busy agents, and nobody waiting
 * @param waiting the probability that all agents are busy
 */
record BlendedQueue(int threshold, double atThreshold, double waiting) {
  private static final double NEGLIGIBLE = 0x1p-60;

  static BlendedQueue of(double load, int agents, int threshold) {
    if (load == 0) {
      return new BlendedQueue(threshold, 1, threshold == agents ? 1 : 0);
    }
    int mode = (int) Math.max(threshold, Math.floor(load));
    double queue = ratio(load, mode, agents) / (1 - load / agents);
    double total = below(load, mode, threshold) + between(load, mode, agents) + queue;
    double atThreshold = ratio(load, mode, threshold) / total;
    return new BlendedQueue(threshold, atThreshold, Math.min(1, queue / total));
  }

  /** Returns the mean number of agents at deferred jobs. */
  double deferred() {
    return threshold * atThreshold;
  }

  /** Returns the sum of the weights from the threshold up to, but without, the mode. */
  private static double below(double load, int mode, int threshold) {
    double sum = 0;
    double weight = 1;
    for (int k = mode; k > threshold && weight > NEGLIGIBLE; k--) {
      weight *= k / load;
      sum += weight;
    }
    return sum;
  }

  /** Returns the sum of the weights from the mode up to, but without, all agents. */
  private static double between(double load, int mode, int agents) {
    double sum = 0;
    double weight = 1;
    for (int k = mode; k < agents && weight > NEGLIGIBLE; k++) {
      sum += weight;
      weight *= load / (k + 1);
    }
    return sum;
  }

  /** Returns the weight of a state relative to the mode: (a^k / k!) / (a^m / m!). */
  private static double ratio(double load, int mode, int state) {
    double weight = 1;
    for (int k = mode; k > state && weight > NEGLIGIBLE; k--) {
      weight *= k / load;
    }
    for (int k = mode; k < state && weight > NEGLIGIBLE; k++) {
      weight *= load / (k + 1);
    }
    return weight > NEGLIGIBLE
        ? weight
        : StrictMath.exp(
            IncompleteGamma.logPoisson(load, state) - IncompleteGamma.logPoisson(load, mode));
  }
}
