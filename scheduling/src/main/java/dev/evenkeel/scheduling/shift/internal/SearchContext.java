package dev.evenkeel.scheduling.shift.internal;

/**
 * What all parts of a search share: the model, the budget, the numbers drawn at random, and how
 * fine costs are. For a single owner.
 */
final class SearchContext {
  private static final double SHARE_OF_UNIT = 1e-4;

  private final CoverModel model;
  private final int[][] columnsByStart;
  private final SearchMeter meter;
  private final Randomness randomness;
  private final Runnable listener;
  private final double unit;
  private final double tolerance;

  SearchContext(CoverModel model, long seed, SearchMeter meter, Runnable listener) {
    this.model = model;
    this.meter = meter;
    this.listener = listener;
    columnsByStart = model.columnsByStart();
    randomness = new Randomness(seed);
    unit = model.unit();
    double least =
        model.columns().stream().mapToDouble(Column::cost).filter(c -> c > 0).min().orElse(1);
    tolerance = 1e-6 * least;
  }

  CoverModel model() {
    return model;
  }

  int[][] columnsByStart() {
    return columnsByStart;
  }

  Randomness randomness() {
    return randomness;
  }

  boolean isSpent() {
    return meter.isSpent();
  }

  SearchMeter meter() {
    return meter;
  }

  /** Tells the listener that the cover has changed. */
  void improved() {
    listener.run();
  }

  BranchSearch branch(WindowProgram window) {
    return new BranchSearch(window, randomness.nextLong(), meter);
  }

  /** Returns a difference of costs that counts as none. */
  double tolerance() {
    return tolerance;
  }

  /** Returns the least possible cost that is not below a bound. */
  double roundUp(double bound) {
    return unit > 0 ? Math.ceil(bound / unit - SHARE_OF_UNIT) * unit : bound;
  }

  /** Returns the greatest cost that is better than another. */
  double below(double cost) {
    return cost - Math.max(unit, 2 * tolerance) + tolerance;
  }
}
