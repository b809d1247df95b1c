package dev.evenkeel.core.goal;

/** In which direction a measure improves. */
public enum Direction {
  /** Less is better, as with waiting time. */
  LOWER_IS_BETTER,

  /** More is better, as with satisfaction. */
  HIGHER_IS_BETTER;

  /**
   * Returns whether a value is better than another.
   *
   * @param value the value
   * @param other what it is compared with
   * @return true if the value is truly better, false if it is equal, worse, or not a number
   */
  public boolean isBetter(double value, double other) {
    return this == LOWER_IS_BETTER ? value < other : value > other;
  }
}
