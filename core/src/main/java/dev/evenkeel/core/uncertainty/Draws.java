package dev.evenkeel.core.uncertainty;

/**
 * Random numbers by counter: each is a pure function of a seed, an iteration and a variable. No
 * state is kept, so that any thread can draw any number at any time, an iteration can be played
 * again by itself, and a variable that is added changes no draw of the others.
 *
 * <p>Seed, iteration and variable go one after the other through the finaliser of SplitMix64
 * (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014), each added
 * with the golden gamma as its step. For a seed and an iteration the draws of all variables are the
 * output of that generator from a start that the two decide. The numbers are the same on every JDK
 * and good for simulation; they are of no use for secrets.
 */
public final class Draws {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final long base;

  private Draws(long seed) {
    this.seed = seed;
    this.base = mixed(seed + GOLDEN_GAMMA);
  }

  /**
   * Returns the draws of a seed.
   *
   * @param seed any number
   * @return the draws
   */
  public static Draws of(long seed) {
    return new Draws(seed);
  }

  /**
   * Returns the seed.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * Returns 64 random bits.
   *
   * @param iteration any number
   * @param variable any number
   * @return the bits
   */
  public long bits(long iteration, long variable) {
    long stream = mixed(base + (iteration + 1) * GOLDEN_GAMMA);
    return mixed(stream + (variable + 1) * GOLDEN_GAMMA);
  }

  /**
   * Returns a number that is uniform between 0 and 1, both excluded: one of the 2<sup>52</sup> odd
   * multiples of 2<sup>−53</sup>. With u also 1 − u can be drawn.
   *
   * @param iteration any number
   * @param variable any number
   * @return a probability, 2<sup>−53</sup> to 1 − 2<sup>−53</sup>
   */
  public double uniform(long iteration, long variable) {
    return ((bits(iteration, variable) >>> 12) + 0.5) * 0x1p-52;
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
