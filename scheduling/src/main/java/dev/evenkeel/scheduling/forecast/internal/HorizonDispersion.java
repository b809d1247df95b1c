package dev.evenkeel.scheduling.forecast.internal;

/**
 * How much wider or narrower than the model says the errors of its forecasts were, by how far ahead
 * they looked. Mutable, for a single owner.
 */
final class HorizonDispersion {
  /** How many days ahead are examined. */
  static final int GREATEST_HORIZON = 28;

  /** As if the model had been right this many times. */
  private static final double PRIOR_COUNT = 10;

  /** Larger squares of standardised errors count as this. */
  private static final double GREATEST_SQUARE = 9;

  private static final int[] GROUPS = {1, 3, 7, 14, GREATEST_HORIZON};

  private final double[] squares = new double[GROUPS.length];
  private final double[] counts = new double[GROUPS.length];

  private static int group(int horizon) {
    int group = 0;
    while (group < GROUPS.length - 1 && GROUPS[group] < horizon) {
      group++;
    }
    return group;
  }

  /** Adds the deviance of a forecast that looked so many days ahead. */
  void add(int horizon, double deviance) {
    squares[group(horizon)] += Math.min(GREATEST_SQUARE, deviance);
    counts[group(horizon)]++;
  }

  /** By what the variance of a forecast is multiplied; 1 as long as nothing is known. */
  double factor(int horizon) {
    int group = group(horizon);
    return (PRIOR_COUNT + squares[group]) / (PRIOR_COUNT + counts[group]);
  }
}
