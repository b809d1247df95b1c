package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.time.Duration;

/**
 * A load that is not known exactly.
 *
 * @param expected the mean of the offered load in erlang, positive and at most 1e9
 * @param handleTime the mean handle time, positive
 * @param uncertainty how the true load is distributed about the expected one
 */
public record UncertainLoad(double expected, Duration handleTime, LoadUncertainty uncertainty) {
  /**
   * Checks the load.
   *
   * @param expected the mean of the offered load in erlang
   * @param handleTime the mean handle time
   * @param uncertainty how the true load is distributed
   * @throws NullPointerException if the handle time or the uncertainty is null
   * @throws IllegalArgumentException if the expected load is not positive or more than 1e9 erlang,
   *     or the handle time is not positive
   */
  public UncertainLoad {
    Check.positive(expected, "expected load");
    Check.atMost(expected, Limits.GREATEST_LOAD, "expected load");
    Check.positive(handleTime, "handle time");
    Check.notNull(uncertainty, "uncertainty");
  }

  /**
   * Returns the load with the given parts.
   *
   * @param expected the mean of the offered load in erlang, positive and at most 1e9
   * @param handleTime the mean handle time, positive
   * @param uncertainty how the true load is distributed about the expected one
   * @return the load
   * @throws NullPointerException if the handle time or the uncertainty is null
   * @throws IllegalArgumentException if the expected load is not positive or more than 1e9 erlang,
   *     or the handle time is not positive
   */
  public static UncertainLoad of(
      double expected, Duration handleTime, LoadUncertainty uncertainty) {
    return new UncertainLoad(expected, handleTime, uncertainty);
  }

  /**
   * Returns the load that the true one does not exceed with the given probability.
   *
   * @param probability the probability, more than 0 and less than 1; 90 % is 0.90
   * @return the load in erlang
   * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded
   */
  public double quantile(double probability) {
    return expected * uncertainty.quantile(probability);
  }
}
