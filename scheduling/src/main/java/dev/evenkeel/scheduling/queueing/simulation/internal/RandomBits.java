package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.core.uncertainty.Draws;

/**
 * The generator xoshiro256++ (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number
 * generators", ACM Transactions on Mathematical Software 47, 2021), begun with four draws by
 * counter. The numbers are the same on every JDK.
 */
public final class RandomBits {
  private long s0;
  private long s1;
  private long s2;
  private long s3;

  /**
   * Creates a stream.
   *
   * @param seed any number
   */
  public RandomBits(long seed) {
    Draws draws = Draws.of(seed);
    s0 = draws.bits(0, 0);
    s1 = draws.bits(0, 1);
    s2 = draws.bits(0, 2);
    s3 = draws.bits(0, 3);
  }

  /**
   * Returns the next bits.
   *
   * @return 64 random bits
   */
  public long next() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /**
   * Returns a number that is uniform between 0 and 1, both excluded.
   *
   * @return an odd multiple of 2<sup>−53</sup>
   */
  public double uniform() {
    return ((next() >>> 12) + 0.5) * 0x1p-52;
  }
}
