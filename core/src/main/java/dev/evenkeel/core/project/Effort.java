package dev.evenkeel.core.project;

import dev.evenkeel.core.uncertainty.Distribution;
import java.time.Duration;

/**
 * How much work an activity needs: net working time of persons. Two people who work together for
 * three hours have put in six hours.
 *
 * <p>An effort may be negative or its three points out of order, so that imported data can be
 * examined as a whole; a project with such an effort cannot be resolved. Its magnitude is at most
 * {@link #MAXIMUM}.
 */
public sealed interface Effort permits DistributedEffort, FixedEffort, ThreePointEffort {
  /** The greatest magnitude of an effort: 2,500,000 hours, the work of 1,400 people in a year. */
  Duration MAXIMUM = Duration.ofHours(2_500_000);

  /**
   * Returns an effort without uncertainty.
   *
   * @param value the effort
   * @return the effort
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the magnitude is above the maximum
   */
  static Effort of(Duration value) {
    return new FixedEffort(value);
  }

  /**
   * Returns an effort estimated by three points, distributed as modified PERT with λ = 4.
   *
   * @param optimistic the least effort
   * @param mostLikely the most likely effort
   * @param pessimistic the greatest effort
   * @return the effort
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a magnitude is above the maximum
   */
  static Effort threePoint(Duration optimistic, Duration mostLikely, Duration pessimistic) {
    return new ThreePointEffort(
        optimistic, mostLikely, pessimistic, ThreePointEffort.Shape.MODIFIED_PERT);
  }

  /**
   * Returns an effort estimated by three points, with the triangular distribution. It expects more
   * of the extremes than {@link #threePoint}.
   *
   * @param optimistic the least effort
   * @param mostLikely the most likely effort
   * @param pessimistic the greatest effort
   * @return the effort
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a magnitude is above the maximum
   */
  static Effort triangular(Duration optimistic, Duration mostLikely, Duration pessimistic) {
    return new ThreePointEffort(
        optimistic, mostLikely, pessimistic, ThreePointEffort.Shape.TRIANGULAR);
  }

  /**
   * Returns an effort with a given distribution. One that can be negative makes a project unsound:
   * a normal distribution needs its lower limit.
   *
   * @param hours the distribution, in hours
   * @return the effort
   * @throws NullPointerException if the distribution is null
   * @throws IllegalArgumentException if the magnitude of its minimum or maximum is above {@link
   *     #MAXIMUM}
   */
  static Effort distributed(Distribution hours) {
    return new DistributedEffort(hours);
  }

  /**
   * Returns the distribution of the effort.
   *
   * @return the distribution, in hours
   * @throws IllegalArgumentException if the three points are out of order
   */
  Distribution distribution();

  /**
   * Returns the expected effort, rounded to the nearest nanosecond (half up). Of three points it is
   * computed on whole nanoseconds, so that (1 h + 4 · 2 h + 4 h) / 6 is 2 h 10 min and not a
   * nanosecond more.
   *
   * @return the mean
   * @throws IllegalArgumentException if the three points are out of order
   */
  Duration expected();

  /**
   * Returns the effort that is not exceeded with the given probability, rounded to the nearest
   * nanosecond.
   *
   * @param p the probability, 0 to 1 (80 % is 0.8)
   * @return the quantile, between the least and the greatest effort
   * @throws IllegalArgumentException if the probability is not between 0 and 1, or the three points
   *     are out of order
   */
  Duration quantile(double p);

  /**
   * Returns the least of the values that were stated.
   *
   * @return the fixed value, the least of the three points or the minimum of the distribution;
   *     negative if the effort is unsound
   */
  Duration least();
}
