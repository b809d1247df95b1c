package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who gets which ticket, which tickets wait, and what the agents carry afterwards. */
@Value.Immutable
@ValueType
public abstract class DispatchPlan {
  DispatchPlan() {}

  /**
   * Returns the time of the question.
   *
   * @return the instant
   */
  public abstract Instant asOf();

  /**
   * Returns the tickets that are given to somebody.
   *
   * @return the assignments, in the order of the tickets
   */
  public abstract List<TicketAssignment> assignments();

  /**
   * Returns the tickets that are given to nobody.
   *
   * @return the waiting tickets, in the order of the tickets
   */
  public abstract List<WaitingTicket> waiting();

  /**
   * Returns the agents as they are after the plan is carried out, to ask again with more tickets.
   *
   * @return the agents, in the order given
   */
  public abstract List<Agent> agents();

  /**
   * Returns who gets a ticket.
   *
   * @param ticket the id of the ticket
   * @return the person, or empty if the ticket waits or is not in this plan
   */
  public final Optional<PersonId> personFor(TicketId ticket) {
    return assignments().stream()
        .filter(assignment -> assignment.ticket().id().equals(ticket))
        .map(TicketAssignment::person)
        .findFirst();
  }

  /**
   * Returns why tickets wait.
   *
   * @return a finding for each waiting ticket, in order
   */
  public final Findings findings() {
    List<Finding> findings = waiting().stream().map(WaitingTicket::finding).toList();
    return Findings.of(findings);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DispatchPlanBuilder builder() {
    return new DispatchPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract DispatchPlanBuilder toBuilder();
}
