package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody on duty who can be given tickets, with the load carried already. */
@Value.Immutable
@ValueType
public abstract class Agent {
  Agent() {}

  /**
   * Returns who it is, with skills and wishes.
   *
   * @return the person
   */
  public abstract Person person();

  /**
   * Returns how many tickets the agent may have open at once.
   *
   * @return the load limit, not negative; 0 for somebody who gets none
   */
  public abstract int loadLimit();

  /**
   * Returns how many tickets the agent has open now. The default is 0.
   *
   * @return the number, not negative; it may be above the limit
   */
  @Value.Default
  public int openTickets() {
    return 0;
  }

  /**
   * Returns how much work the agent was given since the beginning of the period in which it should
   * be shared out evenly, such as the day. The default is none.
   *
   * @return the work, not negative
   */
  @Value.Default
  public Duration assignedWork() {
    return Duration.ZERO;
  }

  /**
   * Returns when the agent was last given a ticket.
   *
   * @return the instant, or empty if not in this period, which counts as longest ago
   */
  public abstract Optional<Instant> lastAssigned();

  @Value.Check
  void check() {
    Check.notNegative(loadLimit(), "load limit", "agent", person().id());
    Check.notNegative(openTickets(), "open tickets", "agent", person().id());
    Check.notNegative(assignedWork(), "assigned work", "agent", person().id());
  }

  /**
   * Returns an agent without load.
   *
   * @param person who it is
   * @param loadLimit how many tickets may be open at once, not negative
   * @return the agent
   * @throws NullPointerException if the person is null
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Agent of(Person person, int loadLimit) {
    return builder().person(person).loadLimit(loadLimit).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static AgentBuilder builder() {
    return new AgentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this agent.
   *
   * @return a new builder
   */
  public abstract AgentBuilder toBuilder();
}
