package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.QueueRule;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts tickets in the order of a policy. */
public final class TicketOrder {
  /** Breaks every tie: the earlier arrival first, then the lesser id. */
  public static final Comparator<Ticket> TIES =
      Comparator.comparing(Ticket::arrived).thenComparing(Ticket::id);

  private TicketOrder() {}

  /**
   * Returns tickets in the order of a policy.
   *
   * @param policy the policy
   * @param tickets the tickets, which have all that the policy needs
   * @param asOf the time of the question
   * @return the tickets in order
   */
  public static List<ResolvedTicket> of(
      QueuePolicy policy, List<ResolvedTicket> tickets, Instant asOf) {
    return policy.rule() == QueueRule.MOORE_HODGSON
        ? mooreHodgson(tickets, asOf)
        : byIndex(policy, tickets, asOf);
  }

  private static List<ResolvedTicket> byIndex(
      QueuePolicy policy, List<ResolvedTicket> tickets, Instant asOf) {
    if (tickets.isEmpty()) {
      return List.of();
    }
    long now = tickets.get(0).axis().at(asOf);
    Urgencies urgencies = new Urgencies(tickets.size());
    for (int i = 0; i < tickets.size(); i++) {
      UrgencyCurve curve = UrgencyCurves.of(policy, tickets.get(i));
      urgencies.set(i, curve.tier(), curve.lineAt(now));
    }
    Comparator<Integer> byUrgency = (a, b) -> urgencies.compare(a, b, now);
    Comparator<Integer> ties = Comparator.comparing(i -> tickets.get(i).ticket(), TIES);
    return Stream.iterate(0, i -> i < tickets.size(), i -> i + 1)
        .sorted(byUrgency.thenComparing(ties))
        .map(tickets::get)
        .toList();
  }

  private static List<ResolvedTicket> mooreHodgson(List<ResolvedTicket> tickets, Instant asOf) {
    List<ResolvedTicket> byDue =
        byIndex(
            QueuePolicy.earliestDueDate(),
            tickets.stream().filter(ticket -> ticket.ticket().due().isPresent()).toList(),
            asOf);
    Set<TicketId> inTime = inTime(byDue, asOf);
    List<ResolvedTicket> others =
        tickets.stream().filter(ticket -> !inTime.contains(ticket.ticket().id())).toList();
    List<ResolvedTicket> order =
        new ArrayList<>(
            byDue.stream().filter(ticket -> inTime.contains(ticket.ticket().id())).toList());
    order.addAll(byIndex(QueuePolicy.smithRatio(), others, asOf));
    return order;
  }

  /** Whenever a ticket would be late, the longest up to there is given up. */
  private static Set<TicketId> inTime(List<ResolvedTicket> byDue, Instant asOf) {
    PriorityQueue<ResolvedTicket> longest =
        new PriorityQueue<>(
            Comparator.comparingLong(ResolvedTicket::workMicros)
                .reversed()
                .thenComparing(ResolvedTicket::ticket, TIES.reversed()));
    long finish = byDue.isEmpty() ? 0 : byDue.get(0).axis().at(asOf);
    for (ResolvedTicket ticket : byDue) {
      longest.add(ticket);
      finish += ticket.workMicros();
      if (finish > ticket.dueAt().orElseThrow()) {
        finish -= longest.remove().workMicros();
      }
    }
    return longest.stream().map(ticket -> ticket.ticket().id()).collect(Collectors.toSet());
  }
}
