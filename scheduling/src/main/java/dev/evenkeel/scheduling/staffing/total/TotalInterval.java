package dev.evenkeel.scheduling.staffing.total;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.util.Map;
import org.immutables.value.Value;

/** How many people several queues need together in an interval in which no need changes. */
@Value.Immutable
@ValueType
public abstract class TotalInterval {
  TotalInterval() {}

  /**
   * Returns the interval.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many people each queue needs on average, the shrinkage included.
   *
   * @return the mean number of people by name of the queue, fractions, each not negative
   */
  public abstract Map<String, Double> peopleByQueue();

  /**
   * Returns how many whole people are needed together.
   *
   * @return the sum of the fractions rounded up, where an excess of 1e-9 counts as rounding error
   */
  public abstract int headCount();

  /**
   * Returns how many whole people would be needed if each queue were rounded up for itself.
   *
   * @return the sum of the rounded numbers, at least the head count
   */
  public abstract int headCountOfSeparateQueues();

  @Value.Check
  void check() {
    peopleByQueue()
        .forEach((queue, people) -> Check.notNegative(people, "people", "queue", queue));
    Check.notNegative(headCount(), "head count", "interval", interval());
    Check.atLeast(
        headCountOfSeparateQueues(),
        headCount(),
        "head count of separate queues",
        "interval",
        interval());
  }

  /**
   * Returns the mean number of people needed together.
   *
   * @return the sum over the queues, a fraction
   */
  public final double people() {
    return peopleByQueue().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TotalIntervalBuilder builder() {
    return new TotalIntervalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this interval.
   *
   * @return a new builder
   */
  public abstract TotalIntervalBuilder toBuilder();
}
