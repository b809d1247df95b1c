package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What a block does to a service in one interval, in steady state without it and with it: nothing
 * is carried over from one interval to the next.
 */
@Value.Immutable
@ValueType
public abstract class IntervalEffect {
  IntervalEffect() {}

  /**
   * Returns the interval, or the part of it that the block covers.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many contacts are expected in it.
   *
   * @return the number, not negative
   */
  public abstract double contacts();

  /**
   * Returns how many agents answer without the block.
   *
   * @return the people present, less shrinkage
   */
  public abstract int agentsBefore();

  /**
   * Returns how many agents answer with the block.
   *
   * @return the people who stay, less shrinkage
   */
  public abstract int agentsAfter();

  /**
   * Returns the service level without the block.
   *
   * @return the share; 80 % is 0.80; empty without contacts or without a service target
   */
  public abstract OptionalDouble serviceLevelBefore();

  /**
   * Returns the service level with the block.
   *
   * @return the share; 80 % is 0.80; empty without contacts or without a service target
   */
  public abstract OptionalDouble serviceLevelAfter();

  /**
   * Returns the share of contacts that gives up without the block.
   *
   * @return the share; 0 if nobody ever gives up
   */
  public abstract double abandonmentBefore();

  /**
   * Returns the share of contacts that gives up with the block.
   *
   * @return the share; 0 if nobody ever gives up
   */
  public abstract double abandonmentAfter();

  /**
   * Returns whether the agents who stay keep all targets of the plan.
   *
   * @return true if they do, or if no contacts are expected
   */
  public abstract boolean keepsTargets();

  @Value.Check
  void check() {
    Check.positive(interval().length(), "length", "interval", interval());
    Check.notNegative(contacts(), "contacts", "interval", interval());
    Check.atMost(agentsAfter(), agentsBefore(), "agents after", "interval", interval());
  }

  /**
   * Returns how many contacts more are not answered in time because of the block.
   *
   * @return contacts × loss of service level; 0 without a service target
   */
  public final double lateContacts() {
    return serviceLevelBefore().isEmpty()
        ? 0
        : contacts() * (serviceLevelBefore().getAsDouble() - serviceLevelAfter().orElse(0));
  }

  /**
   * Returns how many contacts more give up because of the block.
   *
   * @return contacts × growth of abandonment
   */
  public final double lostContacts() {
    return contacts() * (abandonmentAfter() - abandonmentBefore());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static IntervalEffectBuilder builder() {
    return new IntervalEffectBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this effect.
   *
   * @return a new builder
   */
  public abstract IntervalEffectBuilder toBuilder();
}
