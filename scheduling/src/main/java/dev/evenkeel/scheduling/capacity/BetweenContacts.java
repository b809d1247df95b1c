package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What the agents of a service can do between contacts while some of their colleagues are away in
 * blocks, and how they serve meanwhile.
 */
@Value.Immutable
@ValueType
public abstract class BetweenContacts {
  BetweenContacts() {}

  /**
   * Returns how many agents answer.
   *
   * @return the present people who are not in blocks, less shrinkage, rounded down
   */
  public abstract int agents();

  /**
   * Returns when agents turn to deferred work. Agents who handle several contacts at once count as
   * so many.
   *
   * @return the threshold that keeps the service target; {@link BlendingThreshold#NONE} if the
   *     agents are too few for any
   */
  public abstract BlendingThreshold threshold();

  /**
   * Returns how many agents may be busy with deferred work on average: what the threshold yields,
   * or less where shares of time for projects end or more colleagues in blocks would leave less.
   *
   * @return the capacity in erlang, not negative; 1 erlang is one person hour an hour
   */
  public abstract double capacity();

  /**
   * Returns the share of contacts that is answered in time with the deferred work.
   *
   * @return the share; 80 % is 0.80; empty if no contacts are expected or no time was promised
   */
  public abstract OptionalDouble serviceLevel();

  /**
   * Returns the share of contacts that gives up with the deferred work.
   *
   * @return the share; empty if no contacts are expected
   */
  public abstract OptionalDouble abandonment();

  /**
   * Returns the share of their time that the agents spend on contacts and deferred work at the
   * threshold.
   *
   * @return the share, 0 to 1; 0 without agents
   */
  public abstract double occupancy();

  @Value.Check
  void check() {
    Check.notNegative(agents(), "agents");
    Check.notNegative(Check.finite(capacity(), "capacity"), "capacity");
    Check.atMost(capacity(), agents(), "capacity");
    Check.fraction(occupancy(), "occupancy");
    serviceLevel().ifPresent(share -> Check.fraction(share, "service level"));
    abandonment().ifPresent(share -> Check.fraction(share, "abandonment"));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BetweenContactsBuilder builder() {
    return new BetweenContactsBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this capacity.
   *
   * @return a new builder
   */
  public abstract BetweenContactsBuilder toBuilder();
}
