package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.scheduling.triage.Assessment;
import dev.evenkeel.scheduling.triage.ComplexityLevel;
import dev.evenkeel.scheduling.triage.Priority;
import dev.evenkeel.scheduling.triage.PriorityMatrix;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.QueueRule;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TriageFault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Examines tickets and resolves them.
 *
 * @param matrix rates the assessments
 * @param policy says what a ticket must have
 * @param axis where instants are
 */
public record TicketResolver(PriorityMatrix matrix, QueuePolicy policy, TimeAxis axis) {
  /**
   * Returns a ticket with its priority and work.
   *
   * @param ticket the ticket
   * @return the resolved ticket
   * @throws IllegalArgumentException if the policy cannot rank the ticket
   */
  public ResolvedTicket resolve(Ticket ticket) {
    examine(ticket, TicketResolver::refuse);
    return new ResolvedTicket(ticket, priority(ticket), work(ticket), axis);
  }

  private static void refuse(Finding finding) {
    throw new IllegalArgumentException(finding.text());
  }

  /**
   * Tells each reason why the policy cannot rank a ticket.
   *
   * @param ticket the ticket
   * @param fault receives the errors
   */
  public void examine(Ticket ticket, Consumer<Finding> fault) {
    if (ticket.assessment().isPresent() && !isKnown(ticket.assessment().get())) {
      Assessment assessment = ticket.assessment().get();
      tell(ticket, TriageFault.UNKNOWN_LEVEL, unknown(assessment), fault);
      return;
    }
    examinePriority(ticket, fault);
    if (policy.rule().needsWork() && work(ticket).isEmpty()) {
      String rule = "work must be known, by itself or by a complexity, but is not";
      tell(ticket, TriageFault.NO_WORK, rule, fault);
    }
  }

  private void examinePriority(Ticket ticket, Consumer<Finding> fault) {
    if (!policy.rule().needsPriority()) {
      return;
    }
    Optional<Priority> priority = priority(ticket);
    if (priority.isEmpty()) {
      String rule = "priority must be set or follow from an assessment but is not known";
      tell(ticket, TriageFault.NO_PRIORITY, rule, fault);
    } else if (lacksRate(priority.get())) {
      String rule =
          String.format(
              Locale.ROOT,
              "priority must be one of the %d with an accumulation rate but was %s",
              policy.accumulationRates().size(),
              priority.get());
      tell(ticket, TriageFault.NO_RATE, rule, fault);
    }
  }

  private boolean lacksRate(Priority priority) {
    return policy.rule() == QueueRule.ACCUMULATING_PRIORITY
        && priority.value() > policy.accumulationRates().size();
  }

  private boolean isKnown(Assessment assessment) {
    return matrix.impacts().contains(assessment.impact())
        && matrix.urgencies().contains(assessment.urgency())
        && assessment.complexity().map(complexities()::contains).orElse(true);
  }

  private List<String> complexities() {
    return matrix.complexities().stream().map(ComplexityLevel::name).toList();
  }

  private String unknown(Assessment assessment) {
    return String.format(
        Locale.ROOT,
        "assessment must name levels of the priority matrix (%s; %s; %s) but was %s",
        matrix.impacts(),
        matrix.urgencies(),
        complexities(),
        assessment);
  }

  private static void tell(
      Ticket ticket, TriageFault reason, String rule, Consumer<Finding> fault) {
    String object = "ticket '" + ticket.id() + "'";
    fault.accept(Finding.error(reason, object, rule + " in " + object));
  }

  private Optional<Priority> priority(Ticket ticket) {
    return ticket.priority().isPresent()
        ? ticket.priority()
        : ticket.assessment().map(matrix::priority);
  }

  private Optional<Duration> work(Ticket ticket) {
    return ticket.work().isPresent()
        ? ticket.work()
        : ticket.assessment().flatMap(matrix::complexity).map(ComplexityLevel::typicalWork);
  }
}
