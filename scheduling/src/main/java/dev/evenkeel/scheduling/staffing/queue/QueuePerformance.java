package dev.evenkeel.scheduling.staffing.queue;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a number of agents achieves with a load, in steady state. */
@Value.Immutable
@ValueType
public abstract class QueuePerformance {
  QueuePerformance() {}

  /**
   * Returns the number of agents.
   *
   * @return the number, not negative
   */
  public abstract int agents();

  /**
   * Returns the offered load of first attempts.
   *
   * @return the load in erlang of contacts one at a time, not negative
   */
  public abstract double firstLoad();

  /**
   * Returns the load of all attempts, with the longer handle time of several contacts at once.
   *
   * @return the load in erlang, at least the first load
   */
  public abstract double load();

  /**
   * Returns the probability that an attempt has to wait.
   *
   * @return the probability
   */
  public abstract double waitProbability();

  /**
   * Returns the share of attempts answered in time, by the model's definition.
   *
   * @return the share; 80 % is 0.80
   */
  public abstract double serviceLevel();

  /**
   * Returns the share of attempts that give up.
   *
   * @return the share; 5 % is 0.05
   */
  public abstract double abandonment();

  /**
   * Returns the mean wait over all attempts, answered or given up.
   *
   * @return the mean wait in seconds; empty if the queue grows without end
   */
  public abstract OptionalDouble meanWaitSeconds();

  /**
   * Returns the mean number of contacts that wait.
   *
   * @return the mean length of the queue; empty if it grows without end
   */
  public abstract OptionalDouble meanQueueLength();

  /**
   * Returns the share of their time that agents spend on contacts.
   *
   * @return the share, at most 1; empty without agents
   */
  public abstract OptionalDouble occupancy();

  @Value.Check
  void check() {
    Check.notNegative(agents(), "agents");
    Check.notNegative(firstLoad(), "first load");
    Check.notNegative(load(), "load");
    Check.fraction(waitProbability(), "probability of waiting");
    Check.fraction(serviceLevel(), "service level");
    Check.fraction(abandonment(), "abandonment");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static QueuePerformanceBuilder builder() {
    return new QueuePerformanceBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this performance.
   *
   * @return a new builder
   */
  public abstract QueuePerformanceBuilder toBuilder();
}
