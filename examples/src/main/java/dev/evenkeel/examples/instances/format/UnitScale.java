package dev.evenkeel.examples.instances.format;

import java.util.List;

/**
 * Turns fractions of units into whole ones, as the published integer versions of the real projects
 * do: by the least factor up to 100 that makes all amounts whole, else by 1,000 and rounding to the
 * nearest unit.
 *
 * @param factor how many units make one unit of the file
 */
record UnitScale(int factor) {
  private static final int GREATEST_EXACT = 100;
  private static final int ROUNDED = 1_000;

  /** Single precision, in which the amounts were kept before they were published. */
  private static final double PRECISION = 1e-6;

  static UnitScale of(List<Double> amounts) {
    int factor = 1;
    while (factor <= GREATEST_EXACT && !makesWhole(factor, amounts)) {
      factor++;
    }
    return new UnitScale(factor > GREATEST_EXACT ? ROUNDED : factor);
  }

  private static boolean makesWhole(int factor, List<Double> amounts) {
    return amounts.stream().allMatch(amount -> isWhole(amount * factor));
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) <= PRECISION * Math.max(1, value);
  }

  int units(double amount) {
    return (int) Math.round(amount * factor);
  }
}
