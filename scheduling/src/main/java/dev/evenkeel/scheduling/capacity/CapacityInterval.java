package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import org.immutables.value.Value;

/** How many people of a group are present in an interval and how many of them can be spared. */
@Value.Immutable
@ValueType
public abstract class CapacityInterval {
  CapacityInterval() {}

  /**
   * Returns the interval, in which all numbers are constant.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many agents must be answering.
   *
   * @return the number of agents, not negative
   */
  public abstract int required();

  /**
   * Returns how many people the service must schedule so that the required agents answer, the
   * shrinkage included; if not stated, the required agents.
   *
   * @return the number of people, at least the required agents
   */
  @Value.Default
  public int scheduled() {
    return required();
  }

  /**
   * Returns how many people of the group are at work by their calendars.
   *
   * @return the number of people, not negative
   */
  public abstract int present();

  /**
   * Returns how many people can work on the project at the same time for the whole interval without
   * being called back to the service.
   *
   * @return the number of people, at most those who are present and not scheduled for the service
   */
  public abstract int ringFenced();

  @Value.Check
  void check() {
    Check.positive(interval().length(), "length", "capacity interval", interval());
    Check.notNegative(required(), "required", "capacity interval", interval());
    Check.atLeast(scheduled(), required(), "scheduled", "capacity interval", interval());
    Check.notNegative(present(), "present", "capacity interval", interval());
    Check.notNegative(ringFenced(), "ring-fenced", "capacity interval", interval());
    int spare = Math.max(0, present() - scheduled());
    Check.atMost(ringFenced(), spare, "ring-fenced", "capacity interval", interval());
  }

  /**
   * Returns how many people are missing for the service.
   *
   * @return scheduled less present people, at least 0
   */
  public final int shortfall() {
    return Math.max(0, scheduled() - present());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CapacityIntervalBuilder builder() {
    return new CapacityIntervalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this interval.
   *
   * @return a new builder
   */
  public abstract CapacityIntervalBuilder toBuilder();
}
