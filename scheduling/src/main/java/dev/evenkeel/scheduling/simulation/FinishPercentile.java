package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A percentile of the finish of a plan, with the interval in which the true one lies. */
@Value.Immutable
@ValueType
public abstract class FinishPercentile {
  FinishPercentile() {}

  /**
   * Returns the probability with which the finish is kept.
   *
   * @return the probability, 0 to 1 (80 % is 0.8)
   */
  public abstract double probability();

  /**
   * Returns the date that was kept in this share of the iterations.
   *
   * @return the order statistic of rank ⌈n p⌉, to the microsecond
   */
  public abstract Instant finish();

  /**
   * Returns with which probability the interval covers the true percentile, at least.
   *
   * @return the confidence, above 0 and below 1
   */
  public abstract double confidence();

  /**
   * Returns the lower end of the interval.
   *
   * @return the date, empty if there were too few iterations to tell
   */
  public abstract Optional<Instant> lower();

  /**
   * Returns the upper end of the interval.
   *
   * @return the date, empty if there were too few iterations to tell
   */
  public abstract Optional<Instant> upper();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FinishPercentileBuilder builder() {
    return new FinishPercentileBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this percentile.
   *
   * @return a new builder
   */
  public abstract FinishPercentileBuilder toBuilder();
}
