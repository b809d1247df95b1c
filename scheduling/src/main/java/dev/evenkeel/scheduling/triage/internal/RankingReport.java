package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.scheduling.triage.PriorityMatrix;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.RankedTicket;
import dev.evenkeel.scheduling.triage.RankedTicketBuilder;
import dev.evenkeel.scheduling.triage.TicketRanking;
import dev.evenkeel.scheduling.triage.TicketRankingBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells what comes of an order of tickets, position by position. */
public final class RankingReport {
  private static final double MICROS_PER_HOUR = 3_600e6;

  private final Optional<QueuePolicy> policy;
  private final Optional<Reasons> reasons;
  private final Instant asOf;
  private Optional<Duration> completion = Optional.of(Duration.ZERO);

  private RankingReport(Optional<QueuePolicy> policy, Optional<Reasons> reasons, Instant asOf) {
    this.policy = policy;
    this.reasons = reasons;
    this.asOf = asOf;
  }

  /**
   * Returns the report on an order that a policy has made.
   *
   * @param resolver has resolved the tickets
   * @param order the tickets in order
   * @param asOf the time of the question
   * @return the report
   */
  public static TicketRanking ranked(
      TicketResolver resolver, List<ResolvedTicket> order, Instant asOf) {
    PriorityMatrix matrix = resolver.matrix();
    Optional<QueuePolicy> policy = Optional.of(resolver.policy());
    Reasons reasons = new Reasons(matrix, resolver.policy(), asOf);
    return new RankingReport(policy, Optional.of(reasons), asOf).of(order);
  }

  /**
   * Returns the report on an order that was given.
   *
   * @param order the tickets in order
   * @param asOf the time of the question
   * @return the report
   */
  public static TicketRanking given(List<ResolvedTicket> order, Instant asOf) {
    return new RankingReport(Optional.empty(), Optional.empty(), asOf).of(order);
  }

  private TicketRanking of(List<ResolvedTicket> order) {
    TicketRankingBuilder ranking = TicketRanking.builder().policy(policy).asOf(asOf);
    for (int i = 0; i < order.size(); i++) {
      ranking.addPositions(position(i + 1, order.get(i)));
    }
    return ranking.build();
  }

  private RankedTicket position(int position, ResolvedTicket ticket) {
    completion = completion.flatMap(before -> ticket.work().map(before::plus));
    RankedTicketBuilder builder =
        RankedTicket.builder()
            .position(position)
            .ticket(ticket.ticket())
            .priority(ticket.priority())
            .work(ticket.work())
            .slack(ticket.slack(asOf))
            .completion(completion)
            .lateness(lateness(ticket))
            .reason("the order was given");
    if (ticket.work().isPresent()) {
      builder.costRatio(ticket.costRatio(asOf));
    }
    RankedTicket facts = builder.index(index(ticket)).build();
    return reasons
        .map(reason -> facts.toBuilder().reason(reason.of(facts, ticket)).build())
        .orElse(facts);
  }

  private Optional<Duration> lateness(ResolvedTicket ticket) {
    return completion.flatMap(
        done ->
            ticket.dueAt().map(due -> done.plus(TimeAxis.duration(ticket.axis().at(asOf) - due))));
  }

  private OptionalDouble index(ResolvedTicket ticket) {
    return policy.isEmpty() ? OptionalDouble.empty() : index(policy.get(), ticket);
  }

  private OptionalDouble index(QueuePolicy ranking, ResolvedTicket ticket) {
    return switch (ranking.rule()) {
      case SMITH_RATIO, GENERALISED_C_MU, APPARENT_TARDINESS_COST -> urgency(ranking, ticket, 1);
      case ACCUMULATING_PRIORITY -> urgency(ranking, ticket, MICROS_PER_HOUR);
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble urgency(QueuePolicy ranking, ResolvedTicket ticket, double unit) {
    UrgencyCurve curve = UrgencyCurves.of(ranking, ticket);
    long now = ticket.axis().at(asOf);
    return curve.tier() > 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(curve.lineAt(now).at(now) / unit);
  }
}
