package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.scheduling.internal.DurationText;
import dev.evenkeel.scheduling.triage.PriorityMatrix;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.RankedTicket;
import java.time.Instant;
import java.util.Locale;

/**
 * Says why a ticket is at its position.
 *
 * @param matrix rates the assessments
 * @param policy ranks the tickets
 * @param asOf the time of the question
 */
record Reasons(PriorityMatrix matrix, QueuePolicy policy, Instant asOf) {
  String of(RankedTicket ranked, ResolvedTicket ticket) {
    return switch (policy.rule()) {
      case FIRST_COME_FIRST_SERVED -> arrival(ticket);
      case STRICT_PRIORITY -> priority(ticket) + "; " + arrival(ticket);
      case SMITH_RATIO -> smithRatio(ranked, ticket);
      case EARLIEST_DUE_DATE -> due(ticket);
      case LEAST_SLACK -> slack(ranked, ticket);
      case MOORE_HODGSON -> mooreHodgson(ranked, ticket);
      case GENERALISED_C_MU -> generalisedCMu(ranked, ticket);
      case ACCUMULATING_PRIORITY -> accumulating(ranked, ticket);
      case APPARENT_TARDINESS_COST -> tardiness(ranked, ticket);
    };
  }

  private static String arrival(ResolvedTicket ticket) {
    return "arrived " + ticket.ticket().arrived();
  }

  private String priority(ResolvedTicket ticket) {
    return ticket.ticket().priority().isPresent()
        ? ticket.priority().orElseThrow() + " set by hand"
        : matrix.explain(ticket.ticket().assessment().orElseThrow());
  }

  private static String smithRatio(RankedTicket ranked, ResolvedTicket ticket) {
    return text(
        "a delay costs %.4g per hour, the work is %s: %.4g per hour of work",
        ticket.ticket().delayCost().perHour(), work(ranked), UrgencyCurves.smithRatio(ticket));
  }

  private static String due(ResolvedTicket ticket) {
    return ticket.ticket().due().map(due -> "due " + due).orElse("not due, so after all that are");
  }

  private static String slack(RankedTicket ranked, ResolvedTicket ticket) {
    return ranked
        .slack()
        .map(slack -> due(ticket) + ", slack " + DurationText.work(slack))
        .orElseGet(() -> due(ticket));
  }

  private static String mooreHodgson(RankedTicket ranked, ResolvedTicket ticket) {
    if (ticket.ticket().due().isEmpty()) {
      return "not due, so after all that can be in time; " + smithRatio(ranked, ticket);
    }
    return ranked.isLate()
        ? due(ticket) + ", given up so that more others are in time; " + smithRatio(ranked, ticket)
        : due(ticket) + ", in time by " + DurationText.work(ranked.lateness().get().negated());
  }

  private String generalisedCMu(RankedTicket ranked, ResolvedTicket ticket) {
    return text(
        "at the age of %s an hour's delay costs %.4g, the work is %s: %.4g per hour of work",
        DurationText.work(ticket.age(asOf)),
        ticket.ticket().delayCost().rateAt(ticket.age(asOf)),
        work(ranked),
        ranked.costRatio().getAsDouble());
  }

  private String accumulating(RankedTicket ranked, ResolvedTicket ticket) {
    return text(
        "%s; waits for %s at a rate of %.4g: %.4g",
        priority(ticket),
        DurationText.work(ticket.age(asOf)),
        policy.accumulationRates().get(ticket.rank() - 1),
        ranked.index().getAsDouble());
  }

  private static String tardiness(RankedTicket ranked, ResolvedTicket ticket) {
    return ranked.index().isEmpty()
        ? "not due or without cost of delay, so after all others"
        : text(
            "%s; %s: logarithm of the index %.4g",
            slack(ranked, ticket), smithRatio(ranked, ticket), ranked.index().getAsDouble());
  }

  private static String work(RankedTicket ranked) {
    return DurationText.work(ranked.work().orElseThrow());
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
