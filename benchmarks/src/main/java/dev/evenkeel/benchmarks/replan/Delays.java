package dev.evenkeel.benchmarks.replan;

import java.util.Random;

/**
 * How much longer work takes than planned.
 *
 * @param mean the mean part of its duration by which delayed work takes longer: from 0 to 2 means
 * @param delayed the part of the activities that are delayed
 * @param seed of the choice
 */
record Delays(double mean, double delayed, long seed) {
  Random random() {
    return new Random(seed);
  }

  /** Draws by which factor the next activity takes longer. */
  double factor(Random random) {
    double delay = 2 * mean * random.nextDouble();
    return random.nextDouble() < delayed ? 1 + delay : 1;
  }
}
