package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.ModifiedPert;
import dev.evenkeel.core.uncertainty.Triangular;
import java.time.Duration;

/**
 * An effort estimated by its least, most likely and greatest value. The points are out of order
 * only in unsound data.
 *
 * @param optimistic the least effort
 * @param mostLikely the most likely effort
 * @param pessimistic the greatest effort
 * @param shape the distribution through the three points
 */
public record ThreePointEffort(
    Duration optimistic, Duration mostLikely, Duration pessimistic, Shape shape) implements Effort {
  /** The distribution that is drawn through three points. */
  public enum Shape {
    /** {@link ModifiedPert} with λ = 4: the most likely value counts four times. */
    MODIFIED_PERT(4),

    /** {@link Triangular}: all three points count the same. */
    TRIANGULAR(1);

    private final int modeWeight;

    Shape(int modeWeight) {
      this.modeWeight = modeWeight;
    }

    private Distribution distribution(double low, double mode, double high) {
      return this == TRIANGULAR
          ? Triangular.of(low, mode, high)
          : new ModifiedPert(low, mode, high, modeWeight);
    }
  }

  /**
   * Checks the parts.
   *
   * @param optimistic the least effort
   * @param mostLikely the most likely effort
   * @param pessimistic the greatest effort
   * @param shape the distribution through the three points
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a magnitude is above {@link Effort#MAXIMUM}
   */
  public ThreePointEffort {
    EffortRule.check(optimistic, "optimistic effort");
    EffortRule.check(mostLikely, "most likely effort");
    EffortRule.check(pessimistic, "pessimistic effort");
    Check.notNull(shape, "shape");
  }

  /**
   * Returns whether the three points can be the estimate of one effort.
   *
   * @return true if optimistic ≤ most likely ≤ pessimistic
   */
  public boolean isOrdered() {
    return optimistic.compareTo(mostLikely) <= 0 && mostLikely.compareTo(pessimistic) <= 0;
  }

  private void checkOrdered() {
    Check.that(
        isOrdered(),
        "three-point effort must be in order but was %s, %s, %s",
        optimistic,
        mostLikely,
        pessimistic);
  }

  @Override
  public Distribution distribution() {
    checkOrdered();
    return shape.distribution(
        EffortRule.hours(optimistic), EffortRule.hours(mostLikely), EffortRule.hours(pessimistic));
  }

  @Override
  public Duration expected() {
    checkOrdered();
    long weight = shape.modeWeight;
    // On differences from the least point, so that no sum leaves the range of Duration.
    Duration sum =
        mostLikely.minus(optimistic).multipliedBy(weight).plus(pessimistic.minus(optimistic));
    return optimistic.plus(sum.plusNanos((weight + 2) / 2).dividedBy(weight + 2));
  }

  @Override
  public Duration quantile(double p) {
    Duration quantile = EffortRule.duration(distribution().quantile(p));
    // Hours as doubles hold 16 digits; the stated limits hold exactly.
    if (quantile.compareTo(optimistic) < 0 || p == 0) {
      return optimistic;
    }
    return quantile.compareTo(pessimistic) > 0 || p == 1 ? pessimistic : quantile;
  }

  @Override
  public Duration least() {
    Duration outer = optimistic.compareTo(pessimistic) <= 0 ? optimistic : pessimistic;
    return outer.compareTo(mostLikely) <= 0 ? outer : mostLikely;
  }
}
