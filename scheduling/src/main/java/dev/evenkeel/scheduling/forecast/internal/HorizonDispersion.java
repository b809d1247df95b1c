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
  private final double[] dispersions = new double[GROUPS.length];
  private final double[] counts = new double[GROUPS.length];

  private static int group(int horizon) {
    int group = 0;
    while (group < GROUPS.length - 1 && GROUPS[group] < horizon) {
      group++;
    }
    return group;
  }

  /** Adds the deviance of a forecast that looked so many days ahead with that dispersion. */
  void add(int horizon, double deviance, double dispersion) {
    squares[group(horizon)] += Math.min(GREATEST_SQUARE, deviance);
    dispersions[group(horizon)] += dispersion;
    counts[group(horizon)]++;
  }

  /**
   * The dispersion of a forecast as past errors show it. Where the forecast is less certain than
   * those were, as on a special day without past, that part of its dispersion is not touched: past
   * errors do not tell of it.
   */
  double corrected(int horizon, double dispersion) {
    int group = group(horizon);
    if (counts[group] == 0) {
      return dispersion;
    }
    double factor = (PRIOR_COUNT + squares[group]) / (PRIOR_COUNT + counts[group]);
    double usual = Math.min(dispersion, dispersions[group] / counts[group]);
    return dispersion + (factor - 1) * usual;
  }
}
