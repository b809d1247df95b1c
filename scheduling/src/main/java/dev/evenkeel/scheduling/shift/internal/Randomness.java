package dev.evenkeel.scheduling.shift.internal;

/**
 * The generator SplitMix64: the same numbers for the same seed everywhere. Mutable, for a single
 * owner. Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014.
 */
final class Randomness {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Randomness(long seed) {
    state = seed;
  }

  long nextLong() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns a number from 0 to below 1. */
  double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Returns a whole number from 0 to below a bound. */
  int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }
}
