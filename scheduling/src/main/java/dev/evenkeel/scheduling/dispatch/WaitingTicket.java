package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket that is given to nobody, and why. */
@Value.Immutable
@ValueType
public abstract class WaitingTicket {
  WaitingTicket() {}

  /**
   * Returns the ticket.
   *
   * @return the ticket
   */
  public abstract Ticket ticket();

  /**
   * Returns why nobody gets it: an error if nobody is suitable at all, otherwise a notice.
   *
   * @return the finding, with a {@link DispatchFault} as its reason
   */
  public abstract Finding finding();

  /**
   * Returns when the next fall-back lets in more agents or more tickets, so that it is worth asking
   * again.
   *
   * @return the instant, after the time of the question, or empty if no fall-back is left
   */
  public abstract Optional<Instant> nextFallBack();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static WaitingTicketBuilder builder() {
    return new WaitingTicketBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this waiting ticket.
   *
   * @return a new builder
   */
  public abstract WaitingTicketBuilder toBuilder();
}
