package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.triage.Ticket;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket that is given to somebody, and why. */
@Value.Immutable
@ValueType
public abstract class TicketAssignment {
  TicketAssignment() {}

  /**
   * Returns the ticket.
   *
   * @return the ticket
   */
  public abstract Ticket ticket();

  /**
   * Returns who gets it.
   *
   * @return the person
   */
  public abstract PersonId person();

  /**
   * Returns the fall-back without which this person could not have got it.
   *
   * @return the mildest fall-back that suffices, or empty if none was needed
   */
  public abstract Optional<FallBack> fallBack();

  /**
   * Returns why this person.
   *
   * @return the reason, not blank
   */
  public abstract String reason();

  @Value.Check
  void check() {
    Check.notBlank(reason(), "reason", "ticket", ticket().id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TicketAssignmentBuilder builder() {
    return new TicketAssignmentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this assignment.
   *
   * @return a new builder
   */
  public abstract TicketAssignmentBuilder toBuilder();
}
