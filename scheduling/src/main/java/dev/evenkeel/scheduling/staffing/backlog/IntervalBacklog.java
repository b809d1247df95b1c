package dev.evenkeel.scheduling.staffing.backlog;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What an interval leaves to the next. The contacts that wait at its start and those that arrive are
 * those that are answered or given up and those that wait at its end:
 *
 * <pre>{@code
 * waitingAtStart + arrived = answered + abandoned + waitingAtEnd
 * }</pre>
 */
@Value.Immutable
@ValueType
public abstract class IntervalBacklog {
  IntervalBacklog() {}

  /**
   * Returns the interval.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many agents answered.
   *
   * @return the mean number, not negative
   */
  public abstract double agents();

  /**
   * Returns how many contacts wait when the interval starts.
   *
   * @return the mean number, not negative
   */
  public abstract double waitingAtStart();

  /**
   * Returns how many contacts arrive.
   *
   * @return the mean number, not negative
   */
  public abstract double arrived();

  /**
   * Returns how many contacts an agent begins to handle.
   *
   * @return the mean number, not negative
   */
  public abstract double answered();

  /**
   * Returns how many contacts give up waiting.
   *
   * @return the mean number, not negative
   */
  public abstract double abandoned();

  /**
   * Returns how many contacts wait when the interval ends.
   *
   * @return the mean number, not negative
   */
  public abstract double waitingAtEnd();

  /**
   * Returns the mean number of contacts that wait during the interval.
   *
   * @return the number, not negative
   */
  public abstract double meanWaiting();

  /**
   * Returns how long a contact that arrives at the end and does not give up would wait if the agents
   * stayed as many and nothing else changed.
   *
   * @return the wait in seconds, not negative; empty without agents
   */
  public abstract OptionalDouble waitAtEndSeconds();

  @Value.Check
  void check() {
    Check.notNegative(agents(), "agents", "interval", interval());
    Check.notNegative(waitingAtStart(), "waiting at start", "interval", interval());
    Check.notNegative(arrived(), "arrived", "interval", interval());
    Check.notNegative(answered(), "answered", "interval", interval());
    Check.notNegative(abandoned(), "abandoned", "interval", interval());
    Check.notNegative(waitingAtEnd(), "waiting at end", "interval", interval());
    Check.notNegative(meanWaiting(), "mean waiting", "interval", interval());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static IntervalBacklogBuilder builder() {
    return new IntervalBacklogBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this backlog.
   *
   * @return a new builder
   */
  public abstract IntervalBacklogBuilder toBuilder();
}
