package dev.evenkeel.scheduling.capacity.blending;

import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/** What a {@link BlendedService} achieves at a threshold. */
@Value.Immutable
@ValueType
public abstract class BlendedPerformance {
  BlendedPerformance() {}

  /**
   * Returns the probability that a contact finds all agents busy.
   *
   * @return the probability
   */
  public abstract double waitProbability();

  /**
   * Returns the service level.
   *
   * @return the share; 80 % is 0.80
   */
  public abstract double serviceLevel();

  /**
   * Returns the share of contacts that gives up.
   *
   * @return the share
   */
  public abstract double abandonment();

  /**
   * Returns the mean wait over all contacts.
   *
   * @return the mean wait in the unit of the service; infinite if the queue only grows
   */
  public abstract double meanWait();

  /**
   * Returns how many agents are busy with deferred work on average.
   *
   * @return the capacity in erlang
   */
  public abstract double deferredCapacity();

  /**
   * Returns the share of their time that agents spend on contacts and deferred work.
   *
   * @return the share, at most 1
   */
  public abstract double occupancy();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BlendedPerformanceBuilder builder() {
    return new BlendedPerformanceBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this performance.
   *
   * @return a new builder
   */
  public abstract BlendedPerformanceBuilder toBuilder();
}
