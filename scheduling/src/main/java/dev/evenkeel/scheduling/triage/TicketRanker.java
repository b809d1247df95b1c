package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.triage.internal.RankingReport;
import dev.evenkeel.scheduling.triage.internal.ResolvedTicket;
import dev.evenkeel.scheduling.triage.internal.TicketOrder;
import dev.evenkeel.scheduling.triage.internal.TicketResolver;
import dev.evenkeel.scheduling.triage.internal.TimeAxis;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts tickets in the order in which they should be served, with a reason for each position.
 *
 * <p>The order depends on the tickets alone, not on that in which they are given: ties go to the
 * earlier arrival, then to the lesser id. Ages, slack and completions are time elapsed, or working
 * time if there is a calendar. Immutable and thread-safe.
 */
public final class TicketRanker {
  private static final TicketRanker STANDARD =
      new TicketRanker(
          new TicketResolver(
              PriorityMatrix.threeByThree(),
              QueuePolicy.strictPriority(),
              new TimeAxis(Optional.empty())));

  private final TicketResolver resolver;

  private TicketRanker(TicketResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Returns a ranker by strict priority, with the matrix of three by three levels, by the clock.
   *
   * @return the ranker
   */
  public static TicketRanker standard() {
    return STANDARD;
  }

  /**
   * Returns a ranker with another policy.
   *
   * @param policy the policy
   * @return a ranker with this policy
   * @throws NullPointerException if the policy is null
   */
  public TicketRanker withPolicy(QueuePolicy policy) {
    Check.notNull(policy, "policy");
    return new TicketRanker(new TicketResolver(resolver.matrix(), policy, resolver.axis()));
  }

  /**
   * Returns a ranker that rates assessments by another matrix.
   *
   * @param matrix the matrix
   * @return a ranker with this matrix
   * @throws NullPointerException if the matrix is null
   */
  public TicketRanker withMatrix(PriorityMatrix matrix) {
    Check.notNull(matrix, "matrix");
    return new TicketRanker(new TicketResolver(matrix, resolver.policy(), resolver.axis()));
  }

  /**
   * Returns a ranker that reckons ages, slack and completions in working time, so that a night does
   * not age a ticket nor bring its due instant nearer.
   *
   * @param workingTime the calendar of those who work on the tickets
   * @return a ranker with this calendar
   * @throws NullPointerException if the calendar is null
   */
  public TicketRanker withWorkingTime(WorkingTime workingTime) {
    Check.notNull(workingTime, "working time");
    TimeAxis axis = new TimeAxis(Optional.of(workingTime));
    return new TicketRanker(new TicketResolver(resolver.matrix(), resolver.policy(), axis));
  }

  /**
   * Returns the policy by which this ranks.
   *
   * @return the policy
   */
  public QueuePolicy policy() {
    return resolver.policy();
  }

  TicketResolver resolver() {
    return resolver;
  }

  /**
   * Returns tickets in the order of the policy.
   *
   * @param tickets the tickets, in any order
   * @param asOf the time of the question, in the years 1800 to 2149
   * @return the ranking
   * @throws NullPointerException if an argument or a ticket is null
   * @throws IllegalArgumentException if two tickets have the same id, a ticket arrives after the
   *     time of the question, a level is not in the matrix, a ticket lacks what the rule needs, or
   *     the time is out of range
   */
  public TicketRanking order(List<Ticket> tickets, Instant asOf) {
    List<ResolvedTicket> resolved = resolve(tickets, asOf);
    return RankingReport.ranked(resolver, TicketOrder.of(resolver.policy(), resolved, asOf), asOf);
  }

  /**
   * Returns what comes of serving tickets just in the order in which they are given, to compare it
   * with the order of the policy.
   *
   * @param tickets the tickets in order
   * @param asOf the time of the question, in the years 1800 to 2149
   * @return the ranking, without policy
   * @throws NullPointerException if an argument or a ticket is null
   * @throws IllegalArgumentException if two tickets have the same id, a ticket arrives after the
   *     time of the question, a level is not in the matrix, or the time is out of range
   */
  public TicketRanking evaluate(List<Ticket> tickets, Instant asOf) {
    TicketRanker anyOrder = withPolicy(QueuePolicy.firstComeFirstServed());
    return RankingReport.given(anyOrder.resolve(tickets, asOf), asOf);
  }

  private List<ResolvedTicket> resolve(List<Ticket> tickets, Instant asOf) {
    TimeAxis.inRange(asOf);
    Set<TicketId> seen = new HashSet<>();
    for (Ticket ticket : tickets) {
      Check.that(seen.add(ticket.id()), "tickets must not repeat but had '%s' twice", ticket.id());
      Check.that(
          !ticket.arrived().isAfter(asOf),
          "arrival must not be after the time of the question, %s, but was %s in ticket '%s'",
          asOf,
          ticket.arrived(),
          ticket.id());
    }
    return tickets.stream().map(resolver::resolve).toList();
  }

  /**
   * Examines tickets, such as those of an import, without ranking them.
   *
   * @param tickets the tickets
   * @return an error for each reason why a ticket cannot be ranked, a notice for each ticket that
   *     is ranked last for want of a due instant; none if all is well
   * @throws NullPointerException if the list or a ticket is null
   */
  public Findings examine(List<Ticket> tickets) {
    FindingsCollector findings = new FindingsCollector();
    Set<TicketId> seen = new HashSet<>();
    for (Ticket ticket : tickets) {
      String object = "ticket '" + ticket.id() + "'";
      if (!seen.add(ticket.id())) {
        findings.add(
            Finding.error(
                TriageFault.REPEATED_TICKET, object, "tickets must not repeat but had it twice"));
      }
      resolver.examine(ticket, findings::add);
      if (policy().rule().usesDue() && ticket.due().isEmpty()) {
        findings.add(
            Finding.notice(
                TriageFault.NO_DUE_INSTANT,
                object,
                "due instant is missing, so the ticket is ranked after those that have one"));
      }
    }
    return findings.collect();
  }

  /**
   * Returns an empty queue that keeps its tickets in the order of the policy.
   *
   * @return a new queue
   * @throws IllegalArgumentException if the rule is {@link QueueRule#MOORE_HODGSON}, which looks at
   *     all tickets together
   */
  public TicketQueue queue() {
    Check.that(
        policy().rule().isIndexRule(),
        "policy of a queue must be an index rule but was %s\nMaybe order all tickets at once"
            + " instead.",
        policy().rule());
    return new TicketQueue(this);
  }
}
