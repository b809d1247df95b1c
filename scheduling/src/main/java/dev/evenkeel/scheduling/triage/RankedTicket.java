package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A ticket with its position in a ranking and the reason for it. Durations are time elapsed, or
 * working time if the ranker has a calendar.
 *
 * <p>Whatever the rule, both the cost ratio (cμ) and the slack are told: they often disagree.
 */
@Value.Immutable
@ValueType
public abstract class RankedTicket {
  RankedTicket() {}

  /**
   * Returns the position.
   *
   * @return the position, 1 for the ticket that comes next
   */
  public abstract int position();

  /**
   * Returns the ticket.
   *
   * @return the ticket
   */
  public abstract Ticket ticket();

  /**
   * Returns the priority, that which was set or that of the assessment.
   *
   * @return the priority, or empty if there is neither
   */
  public abstract Optional<Priority> priority();

  /**
   * Returns the work, that of the ticket or the typical one of its complexity.
   *
   * @return the work, or empty if not known
   */
  public abstract Optional<Duration> work();

  /**
   * Returns the index by which the rule ranks, the greatest first: <i>C'(0)/p</i>,
   * <i>C'(age)/p</i>, <i>b·wait</i> with the wait in hours, or the natural logarithm of the
   * apparent tardiness cost.
   *
   * @return the index, or empty if the rule has none for this ticket
   */
  public abstract OptionalDouble index();

  /**
   * Returns what an hour of delay costs now for each hour of work: <i>C'(age)/p</i>.
   *
   * @return the ratio, not negative, or empty if the work is not known
   */
  public abstract OptionalDouble costRatio();

  /**
   * Returns how long the ticket could still wait and be done in time by one person.
   *
   * @return the time to the due instant less the work, negative if it is too late; empty if there
   *     is no due instant or the work is not known
   */
  public abstract Optional<Duration> slack();

  /**
   * Returns when the ticket is done if one person works on all tickets in this order.
   *
   * @return the time from the question to the end of the work, or empty if the work of this ticket
   *     or of one before is not known
   */
  public abstract Optional<Duration> completion();

  /**
   * Returns how much after its due instant the ticket is then done.
   *
   * @return the lateness, negative if there is time left; empty if there is no due instant or the
   *     completion is not known
   */
  public abstract Optional<Duration> lateness();

  /**
   * Returns why the ticket is at this position.
   *
   * @return the reason, not blank
   */
  public abstract String reason();

  @Value.Check
  void check() {
    Check.positive(position(), "position", "ticket", ticket().id());
    Check.notBlank(reason(), "reason", "ticket", ticket().id());
  }

  /**
   * Returns whether the ticket is done after its due instant.
   *
   * @return whether the lateness is known and positive
   */
  public final boolean isLate() {
    return lateness().filter(late -> !late.isNegative() && !late.isZero()).isPresent();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RankedTicketBuilder builder() {
    return new RankedTicketBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this ranked ticket.
   *
   * @return a new builder
   */
  public abstract RankedTicketBuilder toBuilder();
}
