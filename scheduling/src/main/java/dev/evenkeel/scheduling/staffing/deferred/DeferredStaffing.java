package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import org.immutables.value.Value;

/** How many people work on deferred items in one interval, and until when this pace is needed. */
@Value.Immutable
@ValueType
public abstract class DeferredStaffing {
  DeferredStaffing() {}

  /**
   * Returns the interval: an opening, or a part of one where the pace changes within it.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many people must work on the items, on average over the interval.
   *
   * @return the number, a fraction, not negative
   */
  public abstract double agents();

  /**
   * Returns how many whole people are enough for this interval alone.
   *
   * @return the agents rounded up, where an excess of 1e-9 of the number counts as rounding error
   */
  public abstract int wholeAgents();

  /**
   * Returns how many people must be scheduled on average, the shrinkage included.
   *
   * @return the mean number of people, a fraction, at least the agents
   */
  public abstract double scheduledPeople();

  /**
   * Returns the work that has arrived and is not done at the end of the interval.
   *
   * @return the work in hours of one person, not negative
   */
  public abstract double backlogHours();

  /**
   * Returns in a sentence until when this pace is held and what then changes it.
   *
   * @return the explanation, not blank
   */
  public abstract String explanation();

  @Value.Check
  void check() {
    Check.notNegative(agents(), "agents", "interval", interval());
    Check.notNegative(wholeAgents(), "whole agents", "interval", interval());
    Check.notNegative(scheduledPeople(), "scheduled people", "interval", interval());
    Check.notNegative(backlogHours(), "backlog hours", "interval", interval());
    Check.notBlank(explanation(), "explanation", "interval", interval());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DeferredStaffingBuilder builder() {
    return new DeferredStaffingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this staffing.
   *
   * @return a new builder
   */
  public abstract DeferredStaffingBuilder toBuilder();
}
