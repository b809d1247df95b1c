package dev.evenkeel.scheduling.queueing.internal;

import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;

/** Inverts functions that are monotone in the agents or in the load, by galloping and bisection. */
public final class Inversion {
  private Inversion() {}

  /**
   * Returns the least number of agents that suffices.
   *
   * @param lowest the least number that is allowed
   * @param guess where to begin, at least {@code lowest}; a good guess saves evaluations, no guess
   *     changes the answer
   * @param suffices false up to some number, true for all greater ones
   * @return the least number from {@code lowest} on that suffices
   * @throws ArithmeticException if more than 2147483647 agents would be needed
   */
  public static int leastAgents(int lowest, int guess, IntPredicate suffices) {
    return suffices.test(guess)
        ? searchBelow(lowest, guess, suffices)
        : searchAbove(guess, suffices);
  }

  private static int searchBelow(int lowest, int enough, IntPredicate suffices) {
    int high = enough;
    for (int step = 1; high > lowest; step *= 2) {
      int low = high - lowest > step ? high - step : lowest;
      if (!suffices.test(low)) {
        return bisect(low, high, suffices);
      }
      high = low;
    }
    return lowest;
  }

  private static int searchAbove(int tooFew, IntPredicate suffices) {
    int low = tooFew;
    int step = 1;
    while (!suffices.test(Math.addExact(low, step))) {
      low += step;
      step *= 2;
    }
    return bisect(low, low + step, suffices);
  }

  private static int bisect(int tooFew, int enough, IntPredicate suffices) {
    int low = tooFew;
    int high = enough;
    while (high - low > 1) {
      int middle = low + (high - low) / 2;
      if (suffices.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /**
   * Returns the greatest load that is allowed. Doubles that are not negative are ordered as their
   * bits are, so bisection of the bits ends at two neighbours after at most 63 steps at any scale.
   *
   * @param beyond a load that is not allowed, or the bound below which all are
   * @param allowed true up to some load, false for all greater ones; true for 0
   * @return the greatest {@code double} below {@code beyond} that is allowed
   */
  public static double greatestLoad(double beyond, DoublePredicate allowed) {
    long low = 0;
    long high = Double.doubleToLongBits(beyond);
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (allowed.test(Double.longBitsToDouble(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Double.longBitsToDouble(low);
  }

  /**
   * Returns the least number that suffices, by bisection of the bits.
   *
   * @param tooLittle a number that does not suffice or the bound above which all are sought, not
   *     negative
   * @param enough a number that suffices
   * @param suffices false up to some number, true for all greater ones
   * @return the least {@code double} above the one and up to the other that suffices; {@code
   *     enough} if there is none between
   */
  public static double leastNumber(double tooLittle, double enough, DoublePredicate suffices) {
    long low = Double.doubleToLongBits(tooLittle);
    long high = Double.doubleToLongBits(enough);
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (suffices.test(Double.longBitsToDouble(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Double.longBitsToDouble(high);
  }
}
