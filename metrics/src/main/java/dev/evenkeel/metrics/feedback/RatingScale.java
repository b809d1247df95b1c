package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The scale of a question: whole numbers from low to high in equal steps, which end is better, and
 * which answers count as satisfied (the "top box"). The scale belongs to the question and travels
 * with each rating, so that ratings on different scales are never averaged.
 *
 * <p>Unless stated, the top box is {2} of 2 points, {3} of 3, {3,4} of 4, {4,5} of 5, {5,6} of 6,
 * {6,7} of 7 and {8,9,10} of 10; for scales with other numbers of points it must be stated.
 */
@Value.Immutable
@ValueType
public abstract class RatingScale {
  private static final Map<Integer, Integer> USUAL_TOP_BOX =
      Map.of(2, 1, 3, 1, 4, 2, 5, 2, 6, 2, 7, 2, 10, 3);
  private static final int BOUND = 1_000_000;

  RatingScale() {}

  /** Which end of a scale is the better one. */
  public enum Direction {
    /** High ratings are good, as with stars. */
    HIGHER_IS_BETTER,

    /** Low ratings are good, as with school marks or effort. */
    LOWER_IS_BETTER
  }

  /**
   * Returns the least rating.
   *
   * @return the rating, from minus one million
   */
  public abstract int low();

  /**
   * Returns the greatest rating.
   *
   * @return the rating, above the least one, up to one million
   */
  public abstract int high();

  /**
   * Returns the distance between neighbouring ratings.
   *
   * @return the step, 1 unless set; it divides the scale evenly
   */
  @Value.Default
  public int step() {
    return 1;
  }

  /**
   * Returns which end is better.
   *
   * @return the direction, {@link Direction#HIGHER_IS_BETTER} unless set
   */
  @Value.Default
  public Direction direction() {
    return Direction.HIGHER_IS_BETTER;
  }

  /**
   * Returns how many of the best ratings count as satisfied, if that was stated.
   *
   * @return the number, 1 or more and less than the points; empty for the usual number
   */
  public abstract OptionalInt topBox();

  @Value.Check
  void check() {
    Check.inRange(low(), -BOUND, BOUND, "low");
    Check.inRange(high(), -BOUND, BOUND, "high");
    Check.positive(step(), "step", "rating scale", this);
    Check.that(low() < high(), "high must be above low %s but was %s", low(), high());
    Check.that(
        (high() - low()) % step() == 0, "step must divide %s evenly but was %s", this, step());
    checkTopBox();
  }

  private void checkTopBox() {
    Check.that(
        topBox().isPresent() || USUAL_TOP_BOX.containsKey(points()),
        "top box must be stated for a scale of %s points but was not in rating scale '%s'"
            + "\nMaybe .topBox(n) with the number of ratings that count as satisfied.",
        points(),
        this);
    Check.that(
        satisfied() >= 1 && satisfied() < points(),
        "top box must be 1 or more of the %s points and leave one out but was %s"
            + " in rating scale '%s'",
        points(),
        satisfied(),
        this);
  }

  /**
   * Returns how many ratings the scale has.
   *
   * @return the number of points, 2 or more
   */
  public final int points() {
    return (high() - low()) / step() + 1;
  }

  /**
   * Returns how many of the best ratings count as satisfied.
   *
   * @return the number, 1 or more and less than the points
   */
  public final int satisfied() {
    return topBox().orElseGet(() -> USUAL_TOP_BOX.getOrDefault(points(), 0));
  }

  /** Position of a rating from the worst, 0, to the best. */
  final int position(int value) {
    return direction() == Direction.HIGHER_IS_BETTER
        ? (value - low()) / step()
        : (high() - value) / step();
  }

  final boolean has(int value) {
    return value >= low() && value <= high() && (value - low()) % step() == 0;
  }

  /**
   * Returns a scale in steps of 1 on which high ratings are good, with the usual top box.
   *
   * @param low the least rating
   * @param high the greatest rating
   * @return the scale
   * @throws IllegalArgumentException if high is not above low, or the number of points has no usual
   *     top box
   */
  public static RatingScale of(int low, int high) {
    return builder().low(low).high(high).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RatingScaleBuilder builder() {
    return new RatingScaleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this scale.
   *
   * @return a new builder
   */
  public abstract RatingScaleBuilder toBuilder();

  /**
   * Returns the scale as text, such as {@code 1..5} or {@code 0..100 step 10}.
   *
   * @return the bounds, and the step if it is not 1
   */
  @Override
  public final String toString() {
    String bounds = low() + ".." + high();
    return step() == 1 ? bounds : bounds + " step " + step();
  }
}
