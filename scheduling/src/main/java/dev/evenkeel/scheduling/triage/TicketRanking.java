package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Tickets in the order in which they should be served, and what comes of it if one person works on
 * them one after the other and no other ticket arrives.
 */
@Value.Immutable
@ValueType
public abstract class TicketRanking {
  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double NANOS_PER_HOUR = 3_600e9;

  TicketRanking() {}

  /**
   * Returns the policy by which the tickets were ranked.
   *
   * @return the policy; empty if the order was given
   */
  public abstract Optional<QueuePolicy> policy();

  /**
   * Returns the time of the question.
   *
   * @return the instant
   */
  public abstract Instant asOf();

  /**
   * Returns the tickets in order.
   *
   * @return the tickets with their positions from 1 on
   */
  public abstract List<RankedTicket> positions();

  @Value.Check
  void check() {
    for (int i = 0; i < positions().size(); i++) {
      RankedTicket ranked = positions().get(i);
      Check.that(
          ranked.position() == i + 1,
          "position must be %s but was %s in ticket '%s'",
          i + 1,
          ranked.position(),
          ranked.ticket().id());
    }
  }

  /**
   * Returns the tickets alone.
   *
   * @return the tickets in order
   */
  public final List<Ticket> tickets() {
    return positions().stream().map(RankedTicket::ticket).toList();
  }

  /**
   * Returns Σ <i>w·C</i>, the sum over all tickets of the cost of their first hour times their
   * completion in hours: what {@link QueueRule#SMITH_RATIO} makes least.
   *
   * @return the sum, 0 without tickets; empty if the work of a ticket is not known
   */
  public final OptionalDouble weightedCompletion() {
    double sum = 0;
    for (RankedTicket ranked : positions()) {
      if (ranked.completion().isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += ranked.ticket().delayCost().perHour() * hours(ranked.completion().get());
    }
    return OptionalDouble.of(sum);
  }

  private static double hours(Duration duration) {
    return duration.toSeconds() / SECONDS_PER_HOUR + duration.toNanosPart() / NANOS_PER_HOUR;
  }

  /**
   * Returns the greatest lateness, which {@link QueueRule#EARLIEST_DUE_DATE} makes least.
   *
   * @return the lateness, negative if all tickets are early; empty if none is known
   */
  public final Optional<Duration> maximumLateness() {
    return positions().stream()
        .flatMap(ranked -> ranked.lateness().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Returns how many tickets are known to be late, which {@link QueueRule#MOORE_HODGSON} makes
   * least.
   *
   * @return the number
   */
  public final int lateCount() {
    return (int) positions().stream().filter(RankedTicket::isLate).count();
  }

  /**
   * Returns the ranking as text, one line for each position, such as {@code 1. T-7: due
   * 2026-03-02T09:00:00Z}.
   *
   * @return the lines, empty without tickets
   */
  public final String explain() {
    return positions().stream()
        .map(ranked -> ranked.position() + ". " + ranked.ticket().id() + ": " + ranked.reason())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TicketRankingBuilder builder() {
    return new TicketRankingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this ranking.
   *
   * @return a new builder
   */
  public abstract TicketRankingBuilder toBuilder();
}
