package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/** What a clock must know of a ticket when it is created. */
@Value.Immutable
@ValueType
public abstract class SlaTicket {
  /** In which state a ticket is, as far as a clock is concerned. */
  public enum State {
    /** It is worked on, or waits to be. */
    OPEN,
    /** It waits for somebody outside, as a rule for the customer. */
    PENDING,
    /** It is solved or closed. */
    RESOLVED
  }

  SlaTicket() {}

  /**
   * Returns the name of the ticket.
   *
   * @return the name, not blank
   */
  public abstract String id();

  /**
   * Returns the priority at creation.
   *
   * @return the priority, such as {@code P1}, not blank
   */
  public abstract String priority();

  /**
   * Returns whose ticket it is.
   *
   * @return the customer; empty if unknown, so that hours of customers play no part
   */
  public abstract Optional<CustomerId> customer();

  /**
   * Returns the team to which it belongs at creation. This is no assignment in the sense of {@link
   * ClockBasis}.
   *
   * @return the team, if any
   */
  public abstract Optional<TeamId> team();

  @Value.Check
  void check() {
    Check.notBlank(id(), "id");
    Check.notBlank(priority(), "priority", "ticket", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SlaTicketBuilder builder() {
    return new SlaTicketBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this ticket.
   *
   * @return a new builder
   */
  public abstract SlaTicketBuilder toBuilder();
}
