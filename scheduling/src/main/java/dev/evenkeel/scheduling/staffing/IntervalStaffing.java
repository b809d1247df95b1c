package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How many people one interval needs, what they achieve, and why so many. */
@Value.Immutable
@ValueType
public abstract class IntervalStaffing {
  IntervalStaffing() {}

  /**
   * Returns the interval.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many contacts are expected.
   *
   * @return the number, not negative
   */
  public abstract double contacts();

  /**
   * Returns how long a contact keeps an agent busy.
   *
   * @return the mean handle time, zero only where no contacts are expected
   */
  @Value.Default
  public Duration handleTime() {
    return Duration.ZERO;
  }

  /**
   * Returns the offered load for which the interval is staffed: the mean number of agents that
   * first attempts keep busy, by the plan's {@link StaffingPlan#timeVariation() treatment of time}.
   *
   * @return the load in erlang, not negative
   */
  public abstract double offeredLoad();

  /**
   * Returns the least number of agents for each target alone.
   *
   * @return the number of agents by target, in the order of the plan's targets and the limit of
   *     occupancy last; empty without load
   */
  public abstract Map<StaffingTarget, Integer> agentsByTarget();

  /**
   * Returns the least number of agents that meets all targets, whatever their occupancy.
   *
   * @return the number of agents, 0 without load
   */
  public abstract int agentsForTarget();

  /**
   * Returns how many agents must be answering: the greatest number that a target or the limit of
   * occupancy asks for.
   *
   * @return the number of agents, 0 without load
   */
  public abstract int requiredAgents();

  /**
   * Returns how many people must be scheduled on average so that the required agents answer, the
   * shrinkage included. A fraction: add up first, round once.
   *
   * @return the mean number of people, at least the required agents
   */
  public abstract double scheduledPeople();

  /**
   * Returns how many whole people must be scheduled for this interval alone.
   *
   * @return the scheduled people rounded up
   */
  public abstract int scheduledHeadCount();

  /**
   * Returns the share of contacts that the required agents answer in time.
   *
   * @return the share by the plan's definition, at least that of the target; empty without load or
   *     without a service target
   */
  public abstract OptionalDouble serviceLevel();

  /**
   * Returns the share of their time that the required agents spend on contacts.
   *
   * @return the share, less than 1; empty without load
   */
  public abstract OptionalDouble occupancy();

  /**
   * Returns the mean wait over all contacts, those that do not wait included.
   *
   * @return the mean wait in seconds; empty without load
   */
  public abstract OptionalDouble meanWaitSeconds();

  /**
   * Returns the share of contacts that give up while the required agents answer.
   *
   * @return the share, 5 % is 0.05; 0 where nobody gives up; empty without load
   */
  public abstract OptionalDouble abandonment();

  /**
   * Returns what decides the number of agents.
   *
   * @return the constraint that binds
   */
  public abstract StaffingConstraint constraint();

  /**
   * Returns in one or two sentences why so many people are needed.
   *
   * @return the explanation, not blank
   */
  public abstract String explanation();

  @Value.Check
  void check() {
    Check.notNegative(handleTime(), "handle time", "interval", interval());
    Check.notNegative(agentsForTarget(), "agents for the target", "interval", interval());
    Check.atLeast(requiredAgents(), agentsForTarget(), "required agents", "interval", interval());
    Check.atLeast(scheduledPeople(), requiredAgents(), "scheduled people", "interval", interval());
    Check.atLeast(
        scheduledHeadCount(), requiredAgents(), "scheduled head count", "interval", interval());
    Check.notBlank(explanation(), "explanation", "interval", interval());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static IntervalStaffingBuilder builder() {
    return new IntervalStaffingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this staffing.
   *
   * @return a new builder
   */
  public abstract IntervalStaffingBuilder toBuilder();
}
