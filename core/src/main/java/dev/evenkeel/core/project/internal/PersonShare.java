package dev.evenkeel.core.project.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The part of people's working time that work takes. Its decimal digits count, as written. */
public final class PersonShare {
  /** The whole of the working time, in thousandths. */
  public static final int WHOLE = 1_000;

  private PersonShare() {}

  /**
   * Returns a share in thousandths, rounded up.
   *
   * @param share the share, above 0, at most 1
   * @return the thousandths, 1 to 1,000
   */
  public static int thousandths(double share) {
    return share == 1
        ? WHOLE
        : decimal(share).movePointRight(3).setScale(0, RoundingMode.CEILING).intValueExact();
  }

  /**
   * Returns the least number of ticks in which people put in an effort.
   *
   * @param effortNanos the effort, not negative
   * @param tickNanos the tick, positive
   * @param people how many people work together, at least 1
   * @param share the part of their time that each gives, 0.001 to 1
   * @return the ticks: effort ÷ (people · share), rounded up
   */
  public static long duration(long effortNanos, long tickNanos, int people, double share) {
    if (share == 1) {
      // Rounding up twice gives the same as rounding up the quotient once.
      return ceilDiv(ceilDiv(effortNanos, tickNanos), people);
    }
    BigDecimal perTick =
        decimal(share).multiply(BigDecimal.valueOf(tickNanos)).multiply(BigDecimal.valueOf(people));
    return BigDecimal.valueOf(effortNanos)
        .divide(perTick, 0, RoundingMode.CEILING)
        .longValueExact();
  }

  /**
   * Returns the effort that people put into work in some time, rounded down to nanoseconds.
   *
   * @param ticks the working time in ticks, not negative
   * @param tickNanos the length of a tick in nanoseconds
   * @param people how many people work at once, at least 1
   * @param share the part of their working time that they give
   * @return the effort in nanoseconds
   * @throws ArithmeticException if it is beyond the range of long
   */
  public static long effort(long ticks, long tickNanos, int people, double share) {
    return decimal(share)
        .multiply(BigDecimal.valueOf(tickNanos))
        .multiply(BigDecimal.valueOf(people))
        .multiply(BigDecimal.valueOf(ticks))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  private static long ceilDiv(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }

  private static BigDecimal decimal(double share) {
    return BigDecimal.valueOf(share);
  }
}
