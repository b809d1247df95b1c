package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the forecaster found in a history: which of its candidate models foresaw the days best, and
 * what it learned.
 */
@Value.Immutable
@ValueType
public abstract class FittedLoadModel {
  FittedLoadModel() {}

  /**
   * Returns how many days were learned from.
   *
   * @return the number of days, at least 1
   */
  public abstract int days();

  /**
   * Returns how far a day is from what could be known of it, even with all else known.
   *
   * @return the standard deviation as a share of the day's contacts: 0.03 is 3 %
   */
  public abstract double noise();

  /**
   * Returns how much the level of the contacts changes from day to day.
   *
   * @return the standard deviation of the daily change as a share of the level; 0 if it is steady
   */
  public abstract double levelChange();

  /**
   * Returns how the level goes on.
   *
   * @return the natural logarithm of the daily factor, which fades by 2 % a day; 0 if there is no
   *     trend
   */
  public abstract double trend();

  /**
   * Returns how much of a passing deviation is left a day later.
   *
   * @return the share, from 0 to less than 1
   */
  public abstract double persistence();

  /**
   * Returns how large passing deviations are.
   *
   * @return the standard deviation of what a day adds to them, as a share of the level
   */
  public abstract double passingChange();

  /**
   * Returns whether the effects of weekdays change with time.
   *
   * @return whether they do
   */
  public abstract boolean weekdaysChange();

  /**
   * Returns whether the contacts depend on the day of the month.
   *
   * @return whether they do
   */
  public abstract boolean monthly();

  /**
   * Returns how much the share of an interval in its day varies beyond chance.
   *
   * @return the squared coefficient of variation
   */
  public abstract double intervalDispersion();

  /**
   * Returns how fast the spread over the day is forgotten.
   *
   * @return what a day counts a week later, more than 0 and at most 1
   */
  public abstract double weeklyMemory();

  /**
   * Returns what special days and regressors do.
   *
   * @return the learned effects, special days first, in the order in which they were given
   */
  public abstract List<LearnedEffect> effects();

  @Value.Check
  void check() {
    Check.atLeast(days(), 1, "days");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FittedLoadModelBuilder builder() {
    return new FittedLoadModelBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this model.
   *
   * @return a new builder
   */
  public abstract FittedLoadModelBuilder toBuilder();
}
