package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.check.Check;

/**
 * An answer on its own scale.
 *
 * @param value the rating, one of the points of the scale
 * @param scale the scale of the question
 */
public record Rating(int value, RatingScale scale) {
  /**
   * Checks that the rating is on the scale.
   *
   * @param value the rating, one of the points of the scale
   * @param scale the scale of the question
   * @throws NullPointerException if the scale is null
   * @throws IllegalArgumentException if the value is not one of the points of the scale
   */
  public Rating {
    Check.notNull(scale, "scale");
    Check.that(scale.has(value), "rating must be a point of the scale %s but was %s", scale, value);
  }

  /**
   * Returns a rating.
   *
   * @param value the rating, one of the points of the scale
   * @param scale the scale of the question
   * @return the rating
   * @throws NullPointerException if the scale is null
   * @throws IllegalArgumentException if the value is not one of the points of the scale
   */
  public static Rating of(int value, RatingScale scale) {
    return new Rating(value, scale);
  }

  /**
   * Returns whether the answer counts as satisfied.
   *
   * @return true if the rating is in the top box of its scale
   */
  public boolean isSatisfied() {
    return stepsBelowTopBox() == 0;
  }

  /** Steps by which the rating would have to improve to be in the top box. */
  int stepsBelowTopBox() {
    return Math.max(0, firstSatisfied() - scale.position(value));
  }

  /** Position of the least rating in the top box, which is also the greatest possible shortfall. */
  int firstSatisfied() {
    return scale.points() - scale.satisfied();
  }

  /**
   * Returns the rating as text, such as {@code 4 on 1..5}.
   *
   * @return value and scale
   */
  @Override
  public String toString() {
    return value + " on " + scale;
  }
}
