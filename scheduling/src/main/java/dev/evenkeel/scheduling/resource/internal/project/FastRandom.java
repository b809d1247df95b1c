package dev.evenkeel.scheduling.resource.internal.project;

/**
 * The generator xoroshiro128++ of Blackman and Vigna (2021), seeded by SplitMix64 (Steele, Lea and
 * Flood 2014). Not thread-safe.
 */
public final class FastRandom {
  /** The step of SplitMix64, 2^64 divided by the golden ratio. */
  public static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long s0;
  private long s1;

  /**
   * Creates a generator; equal seeds give equal sequences.
   *
   * @param seed the seed
   */
  public FastRandom(long seed) {
    reset(seed);
  }

  /**
   * Starts the sequence of a seed anew.
   *
   * @param seed the seed
   */
  public void reset(long seed) {
    s0 = mix(seed + GOLDEN);
    s1 = mix(seed + GOLDEN + GOLDEN);
  }

  /**
   * Starts the sequence of a numbered stream of a seed.
   *
   * @param seed the seed
   * @param stream the number of the stream
   */
  public void reset(long seed, long stream) {
    reset(mix(seed + GOLDEN) + stream * GOLDEN);
  }

  /**
   * Mixes the bits of a number: the output step of SplitMix64.
   *
   * @param value the number
   * @return another, different for different numbers
   */
  public static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long nextLong() {
    long x = s0;
    long y = s1;
    long result = Long.rotateLeft(x + y, 17) + x;
    y ^= x;
    s0 = Long.rotateLeft(x, 49) ^ y ^ (y << 21);
    s1 = Long.rotateLeft(y, 28);
    return result;
  }

  /**
   * Returns a number below a bound; the bias is below {@code bound / 2^32}.
   *
   * @param bound the bound, at least 1
   * @return a number from 0 to {@code bound - 1}
   */
  public int nextInt(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /**
   * Returns a fraction.
   *
   * @return a number from 0 inclusive to 1 exclusive
   */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }
}
